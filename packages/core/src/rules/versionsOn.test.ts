/** The versions of one pack as a day sees them. */
import { expect, it } from "vitest"
import { packOf } from "../../test/samplePacks.ts"
import { versionsOn } from "./versionsOn.ts"

const [first, second, third] = ["2021-01-01", "2024-01-01", "2026-01-01"].map((since) => packOf("cn/zone", { since }))
const packs = [third!, packOf("cn/other"), first!, second!]

it.each([
  ["2020-12-31", [], "2021-01-01"], ["2021-01-01", [first], "2024-01-01"], ["2025-12-31", [second], "2026-01-01"], ["2026-01-01", [third], undefined]
])("on %s", (day, inForce, next) => expect(versionsOn("cn/zone", packs, day)).toEqual({ inForce, next }))

it("of a pack that is not there are none", () => expect(versionsOn("cn/none", packs, "2026-01-01")).toEqual({ inForce: [], next: undefined }))

it("of one day are all told, each once", () => {
  const twin = packOf("cn/zone", { since: "2026-01-01", definitions: ["X-1"] })
  expect(versionsOn("cn/zone", [...packs, twin, twin], "2026-02-01").inForce).toEqual([third, twin])
})
