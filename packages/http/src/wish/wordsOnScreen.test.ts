/** A word of a room becomes a label and its help, and nothing of files is left in either. */
import { rooms } from "@zone/core/desk"
import { expect, it } from "vitest"
import { wordsOnScreen } from "./wordsOnScreen.ts"

it.each([
  ["日期", { zh: "日期" }],
  ["几个工作日以内答复；规则另有期限的不填", { zh: "几个工作日以内答复", hint: "规则另有期限的不填" }],
  ["代号，自定，如 q-1；以后的事项用同一个", { zh: "代号", hint: "自定，如 q-1；以后的事项用同一个" }],
  ["主题，如 医保", { zh: "主题", hint: "如 医保" }],
  ["转为哪一件申请（登记编号）", { zh: "转为哪一件申请", hint: "登记编号" }],
  ["保管人的代号（即其 --as 的代号）", { zh: "保管人的代号" }],
  ["是否专区的工作人员；分管领导等写 false", { zh: "是否专区的工作人员", hint: "分管领导等选“否”" }],
  ["自几月几日起，如 05-01", { zh: "自几月几日起", hint: "如 05-01" }]
])("%s", (word, shown) => {
  expect(wordsOnScreen(word)).toEqual(shown)
})

it("leaves nothing of files in the words of any room", () => {
  for (const { fieldNames = {}, name } of rooms) {
    for (const [key, word] of Object.entries(fieldNames)) {
      const { hint = "", zh } = wordsOnScreen(word)
      expect(`${zh} ${hint}`, `${name} ${key}`).not.toMatch(/--as|true|false|写错时/)
      expect(zh, `${name} ${key}`).toMatch(/\p{Script=Han}/u)
    }
  }
})
