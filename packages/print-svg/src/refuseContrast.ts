/** Whether letters can be told from their ground, and the nearest shade that can. */
import { contrastRatio } from "@zone/core/rules"
import { LowContrast } from "./LowContrast.ts"

const part = (colour: string, i: number): number => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16)

/** `colour`, by `share` of the way to `end`. */
const mix = (colour: string, end: string, share: number): string =>
  `#${[0, 1, 2].map((i) => Math.round(part(colour, i) + (part(end, i) - part(colour, i)) * share).toString(16).padStart(2, "0")).join("").toUpperCase()}`

/** The shade of the letters, darker or lighter by hundredths, that first has the contrast. */
const better = (letters: string, ground: string, least: number): string | undefined => {
  const end = contrastRatio("#000000", ground) >= contrastRatio("#FFFFFF", ground) ? "#000000" : "#FFFFFF"
  for (let share = 1; share <= 100; share++) {
    const shade = mix(letters, end, share / 100)
    if (contrastRatio(shade, ground) >= least) return shade
  }
  return undefined
}

/** Refuses letters of less than the least contrast on their ground. */
export const refuseContrast = (letters: string, ground: string, least: number): LowContrast | undefined => {
  const ratio = contrastRatio(letters, ground)
  if (ratio >= least) return undefined
  const shade = better(letters, ground, least)
  const told = Math.floor(ratio * 100) / 100
  const mend = shade === undefined ? `这一底色上没有足够的深浅，请换底色。` : `请把文字改为${shade}或更${contrastRatio(shade, "#FFFFFF") > contrastRatio(letters, "#FFFFFF") ? "深" : "浅"}的颜色。`
  const remedy = `文字${letters}与底色${ground}的对比度只有${told}，不到${least}，看不清。${mend}`
  return new LowContrast({ ground, letters, ratio: told, least, ...(shade !== undefined && { better: shade }), remedy })
}
