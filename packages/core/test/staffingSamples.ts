/**
 * A post of an invented town, its people and its days, for the tests of the room of posts.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Command, Fact, StaffingRefusal, State } from "../src/staffing/index.ts"
import { room } from "../src/staffing/room.ts"
import type { Context } from "../src/rules/Room.ts"
import type { RulePack } from "../src/rules/RulePack.ts"
import { roomContext } from "./roomContext.ts"
import { type Draft, practice, requirementOf } from "./samplePacks.ts"

const rule = (draft: Draft) => requirementOf(draft)

/** What the invented town asks of the staff of its zone. */
export const townPack: Partial<RulePack> = {
  names: { posts: { consultant: "咨询服务人员", leader: "分管领导", guide: "引导员", helper: "助理" }, services: { help: "帮助查阅" } },
  requirements: [
    rule({ kind: "Post", id: "staff/ab-post", item: "consultant", atLeast: 2, fullTime: 1, partTime: 1, cover: true }),
    rule({ kind: "Post", id: "staff/qualifications", item: "consultant", qualifications: ["熟练操作计算机", "年龄35周岁以下"], localOnly: ["年龄35周岁以下"], reading: "年龄条件是本镇的规定" }),
    rule({ kind: "Post", id: "staff/wishes", strength: "should", item: "guide", qualifications: ["会讲本地方言"], certificates: ["上岗证"] }),
    rule({ kind: "Post", id: "staff/nice", strength: "may", item: "helper", qualifications: ["会手语"] }),
    rule({ kind: "Post", id: "staff/leader", item: "leader", atLeast: 1 }),
    practice("staff/release"),
    practice("staff/training"),
    practice("staff/allowance", { strength: "may" }),
    practice("staff/removal"),
    practice("staff/diversion", { strength: "mustNot", does: "随意抽调", item: "diversion" }),
    rule({ kind: "Service", id: "staff/help", item: "help" }),
    rule({ kind: "Catalogue", id: "staff/training-topics", item: "topics", entries: [{ key: "regulation", label: "《政府信息公开条例》" }] }),
    rule({ kind: "Catalogue", id: "staff/return-grounds", item: "grounds", entries: [{ key: "unlawful", label: "违法违纪" }, { key: "unfit", label: "考核不称职" }], closed: true }),
    rule({ kind: "Deadline", id: "staff/reports", item: "reports", what: "听取汇报", every: "定期" }),
    rule({ kind: "Deadline", id: "staff/assessment", item: "assessment", what: "考核", every: "年度", interval: { months: 12 } })
  ]
}

/** A place that asks for one person and nothing more. */
export const plainPack: Partial<RulePack> = {
  names: { posts: { officer: "专区工作人员" } },
  requirements: [rule({ kind: "Post", id: "staff/one-person", item: "officer", atLeast: 1 }), practice("staff/training")]
}

export const day = "2026-09-21"
export const next = "2026-09-22"
export const on = (today = day, role: "clerk" | "handler" | "head" = "head", pack = townPack): Context => roomContext(pack, today, { role })

const sealed = (staff: string) => ({ subject: `p-${staff}`, sealed: `封：${staff}` })
const held = (what: string) => ({ _tag: "Held", what, evidence: "人事档案" }) as const

export const establish: Command = { _tag: "EstablishPost", item: "consultant", on: day }
export const appoint = (staff: string, more: Partial<Extract<Command, { readonly _tag: "Appoint" }>> = {}): Extract<Command, { readonly _tag: "Appoint" }> => ({
  _tag: "Appoint", staff, name: sealed(staff), place: "main", tenure: "fullTime", on: day,
  conditions: ["熟练操作计算机", "年龄35周岁以下"].map(held), certificates: [], ...more
})
export const deputy: Command = appoint("b", { place: "deputy", tenure: "partTime" })
export const request: Command = { _tag: "RequestAbsence", id: "q1", staff: "a", kind: "secondment", on: day, from: next, through: "2026-09-30" }
export const approve: Command = { _tag: "ApproveAbsence", id: "q1", on: day }
export const takeOver: Command = { _tag: "TakeOver", id: "q1", by: "b", on: next, time: "09:00" }
export const leave: Command = { _tag: "Leave", id: "q1", on: next, time: "09:30" }
export const back: Command = { _tag: "Return", id: "q1", on: "2026-09-30", time: "09:00" }
export const train: Command = { _tag: "RecordTraining", on: day, kind: "ownTraining", title: "条例学习", topics: ["regulation"], hours: 4, attendees: ["a", "b"] }
export const hear: Command = { _tag: "HearReports", on: day, difficulties: [{ id: "h1", what: "值班人手紧" }], next: { months: 1 } }
export const appraise: Command = { _tag: "Appraise", id: "r1", staff: "a", kind: "yearly", grade: "incompetent", on: day }
export const giveBack: Command = { _tag: "ReturnStaff", staff: "a", ground: "unfit", records: ["r1"], on: day }

/** Both are there. */
export const staffed: ReadonlyArray<Step> = [[day, establish], [day, appoint("a")], [day, deputy]]

/** A wish on a day; by the head where nobody else is named. */
export type Step = readonly [today: string, wish: Command, role?: "clerk" | "handler" | "head"]

/** What a wish comes to after others. */
export const when = (state: State, [today, wish, role]: Step, pack = townPack): Result.Result<ReadonlyArray<Fact>, StaffingRefusal> =>
  room.decide(state, wish, on(today, role, pack))

/** Where a post stands after some wishes, all of which must be a yes. */
export const after = (steps: ReadonlyArray<Step>, pack = townPack, from: State = room.initial): State =>
  steps.reduce((state, step) => Result.getOrThrow(when(state, step, pack)).reduce(room.evolve, state), from)
