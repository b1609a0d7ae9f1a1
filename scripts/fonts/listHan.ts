/**
 * The Chinese characters that papers and signs must have: all of GB 2312 (6,763 characters and its symbols), what the caller's table has
 * beside it (the 通用规范汉字表), and rare names: the end of the basic block and extensions B to F, as far as a whole font has them.
 */
import { symbolsIn } from "./symbolsIn.ts"

const gb2312 = (): string => {
  const decoder = new TextDecoder("gb18030")
  let text = ""
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let column = 0xa1; column <= 0xfe; column++) {
      const each = decoder.decode(new Uint8Array([row, column]))
      if (!/[\uE000-\uF8FF\uFFFD]/.test(each)) text += each
    }
  }
  return text
}

/** @param standard the characters of the table, each an item */
export const listHan = (standard: ReadonlyArray<string>): string =>
  gb2312() + standard.join("") + symbolsIn([[0x9fa6, 0x9fff], [0x20000, 0x2ebe0]])
