/** The signs of every pack can be drawn, and those of 隆阳 are what its notice asks for. */
import { type SignDesign, signsOf } from "@zone/core/paper"
import { resolve } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { drawSign } from "../src/index.ts"
import { samples } from "./samples.ts"

const signs = (id: string): ReadonlyArray<SignDesign> => signsOf(Result.getOrThrow(resolve(id, packs, "2026-11-21"))).signs

describe.each(packs.map(({ id }) => id))("%s", (id) => {
  it("has signs that can be drawn as they are", () => {
    expect(signs(id).filter((design) => Result.isFailure(drawSign(design, samples.sans)))).toEqual([])
  })
})

it("隆阳 asks for five, white and blue, each with its clauses and what was chosen", () => {
  const found = signs("cn-530502/zone")
  expect(found.map(({ form, lines }) => [form, ...lines])).toEqual([
    ["plate", "政务公开专区"], ["plate", "政府信息公开申请受理点"], ["sticker", "公开资料展示架"], ["tableCard", "政务公开查询"], ["planMark", "政务公开专区"]
  ])
  expect(found.map(({ basis }) => basis.map(({ clause }) => clause))).toEqual([
    ["LY-3.1a", "LY-3.1f"], ["LY-3.1b", "LY-3.1e", "LY-3.1f"], ["LY-3.1c", "LY-3.1e", "LY-3.1f"], ["LY-3.1d", "LY-3.1e", "LY-3.1f"], ["LY-3.1h"]
  ])
  expect(found.every(({ chosen }) => chosen?.some((each) => each.startsWith("未规定尺寸")))).toBe(true)
})

it("江北 has the plate of 重庆, on which it builds", () => {
  const [plate, ...others] = signs("cn-500105/zone")
  expect(plate).toMatchObject({ form: "plate", lines: ["政务公开专区"] })
  expect(others).toEqual([])
})
