/** The scenarios bite: in every wrong version of a pack, one of those beside it comes out otherwise. */
import { resolve, type RulePack } from "@zone/core/rules"
import { readYaml } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { mutantsOf } from "./scenarios/mutants.ts"
import { expectedOf, runScenario } from "./scenarios/runScenario.ts"
import { type Scenario, Scenarios } from "./scenarios/Scenario.ts"

const scenariosOf = ({ documents: [{ inForceFrom }], id }: RulePack): ReadonlyArray<Scenario> =>
  Result.getOrThrow(readYaml(Scenarios, readFileSync(new URL(`../data/${id}/${inForceFrom}.scenarios.yaml`, import.meta.url)))).value

/** Whether one scenario, or the putting together, tells that something is wrong. */
const isTold = (wrong: RulePack, scenarios: ReadonlyArray<Scenario>): boolean => {
  const known = [...packs.filter(({ id }) => id !== wrong.id), wrong]
  const book = resolve(wrong.id, known, wrong.documents[0].inForceFrom)
  if (Result.isFailure(book)) return true
  return scenarios.some((scenario) => {
    try {
      return JSON.stringify(runScenario(scenario, book.success)) !== JSON.stringify(expectedOf(scenario))
    } catch {
      return true
    }
  })
}

it.each(packs.map((pack) => [pack.id, pack] as const))("%s", (_, pack) => {
  const scenarios = scenariosOf(pack)
  expect(isTold(pack, scenarios)).toBe(false)
  const mutants = mutantsOf(pack)
  expect(mutants.length).toBeGreaterThanOrEqual(pack.requirements.filter(({ replaces }) => replaces === undefined).length + Object.keys(pack.terms ?? {}).length)
  expect(mutants.filter((mutant) => !isTold(mutant.pack, scenarios)).map(({ what }) => what)).toEqual([])
})
