/** The pack that a place goes by: its own, or the nearest one above it. */
import * as Schema from "effect/Schema"
import { Division } from "../terms/Division.ts"
import type { RulePack } from "./RulePack.ts"
import { versionsOn } from "./versionsOn.ts"

const isDivision = Schema.is(Division)

/**
 * A division and all above it, the nearest first, by the digits of GB/T 2260: two of a province, two of a city, two of a county,
 * three of a township. Above the districts of a 直辖市 stands a code such as `cn-500100` that no government bears: no pack has it.
 */
const upwards = (division: string): ReadonlyArray<string> => {
  if (!isDivision(division)) return []
  const code = division.slice("cn-".length)
  const above = [code, code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return [...new Set(code === "" ? ["cn"] : [...above.map((each) => `cn-${each}`), "cn"])]
}

/**
 * Finds the pack of a subject, such as `zone`, for a division on a day (`YYYY-MM-DD`, in China): its own, else that of the nearest
 * division above it that has one in force. `resolve` takes the pack's `id`. What is no {@link Division} has none.
 *
 * @example
 * ```ts
 * import { packFor } from "@zone/core/rules"
 *
 * const document = { id: "cn-500000/zone", title: "示例办法", number: "示例〔2021〕1号", issuer: "示例机关", inForceFrom: "2021-09-01" }
 * const city = { id: "cn-500000/zone", division: "cn-500000", documents: [document], clauses: {}, requirements: [] } as const
 * packFor("cn-500105001", "zone", [city], "2026-11-21")?.id // => "cn-500000/zone"
 * packFor("cn-500105001", "zone", [city], "2021-08-31") // => undefined
 * ```
 */
export const packFor = (division: string, subject: string, packs: ReadonlyArray<RulePack>, on: string): RulePack | undefined =>
  upwards(division).flatMap((each) => versionsOn(`${each}/${subject}`, packs, on).inForce)[0]
