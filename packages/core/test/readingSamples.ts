/**
 * Sample wishes for the room of readings under an invented pack, and a way to what each wish needs.
 *
 * @module
 */
import type { Calendar } from "date-fns-holiday-cn"
import { type Command, room } from "../src/reading/index.ts"
import type { Context } from "../src/rules/Room.ts"
import type { RulePack } from "../src/rules/RulePack.ts"
import { lifeOf, type StepOf } from "./lifeOf.ts"
import { roomContext } from "./roomContext.ts"
import { practice, requirementOf } from "./samplePacks.ts"

type Of<Tag extends Command["_tag"]> = Extract<Command, { readonly _tag: Tag }>

const forbids = (id: string) => practice(id, { strength: "mustNot", item: "forbidden" })
const shown = requirementOf({ kind: "Display", id: "conduct/rules-shown", item: "userRules", shows: ["禁止吸烟和喧哗", "爱护公共设施"] })

/** A place that forbids all that a place may forbid, but for service guides. */
export const strictPack: Partial<RulePack> = {
  requirements: [
    practice("register/reading"), practice("reading/demand"), practice("feedback/report-back"), practice("help/readers"), practice("reading/digital-transfer"),
    forbids("reading/charge"), forbids("reading/paid-provision"), forbids("reading/own-usb-stick"), forbids("reading/originals"), shown
  ]
}

/** A place that says nothing. */
export const openPack: Partial<RulePack> = {}

/** What a test sets of its own. */
export interface ReadingSetting {
  readonly pack?: Partial<RulePack>
  readonly calendar?: Calendar
}

export const readingContext = (today: string, { calendar, pack = strictPack }: ReadingSetting = {}): Context => roomContext(pack, today, { role: "clerk", ...(calendar && { calendar }) })

/** A step of the life of a visit. */
export type ReadingStep = StepOf<Command, ReadingSetting>

export const { after, facts, owed, refusal, when } = lifeOf(room, readingContext)

export const sealed = (text: string, subject = "p-1") => ({ subject, sealed: `封：${text}` })
export const day = "2026-09-21"
export const next = "2026-09-22"
export const open = { pack: openPack } as const

export const visit: Of<"RecordVisit"> = { _tag: "RecordVisit", on: day, ways: ["online"], lookedUp: [{ topic: "养老服务", result: "found" }] }
/** A visit after which everything is owed. */
export const full: Of<"RecordVisit"> = {
  _tag: "RecordVisit", on: day, ways: ["online", "paper"],
  lookedUp: [{ topic: "养老服务", result: "found" }, { topic: "征地补偿", result: "notFound" }, { topic: "就业补贴", result: "partlyFound" }],
  help: [{ difficulty: "sight", given: "代为朗读" }, { difficulty: "operating", given: "操作指导" }],
  copies: [{ kind: "copied", pages: 12 }, { kind: "printed", pages: 3, amount: 0 }], deliveries: ["email"], rulesTold: true, suggests: true,
  later: { what: "公报到馆后告知", contact: sealed("电话"), name: sealed("甲") }
}
export const lend: Of<"Lend"> = { _tag: "Lend", id: "l1", material: "original", what: "政府公报合订本", workingDays: 5 }

/** One wish of each kind. */
export const wishes: { readonly [tag in Command["_tag"]]: Of<tag> } = {
  RecordVisit: visit,
  AddToVisit: { _tag: "AddToVisit", copies: [{ kind: "photographed", pages: 2 }] },
  TakeAway: { _tag: "TakeAway", material: "serviceGuide", what: "社保办事指南" },
  Lend: lend,
  RecordReturn: { _tag: "RecordReturn", id: "l1", on: next },
  NoteMisconduct: { _tag: "NoteMisconduct", rule: "禁止吸烟和喧哗", done: "劝止" },
  LinkSuggestion: { _tag: "LinkSuggestion", number: "2026-0007" },
  SettleDemand: { _tag: "SettleDemand", topic: "征地补偿", answer: "toPublish", note: "已转承办科室" },
  RecordLaterHelp: { _tag: "RecordLaterHelp", on: next, given: "已电话告知" },
  Recount: { _tag: "Recount" }
}
