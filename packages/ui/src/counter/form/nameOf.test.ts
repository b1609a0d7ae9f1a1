/** What fields are called: never by a key where anybody has a word. */
import { expect, it } from "vitest"
import { fieldNames } from "../fieldNames.ts"
import { nameOf } from "./nameOf.ts"

it("calls a field as the server does here, then by its key, and what is made of parts by its own word", () => {
  expect(nameOf("on", { kind: "day", zh: "日期" }, fieldNames, "送达日期")).toBe("送达日期")
  expect(nameOf("purpose", { kind: "personal", zh: "密封的个人信息" }, fieldNames)).toBe("用途")
  expect(nameOf("addressee", { kind: "group", zh: "收件机关" }, fieldNames)).toBe("收件机关")
  expect(nameOf("applicants", { kind: "list" }, fieldNames)).toBe("申请人")
  expect(nameOf("ownWord", { kind: "text", zh: "自有字段" }, fieldNames)).toBe("自有字段")
  expect(nameOf("constructor", { kind: "text" }, fieldNames)).toBe("constructor")
})
