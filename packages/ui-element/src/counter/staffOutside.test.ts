/** What the screens for staff ask of a browser, as far as it can be asked without one. */
import { expect, it } from "vitest"
import { staffOutside } from "./staffOutside.ts"

it("reads a text file in UTF-8, with or without its mark, and one of an older Windows", () => {
  const { textOf } = staffOutside
  expect(textOf(new TextEncoder().encode("\uFEFF关于节假日安排的通知"))).toBe("关于节假日安排的通知")
  expect(textOf(new Uint8Array([0xb9, 0xd8, 0xd3, 0xda, 0xbd, 0xda, 0xbc, 0xd9, 0xc8, 0xd5]))).toBe("关于节假日")
})
