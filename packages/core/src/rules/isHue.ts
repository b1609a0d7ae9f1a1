/**
 * Whether a measured colour is what a notice calls white or blue. No notice gives numbers: the bounds are ours (⚖), they stand in
 * one table, and whoever is asked for a colour is told them.
 */
import * as Schema from "effect/Schema"

/** A colour that a notice names. */
export const Hue = Schema.Literals(["white", "blue"]).annotate({ identifier: "Hue", zh: { white: "白色", blue: "蓝色" } })
export type Hue = typeof Hue.Type

/** The channels of `#RRGGBB`, 0 to 255. */
const channels = (colour: string): readonly [red: number, green: number, blue: number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16)
]

/** The hue is 240° and up to 60° to either side, by how far red or green leads the other. Where blue does not lead, it lies beyond. */
const isBlue = (red: number, green: number, blue: number): boolean => {
  const chroma = blue - Math.min(red, green)
  const hue = 240 + 60 * (red - green) / chroma
  return chroma >= 60 && hue >= 190 && hue <= 260
}

interface Bounds {
  /** The word before 底 or 字. */
  readonly zh: string
  /** The bounds as people are told. */
  readonly told: string
  readonly covers: (red: number, green: number, blue: number) => boolean
}

/** What the word covers (⚖), as people are told and as it is tested. */
export const hues: Readonly<Record<Hue, Bounds>> = {
  white: { zh: "白", told: "⚖ 红、绿、蓝三值均不低于230", covers: (...colour) => Math.min(...colour) >= 230 },
  blue: { zh: "蓝", told: "⚖ 色相190°至260°，三值最大与最小相差60以上", covers: isBlue }
}

/**
 * Tells whether `#RRGGBB` passes for a named colour: white from 230 in every channel; blue from 190° to 260° on the colour wheel
 * where the channels lie 60 or more apart. So process cyan is blue, and a violet or a grey is not.
 *
 * @example
 * ```ts
 * import { isHue } from "@zone/core/rules"
 *
 * isHue("#003F88", "blue") // => true
 * isHue("#FFFFFF", "white") // => true
 * isHue("#C8102E", "blue") // => false
 * isHue("#8000FF", "blue") // => false
 * ```
 */
export const isHue = (colour: string, hue: Hue): boolean => hues[hue].covers(...channels(colour))
