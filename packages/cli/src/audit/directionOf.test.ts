import type { FindingOutcome } from "@zone/core/zone"
import { describe, expect, it } from "vitest"
import { type Direction, directionOf } from "./directionOf.ts"

describe("directionOf", () => {
  it.each<readonly [before: FindingOutcome | undefined, after: FindingOutcome | undefined, direction: Direction]>([
    ["met", "missing", "worsened"], ["waived", "missing", "worsened"], ["missing", "met", "improved"], ["waived", "met", "improved"],
    ["notAssessed", "missing", "assessed"], ["unclear", "met", "assessed"], ["missing", "notAssessed", "unassessed"],
    ["met", "unclear", "unassessed"], ["missing", "waived", "waived"], [undefined, "missing", "added"], ["met", undefined, "removed"],
    ["met", "notApplicable", "other"], ["notApplicable", "missing", "other"]
  ])("calls %s to %s %s", (before, after, direction) => {
    expect(directionOf({ before, after })).toBe(direction)
  })
})
