/** How well a colour can be told from another, as the Web Content Accessibility Guidelines measure it. */

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const luminance = (colour: string): number => {
  const part = (from: number): number => channel(Number.parseInt(colour.slice(from, from + 2), 16) / 255)
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

/**
 * The contrast ratio of two colours, `#RRGGBB`, from 1 (none) to 21 (black on white). AA asks for 4.5.
 *
 * @example
 * ```ts
 * import { contrastRatio } from "@zone/core/rules"
 *
 * contrastRatio("#000000", "#FFFFFF") // => 21
 * contrastRatio("#00A0E9", "#FFFFFF") < 4.5 // => true
 * ```
 */
export const contrastRatio = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
