/** Every cell of state and wish: what the table says is what deciding says, both ways. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { matrixFiles } from "../../scripts/matrixFiles.ts"
import { after, chargePages, consultThird, disclose, nonexistent, receive, review, type Step, touches, ways, when, wishes } from "../../test/applicationSamples.ts"
import type { Command } from "./Command.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import type { State } from "./State.ts"

const day = "2026-09-21"
const split: Step = [day, wishes.SplitRequests]
const sought: Step = [day, wishes.RecordRemedy]
const consulted: Step = [day, consultThird]
const far = "2026-12-28"
const objected: ReadonlyArray<Step> = [
  [day, receive], [day, touches], consulted, [day, wishes.RecordOpinion],
  [day, { ...disclose, reply: { ...disclose.reply, overrides: [{ consultation: "t1", ground: "publicInterest", reasons: "涉及食品安全" }] } } as Command]
]
const department: Step = [day, { ...receive, addressee: { kind: "department", name: "示例局" } }]

/** Where the plain way into a state and the plain wish are not yet a yes: what must be done first, or on what day. */
const prepared: { readonly [cell: string]: readonly [ReadonlyArray<Step>, Step] } = Object.fromEntries([
  ...(["Arrived", "Processing", "AwaitingCorrection"] as const).flatMap((standing) => [[`LinkPart ${standing}`, [[...ways[standing], split], [day, wishes.LinkPart]]]]),
  ["LinkPart AwaitingPayment", [[[day, receive], split, [day, chargePages]], [day, wishes.LinkPart]]],
  ["LinkPart Replied", [[[day, receive], split, [day, nonexistent]], [day, wishes.LinkPart]]],
  ["LinkPart Concluded", [[[day, receive], split, [day, nonexistent], [day, wishes.Deliver]], [day, wishes.LinkPart]]],
  ["HandOver Arrived", [[[day, { ...receive, channel: "ordinaryPost", addressee: { kind: "department", name: "示例局" } }]], [day, wishes.HandOver]]],
  ["HandOver Processing", [[department], [day, wishes.HandOver]]],
  ["HandOver AwaitingCorrection", [[department, [day, wishes.AskCorrection]], [day, wishes.HandOver]]],
  ["HandOver AwaitingPayment", [[department, [day, chargePages]], [day, wishes.HandOver]]],
  ["HandOver Replied", [[department, [day, nonexistent]], [day, wishes.HandOver]]],
  ["HandOver Concluded", [[department, [day, nonexistent], [day, wishes.Deliver]], [day, wishes.HandOver]]],
  ...(["RecordOpinion", "RecordConsultationReceipt"] as const).flatMap((tag) => [
    [`${tag} Processing`, [[[day, receive], consulted], [day, wishes[tag]]]],
    [`${tag} AwaitingCorrection`, [[[day, receive], consulted, [day, wishes.AskCorrection]], [day, wishes[tag]]]],
    [`${tag} AwaitingPayment`, [[[day, receive], consulted, [day, chargePages]], [day, wishes[tag]]]]
  ]),
  ["LapseConsultation Processing", [[[day, receive], consulted, [day, wishes.RecordConsultationReceipt]], [far, wishes.LapseConsultation]]],
  ["LapseConsultation AwaitingCorrection", [[[day, receive], consulted, [day, wishes.RecordConsultationReceipt], [day, wishes.AskCorrection]], [far, wishes.LapseConsultation]]],
  ["LapseConsultation AwaitingPayment", [[[day, receive], consulted, [day, wishes.RecordConsultationReceipt], [day, chargePages]], [far, wishes.LapseConsultation]]],
  ["NotifyThirdParty Replied", [objected, [day, wishes.NotifyThirdParty]]],
  ["NotifyThirdParty Concluded", [[...objected, [day, wishes.Deliver]], [day, wishes.NotifyThirdParty]]],
  ["NotifyExtension Processing", [[[day, receive], [day, wishes.Extend]], [day, wishes.NotifyExtension]]],
  ["NotifyExtension AwaitingCorrection", [[[day, receive], [day, wishes.Extend], [day, wishes.AskCorrection]], [day, wishes.NotifyExtension]]],
  ["NotifyExtension AwaitingPayment", [[[day, receive], [day, wishes.Extend], [day, chargePages]], [day, wishes.NotifyExtension]]],
  ["RecordReasons Processing", [[[day, receive], [day, wishes.AskReasons]], [day, wishes.RecordReasons]]],
  ["SetDelayedLimit Processing", [[[day, receive], [day, wishes.AskReasons], [day, wishes.RecordReasons]], [day, wishes.SetDelayedLimit]]],
  ["RefuseUnreasonable Processing", [[[day, receive], [day, wishes.AskReasons], [day, wishes.RecordReasons]], [day, wishes.RefuseUnreasonable]]],
  ["LapseCorrection AwaitingCorrection", [ways.AwaitingCorrection, [far, wishes.LapseCorrection]]],
  ["LapseFee AwaitingPayment", [[...ways.AwaitingPayment, [day, wishes.RecordFeeNotice]], [far, wishes.LapseFee]]],
  ...(["Processing", "AwaitingCorrection", "AwaitingPayment", "Replied", "Concluded", "Archived"] as const).map((standing) =>
    [`RecordRemedyResult ${standing}`, [[...ways[standing], sought], [day, wishes.RecordRemedyResult]]]),
  ["ProposePublication Replied", [[[day, receive], [day, review], [day, disclose]], [day, wishes.ProposePublication]]]
]) as never

const tags = Object.keys(matrix) as ReadonlyArray<Command["_tag"]>
/** A wish in an ended state is made on the day after its way, so that no day is too early. */
const dayFor = (standing: State["_tag"]): string => (standing === "Concluded" || standing === "Archived" ? "2026-09-22" : day)

describe.each(tags)("%s", (tag) => {
  it.each(standings)("in %s", (standing) => {
    const cell = matrix[tag][standing]
    const [before, step] = prepared[`${tag} ${standing}`] ?? [ways[standing], [dayFor(standing), wishes[tag]]]
    const state = after(...before)
    expect(state._tag).toBe(standing)
    const decided = when(state, step)
    if (cell === "may") expect(Result.isSuccess(decided) ? "may" : decided.failure._tag).toBe("may")
    else expect(Result.isSuccess(decided) ? "may" : decided.failure._tag).toBe(cell)
  })
})

it("has a row for each wish, and names refusals that there are", () => {
  expect(tags.toSorted()).toEqual(Object.keys(wishes).toSorted())
  for (const tag of tags) for (const cell of Object.values(matrix[tag])) expect(["may", ...refusalTags]).toContain(cell)
})

it("is the table in the documentation", async () => {
  for (const [path, text] of Object.entries(await matrixFiles())) {
    expect(readFileSync(join(import.meta.dirname, "../../../..", path), "utf8")).toBe(text)
  }
})
