/**
 * A number or a code as it is read out to be written down: digit by digit as people say them over the telephone, groups with a pause between
 * them. Read as a whole, 2026-0001 is a subtraction, and 〔2026〕 nobody can say.
 */

/** 1 is said as 幺, so that nobody takes it for 七. */
const DIGITS = "零幺二三四五六七八九"

/** @internal */
export const spokenNumber = (text: string): string =>
  text.split(/[^\p{L}\p{N}]+/u).filter((group) => group !== "")
    .map((group) => Array.from(group, (letter) => (/^[0-9]$/u.test(letter) ? DIGITS[Number(letter)] ?? letter : letter)).join(" ")).join("，")
