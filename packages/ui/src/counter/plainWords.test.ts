/** Codes beside words are left out, and nothing else is. */
import { expect, it } from "vitest"
import { plainWords } from "./plainWords.ts"

it.each([
  ["写明这一信息要经过的审查环节：secrecy（保密审查）", "写明这一信息要经过的审查环节：保密审查"],
  ["资料原本带离（reading/originals）；损坏设备（conduct/damage）", "资料原本带离；损坏设备"],
  ["先答复并送达，再归档", "先答复并送达，再归档"],
  ["见 https://www.example.org/a（示例网）", "见 https://www.example.org/a（示例网）"],
  ["《示例办法》（示例发〔2026〕1号）第三条", "《示例办法》（示例发〔2026〕1号）第三条"]
])("%s", (said, shown) => {
  expect(plainWords(said)).toBe(shown)
})
