/** Numbers in files: micrometres are enough, no exponent, no trailing zeros. */

/** A number with up to three decimals, the same on every machine. */
export const sayNumber = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000
  return rounded === 0 ? "0" : rounded.toFixed(3).replace(/\.?0+$/, "")
}
