/** Feedback at a real desk: numbers, registers, what is due, a recount; and those complained of, who try to learn who complained (ZS-A5.6). */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { expect } from "vitest"
import { assign, complain, rate, suggest, townPack } from "../../test/feedbackSamples.ts"
import { goTo } from "../../test/letterDesk.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomLaw } from "../../test/roomContext.ts"
import { room } from "../feedback/room.ts"
import { Vault } from "../ports/Vault.ts"
import { concernNotice } from "../paper/concernNotice.ts"
import { sayPaper } from "../paper/sayPaper.ts"
import * as Result from "effect/Result"
import type { By } from "./makeExecute.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const law = roomLaw(townPack)
const desk = makeDesk(room, law)
const handler: By = { agency, zone: "z-1", actor: { id: "handler-1", role: "handler" } }
const concerned: By = { agency, zone: "z-1", actor: { id: "x-1", role: "head" } }

const complaint = Effect.fnUntraced(function*(id: string, on: string) {
  yield* goTo(on)
  const seal = (text: string) => desk.seal(agency, `p-${id}`, text)
  return yield* desk.execute(id, {
    ...complain, arrival: { _tag: "Direct", channel: "phone", on }, name: yield* seal("王小明"), contact: yield* seal("13800000000"), content: yield* seal("王小明反映窗口态度恶劣")
  }, handler)
})

describe("feedback at a desk", () => {
  it.effect("is numbered in one series, without ratings; is in the register, due, and counted again", () =>
    Effect.gen(function*() {
      yield* goTo("2026-12-21")
      const arrival = { _tag: "Direct", channel: "counter", on: "2026-12-21" } as const
      const seal = (text: string) => desk.seal(agency, "p-1", text)
      expect((yield* desk.execute("s-1", { ...suggest, arrival, name: yield* seal("李四"), contact: yield* seal("电话"), content: yield* seal("建议") }, handler)).row?.number).toBe("YJ2026-0001")
      expect((yield* desk.execute("r-1", { ...rate, arrival }, handler)).row).not.toHaveProperty("number")
      expect((yield* complaint("c-1", "2026-12-21")).row?.number).toBe("YJ2026-0002")
      yield* desk.execute("c-1", { _tag: "Accept" }, handler)
      yield* desk.execute("c-1", assign, handler)
      expect((yield* desk.page({ agency, limit: 9 })).entries).toHaveLength(3)
      expect((yield* desk.dueWithin(agency, 5)).map(({ obligation, standing }) => [obligation.what, standing])).toEqual([["调查处理投诉", "undetermined"]])
      const later = makeDesk(room, { ...law, calendar: createCalendar({ notices: [notice2027] }) })
      expect(yield* later.recount(agency, { actor: handler.actor })).toMatchObject([{ number: "YJ2026-0002", outcome: "recorded", changes: [{ what: "调查处理投诉", kind: "told" }] }])
      // nobody is found by name but whoever made a suggestion
      expect((yield* desk.page({ agency, name: "李四", limit: 9 })).entries).toHaveLength(1)
      expect((yield* desk.page({ agency, name: "王小明", limit: 9 })).entries).toEqual([])
      expect((yield* later.verify()).sound).toBe(true)
      expect((yield* later.rebuild(agency)).differences).toEqual([])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("ZS-A5.6: shows the one complained of nothing, whichever way they try", () =>
    Effect.gen(function*() {
      const { row } = yield* complaint("c-1", "2026-09-21")
      yield* complaint("c-2", "2026-09-21")
      const opened = Vault.use((vault) => vault.openings("p-c-1", 99))
      const before = (yield* opened).length
      // from the register, with its own id, with that of another matter, with none; whole or masked
      const [line] = (yield* desk.page({ agency, limit: 9 })).entries.filter(({ stream }) => stream.id === "c-1")
      for (const personal of [row!.name!, row!.contact!, line!.row.content!]) {
        for (const matter of ["c-1", "c-2", "c-3", undefined]) {
          for (const role of ["clerk", "handler", "head", "auditor"] as const) {
            const shown = yield* desk.reveal(personal, "name", { agency, actor: { id: "x-1", role }, why: "看看", ...(matter !== undefined && { matter }) })
            expect(shown).toEqual({ masked: true, text: "（不予显示）" })
          }
        }
      }
      // nothing was opened, not even for a mask
      expect(yield* opened).toHaveLength(before)
      // whoever deals with it sees it
      const seen = yield* desk.reveal(row!.name!, "name", { agency, actor: handler.actor, why: "答复投诉人", matter: "c-1" })
      expect(seen.masked || Redacted.value(seen.text)).toBe("王小明")
      // and the one complained of can do nothing in the matter
      expect(yield* Effect.flip(desk.execute("c-1", { _tag: "Accept" }, concerned))).toMatchObject({ refusal: { _tag: "InterestedParty" } })
      yield* desk.execute("c-1", { _tag: "Accept" }, handler)
      yield* desk.execute("c-1", { ...assign, workingDays: 5 }, handler)
      yield* goTo("2026-09-22")
      yield* desk.execute("c-1", { _tag: "RecordInvestigation", on: "2026-09-22", finding: "founded", summary: "属实" }, handler)
      const ordered = yield* desk.execute("c-1", { _tag: "OrderCorrection", asks: "改进服务态度", workingDays: 5 }, handler)
      // what they do see: the notice, and what is owed
      const notice = ordered.state._tag === "ComplaintInvestigated" ? ordered.state.investigation.correction!.notice : undefined
      const paper = Result.getOrThrow(concernNotice({ date: "2026-09-22", agency: "示例机关", number: "示例〔2026〕1号", contact: "示例办公室", notice: notice! }))
      const told = `${sayPaper(paper)}${JSON.stringify(paper)}${JSON.stringify(yield* desk.dueWithin(agency, 99))}${JSON.stringify(ordered.obligations)}`
      for (const secret of ["王小明", "13800000000", "p-c-1", row!.name!.sealed, row!.contact!.sealed, row!.content!.sealed]) expect(told).not.toContain(secret)
      expect((yield* desk.execute("c-1", { _tag: "ReportCorrection", on: "2026-09-22", what: "已经培训" }, concerned)).facts).toHaveLength(1)
    }).pipe(Effect.provide(layerMemory())))
})
