/** What may be wished as a matter stands agrees with the table of the room that has one, and is a no only where the state says so. */
import { describe, expect, it } from "vitest"
import { applicationContext } from "../../test/applicationContext.ts"
import { matrix } from "../application/matrix.ts"
import { room as application } from "../application/room.ts"
import type { AnyRoom } from "../rules/Room.ts"
import { standingOf } from "./standingOf.ts"

const room = application as unknown as AnyRoom

describe("standingOf", () => {
  it("agrees with the table of applications where nothing is there yet", () => {
    const standing = standingOf(room, { _tag: "Nothing" }, applicationContext("2026-09-21"))
    expect(standing.map(({ wish }) => wish)).toEqual(Object.keys(matrix))
    for (const { refusal, standing: stands, wish } of standing) {
      const cell = matrix[wish as keyof typeof matrix].Nothing
      expect([wish, stands]).toEqual([wish, cell === "may" ? "may" : "no"])
      expect(refusal === undefined).toBe(stands === "may")
    }
  })

  it("tells for whom a wish is, and who asks", () => {
    const [receive] = standingOf(room, { _tag: "Nothing" }, applicationContext("2026-09-21", { role: "head" }))
    expect(receive).toEqual({ wish: "Receive", name: "接收申请", standing: "may", roles: ["applicant", "clerk", "handler"], permitted: false })
  })
})
