/** Names of the weather, on invented files. */
import { expect, it } from "vitest"
import { parseModule } from "../workspace/parseModule.ts"
import { findWeather } from "./weather.ts"

const named = (text: string) => findWeather(parseModule("x.ts", text)).map((each) => /names ([\w.]+)/.exec(each)?.[1])

it.each([
  ["export const a = Date.now()", ["Date"]],
  ["export type A = Date | null", ["Date"]],
  ["export const a = Math.random()", ["Math.random"]],
  ["export const a = typeof process", ["process"]],
  ["export const a = { fetch }", ["fetch"]],
  ["export const a = `${crypto.randomUUID()}`", ["crypto"]]
])("%s", (text, names) => {
  expect(named(text)).toEqual(names)
})

it.each([
  ["a comment", "/** a Date */ // process"],
  ["a text", `export const a = "new Date()"`],
  ["a member", "export const a = (x: { process: number }) => x.process"],
  ["a key", "export const a = { document: 1, process: 2 }"],
  ["a parameter", "export const a = (document: string) => document.length"],
  ["a bound name", "const { fetch } = { fetch: 1 }\nexport const a = fetch"],
  ["other parts of Math", "export const a = Math.floor(1.5)"]
])("leaves %s alone", (_, text) => {
  expect(named(text)).toEqual([])
})
