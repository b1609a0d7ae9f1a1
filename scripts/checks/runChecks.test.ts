/** The order in which checks run, and how they end. */
import { expect, it } from "vitest"
import type { Check } from "./Check.ts"
import { runChecks, selectChecks } from "./runChecks.ts"

const make = (name: string, ok: boolean, after: ReadonlyArray<string> = []): Check => ({
  name,
  guards: "",
  after,
  faults: [],
  run: () => ok ? Promise.resolve({ ok, output: "" }) : Promise.reject(new Error(`${name} broke`))
})

const all = [make("a", true), make("b", false), make("c", true, ["b"]), make("d", true, ["a"])]

it("counts a check that breaks, and those after it, as failed", async () => {
  const told: Array<string> = []
  const results = await runChecks(all, ".", (result) => told.push(result.check.name))
  expect(results.map(({ check, verdict }) => [check.name, verdict.ok])).toEqual([["a", true], ["b", false], ["c", false], ["d", true]])
  expect(results[1]?.verdict.output).toContain("b broke")
  expect(results[2]?.verdict.output).toBe("not run: b failed")
  expect(told.toSorted()).toEqual(["a", "b", "c", "d"])
})

it("takes those that come first along, and refuses unknown names", () => {
  expect(selectChecks(all, ["d"]).map((each) => each.name)).toEqual(["a", "d"])
  expect(() => selectChecks(all, ["e"])).toThrow(`there is no check "e"`)
})
