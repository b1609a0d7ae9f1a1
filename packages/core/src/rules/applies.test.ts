/** Which requirements apply: every combination of venue, level and circumstance, against plain sentences. */
import { describe, expect, it } from "vitest"
import { practice } from "../../test/samplePacks.ts"
import { Tier, VenueKind } from "../terms/index.ts"
import { applies, type Setting } from "./applies.ts"
import { hangsOn } from "./hangsOn.ts"

const hall: Setting = { venue: "serviceHall", tier: "county", circumstances: {} }

describe("venues and levels", () => {
  it("say where; left out, everywhere", () => {
    for (const venue of VenueKind.literals) for (const tier of Tier.literals) {
      const at: Setting = { venue, tier, circumstances: {} }
      expect(applies(practice("a"), at)).toBe("applies")
      expect(applies(practice("a", { venues: ["library", "archive"] }), at)).toBe(venue === "library" || venue === "archive" ? "applies" : "does not")
      expect(applies(practice("a", { tiers: ["city", "county"] }), at)).toBe(tier === "city" || tier === "county" ? "applies" : "does not")
      expect(applies(practice("a", { venues: ["library"], tiers: ["city"] }), at)).toBe(venue === "library" && tier === "city" ? "applies" : "does not")
    }
  })
})

describe("a circumstance", () => {
  const planned = practice("a", { onlyIf: "floorPlan" })
  it.each([
    ["is so", { floorPlan: true }, "applies"],
    ["is not so", { floorPlan: false }, "does not"],
    ["is left out", {}, "unknown"],
    ["is not known", { floorPlan: undefined }, "unknown"],
    ["is another one", { canteen: true }, "unknown"]
  ] as const)("%s", (_, circumstances, wanted) => expect(applies(planned, { ...hall, circumstances })).toBe(wanted))
  it.each([
    ["given, spares", { pilot: true }, "does not"],
    ["not given, does not spare", { pilot: false }, "applies"],
    ["left out, leaves it unknown", {}, "unknown"]
  ] as const)("that spares, %s", (_, circumstances, wanted) => expect(applies(practice("a", { unless: "pilot" }), { ...hall, circumstances })).toBe(wanted))
  it.each([
    [true, false, "applies"], [true, true, "does not"], [false, false, "does not"], [false, undefined, "does not"], [undefined, true, "does not"],
    [undefined, false, "unknown"], [true, undefined, "unknown"], [undefined, undefined, "unknown"]
  ] as const)("beside one that spares: %s and %s", (floorPlan, pilot, wanted) => {
    expect(applies(practice("a", { onlyIf: "floorPlan", unless: "pilot" }), { ...hall, circumstances: { floorPlan, pilot } })).toBe(wanted)
  })
  it("is what a requirement hangs on, whether it needs it or is spared by it", () => {
    expect([practice("a"), practice("a", { onlyIf: "x" }), practice("a", { unless: "y" }), practice("a", { unless: "y", onlyIf: "x" })].map(hangsOn))
      .toEqual([[], ["x"], ["y"], ["x", "y"]])
  })
  it("is not asked for in another venue or at another level", () => {
    expect(applies(practice("a", { onlyIf: "floorPlan", venues: ["library"] }), hall)).toBe("does not")
    expect(applies(practice("a", { onlyIf: "floorPlan", tiers: ["city"] }), hall)).toBe("does not")
    expect(applies(practice("a", { onlyIf: "floorPlan", venues: ["serviceHall"], tiers: ["county"] }), hall)).toBe("unknown")
  })
  it("is not taken from what every object has", () => expect(applies(practice("a", { onlyIf: "constructor" }), hall)).toBe("unknown"))
})
