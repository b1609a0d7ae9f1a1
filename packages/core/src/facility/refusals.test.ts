/** Every refusal once, with what it stands on; and every wish about every kind of thing. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, asset, authorise, call, checks, cleaning, closeIt, day, disposeIt, fault, found, hours, material, next, openIt, plainPack, repair, round, shut, type Step, stock, take, townPack, verify, when } from "../../test/facilitySamples.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { Command } from "./Command.ts"
import { type Refusal, refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const make: Command = { _tag: "MakeChange", id: "c1", on: day }
const settle: Command = { _tag: "SettleChange", id: "c2", on: day, how: "恢复原状" }
const outdate: Command = { _tag: "MarkOutdated", on: day, why: "事项已取消" }
const but = (wish: Command, more: object): Command => ({ ...wish, ...more })

const cases: ReadonlyArray<readonly [Refusal["_tag"], string, ReadonlyArray<Step>, Step, pack?: typeof townPack]> = [
  ["NotRegistered", "a fault of nothing", [], [day, fault]],
  ["AlreadyRegistered", "registered twice", [[day, asset]], [day, asset]],
  ["AlreadyRegistered", "registered where something has ended", [[day, asset], [next, disposeIt]], [next, stock]],
  ["OtherKind", "forms taken from a printer", [[day, asset]], [day, take(1)]],
  ["Ended", "a fault of what is gone", [[day, asset], [next, disposeIt]], [next, fault]],
  ["DayToCome", "registered tomorrow", [], [day, but(asset, { on: next })]],
  ["DayTooEarly", "registered before it was bought", [], [day, but(asset, { on: "2026-03-01" })]],
  ["DayTooEarly", "taken before the last count", [[next, but(stock, { on: next })]], [next, take(1)]],
  ["DayTooEarly", "the vendor called before the fault", [[day, asset], [next, but(fault, { on: next })]], [next, call]],
  ["DayTooEarly", "disposed of before the last fault", [[day, asset], ["2026-09-28", but(fault, { on: "2026-09-28" })]], ["2026-09-28", disposeIt]],
  ["DaysReversed", "closed from Tuesday through Monday", [[day, hours]], [day, but(shut, { through: next })]],
  ["DaysReversed", "closed before it opened", [[day, hours], [day, openIt(day)]], [day, closeIt(day, "08:00")]],
  ["IdKnown", "two faults of one name", [[day, asset], [day, fault]], [day, fault]],
  ["IdKnown", "a change of a fault's name", [[day, asset], [day, fault]], [day, but(authorise, { id: "f1" })]],
  ["IdKnown", "a change found of a known name", [[day, asset], [day, found]], [day, found]],
  ["IdKnown", "one finding twice", [[day, checks], [day, round(day, "x1")]], [next, round(next, "x1")]],
  ["TitleMissing", "a thing that no rule has a word for", [], [day, but(asset, { item: "submarine" })]],
  ["FaultUnknown", "a call for no fault", [[day, asset]], [day, call]],
  ["VendorCalled", "called twice", [[day, asset], [day, fault], [day, call]], [day, call]],
  ["AlreadyRepaired", "repaired twice", [[day, asset], [day, fault], [day, call], [next, repair]], [next, repair]],
  ["AlreadyRepaired", "called after the repair", [[day, asset], [day, fault], [day, call], [next, repair]], [next, but(call, { on: next })]],
  ["VendorNotCalled", "repaired by nobody", [[day, asset], [day, fault]], [next, repair]],
  ["NotRepaired", "verified without a repair", [[day, asset], [day, fault], [day, call]], [next, verify]],
  ["NotAuthorised", "changed without authorisation", [[day, asset]], [day, make]],
  ["NotAuthorised", "found changed, and changed again", [[day, asset], [day, found]], [day, but(make, { id: "c2" })]],
  ["ChangeMade", "changed twice", [[day, asset], [day, authorise], [day, make]], [day, make]],
  ["ChangeUnknown", "put right what nobody found", [[day, asset]], [day, settle]],
  ["OtherUse", "used for something else", [[day, asset]], [day, { _tag: "PermitUse", on: day, what: "内部打印", serves: "other" }]],
  ["RuleNotOfConduct", "misuse by a rule of another kind", [[day, asset]], [day, { _tag: "RecordMisuse", on: day, rule: "facility/faults", what: "未报修" }]],
  ["KeeperSame", "the keeper again", [[day, asset]], [day, { _tag: "ChangeKeeper", keeper: "k1", on: day }]],
  ["RuleUnknown", "a round of no rule", [], [day, but(checks, { rule: "facility/dancing" })]],
  ["RuleUnknown", "a round of a milestone", [], [day, but(checks, { rule: "milestone/done" })]],
  ["RuleUnknown", "a round of a prohibition", [], [day, but(checks, { rule: "conduct/misuse" })]],
  ["IntervalOfRules", "another interval than that of the rules", [], [day, but(cleaning, { interval: { months: 1 } })]],
  ["IntervalMissing", "an interval that nobody says", [], [day, { _tag: "BeginRound", rule: "facility/checks", on: day }]],
  ["RoundNotDone", "a round before the last", [[day, checks], [next, round(next)]], [next, round(day)]],
  ["FindingUnknown", "solved what nobody found", [[day, checks]], [day, { _tag: "SolveFinding", id: "x1", on: day, how: "处理" }]],
  ["PointMissing", "a stock without a point", [], [day, but(stock, { item: "pens" })]],
  ["PointTooLow", "a point below that of the rules", [], [day, but(stock, { reorderAt: 19 })]],
  ["NotEnough", "more taken than there is", [[day, stock]], [day, take(26)]],
  ["MakeNotAllowed", "loose leaves", [], [day, but(material, { make: "散页" })]],
  ["AlreadyOutdated", "outdated twice", [[day, material], [day, outdate]], [day, outdate]],
  ["HoldsNoMore", "shown after it ended", [], [day, but(material, { through: "2026-09-20" })]],
  ["HoursOfRules", "other hours than those of the rules", [], [day, hours], plainPack],
  ["HoursMissing", "hours that nobody says", [], [day, { _tag: "SetHours", on: day }]],
  ["ClosesTooEarly", "closed as it opens", [], [day, { _tag: "SetHours", on: day, seasons: [{ from: "01-01", through: "12-31", opens: "09:00", closes: "09:00" }] }]],
  ["ClosesTooEarly", "for a day closed before it opens", [[day, hours]], [day, but(shut, { spans: [{ opens: "12:00", closes: "09:00" }] })]],
  ["NotToldBefore", "told on the day", [[day, hours]], [day, but(shut, { from: day })]],
  ["AlreadyOpened", "opened twice", [[day, hours], [day, openIt(day)]], [day, openIt(day)]],
  ["NotOpened", "closed without having opened", [[day, hours]], [day, closeIt(day)]],
  ["StillOpen", "opened while left open", [[day, hours], [day, openIt(day)]], [next, openIt(next)]]
]

describe("refusals", () => {
  it.each(cases.map(([tag, what, before, step, pack = townPack]) => ({ tag, what, before, step, pack })))("$tag: $what", ({ before, pack, step, tag }) => {
    const no = Result.getOrThrow(Result.flip(when(after(before, pack), step, pack)))
    expect(no._tag).toBe(tag)
    expect(no.remedy).toMatch(/[\u4e00-\u9fff]/)
    expect(no.basis.cite).toMatch(/[\u4e00-\u9fff]/)
  })

  it("NotReckoned: a clock that cannot be keeps the words of the reckoning", () => {
    const begun = Result.getOrThrow(when(room.initial, [day, cleaning]))
    const impossible = begun.map((fact) => (fact._tag === "RoundBegun"
      ? { ...fact, next: { ...fact.next, clock: { ...fact.next.clock, effects: [{ _tag: "Extend", length: 5, on: day, reason: "不得延长" } as const] } } }
      : fact)).reduce(room.evolve, room.initial)
    expect(Result.getOrThrow(Result.flip(when(impossible, [day, { _tag: "Recount" }])))).toMatchObject({ _tag: "NotReckoned" })
  })

  it("are each shown by a case", () => {
    const shown = new Set<string>([...cases.map(([tag]) => tag), "NotReckoned"])
    expect(refusalTags.filter((tag) => !shown.has(tag))).toEqual([])
  })
})

const wishes: { readonly [tag in Command["_tag"]]: Command } = {
  RegisterAsset: asset, ChangeKeeper: { _tag: "ChangeKeeper", keeper: "k2", on: next }, RecordUpkeep: { _tag: "RecordUpkeep", on: next, what: "除尘" },
  ReportFault: but(fault, { id: "f2" }), CallVendor: call, RecordRepair: repair, VerifyRepair: verify, AuthoriseChange: but(authorise, { id: "c9" }), MakeChange: make,
  ReportChange: but(found, { id: "c8" }), SettleChange: settle, PermitUse: { _tag: "PermitUse", on: day, what: "打印回执", serves: "service" },
  RecordMisuse: { _tag: "RecordMisuse", on: day, rule: "conduct/misuse", what: "玩游戏" }, Dispose: disposeIt,
  BeginRound: cleaning, RecordRound: round(next), SolveFinding: { _tag: "SolveFinding", id: "x1", on: next, how: "处理" }, EndRound: { _tag: "EndRound", on: next, reason: "改期" },
  OpenStock: stock, TakeStock: take(1), Restock: { _tag: "Restock", on: day, number: 5 }, CountStock: { _tag: "CountStock", on: day, count: 9 }, CloseStock: { _tag: "CloseStock", on: day, reason: "停用" },
  ShowMaterial: material, ReplaceMaterial: { _tag: "ReplaceMaterial", on: next, version: "新版", source: "网站" }, MarkOutdated: outdate, RemoveMaterial: { _tag: "RemoveMaterial", on: next, reason: "停用" },
  SetHours: but(hours, { on: next, weekdays: [1, 2, 3, 4, 5] }), AnnounceException: shut, RecordOpening: openIt(next), RecordClosing: closeIt(next), Recount: { _tag: "Recount" }
}

it("every wish about every kind of thing is a yes or this no", () => {
  const states: { readonly [name: string]: State } = {
    nothing: room.initial, asset: after([[day, asset], [day, fault], [day, found], [day, authorise]]), round: after([[day, checks], [day, round(day, "x1")]]),
    stock: after([[day, stock]]), material: after([[day, material]]), opening: after([[day, hours]]), ended: after([[day, asset], [day, but(disposeIt, { on: day })]])
  }
  const cell = (state: State, wish: Command): string => Result.match(when(state, [next, wish]), { onSuccess: (facts) => facts.map(({ _tag }) => _tag).join() || "—", onFailure: ({ _tag }) => `no: ${_tag}` })
  const table = Object.fromEntries(Object.values(wishes).map((wish) => [wish._tag, Object.values(states).map((state) => cell(state, wish)).join(" | ")]))
  expect(Object.keys(table).toSorted()).toEqual([...tagsOf(Command.ast).keys()].toSorted())
  expect(table).toMatchInlineSnapshot(`
    {
      "AnnounceException": "no: NotRegistered | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | ExceptionAnnounced | no: Ended",
      "AuthoriseChange": "no: NotRegistered | ChangeAuthorised | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "BeginRound": "RoundBegun | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered",
      "CallVendor": "no: NotRegistered | VendorCalled | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "ChangeKeeper": "no: NotRegistered | KeeperChanged | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "CloseStock": "no: NotRegistered | no: OtherKind | no: OtherKind | StockClosed | no: OtherKind | no: OtherKind | no: Ended",
      "CountStock": "no: NotRegistered | no: OtherKind | no: OtherKind | StockCounted | no: OtherKind | no: OtherKind | no: Ended",
      "Dispose": "no: NotRegistered | AssetDisposed | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "EndRound": "no: NotRegistered | no: OtherKind | RoundEnded | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "MakeChange": "no: NotRegistered | ChangeMade | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "MarkOutdated": "no: NotRegistered | no: OtherKind | no: OtherKind | no: OtherKind | MaterialOutdated | no: OtherKind | no: Ended",
      "OpenStock": "StockOpened | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered",
      "PermitUse": "no: NotRegistered | UsePermitted | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "RecordClosing": "no: NotRegistered | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: NotOpened | no: Ended",
      "RecordMisuse": "no: NotRegistered | MisuseRecorded | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "RecordOpening": "no: NotRegistered | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | Opened | no: Ended",
      "RecordRepair": "no: NotRegistered | no: VendorNotCalled | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "RecordRound": "no: NotRegistered | no: OtherKind | RoundMade | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "RecordUpkeep": "no: NotRegistered | UpkeepRecorded | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "Recount": "no: NotRegistered | — | — | — | — | — | no: Ended",
      "RegisterAsset": "AssetRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered",
      "RemoveMaterial": "no: NotRegistered | no: OtherKind | no: OtherKind | no: OtherKind | MaterialRemoved | no: OtherKind | no: Ended",
      "ReplaceMaterial": "no: NotRegistered | no: OtherKind | no: OtherKind | no: OtherKind | MaterialReplaced | no: OtherKind | no: Ended",
      "ReportChange": "no: NotRegistered | ChangeFound | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "ReportFault": "no: NotRegistered | FaultReported | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "Restock": "no: NotRegistered | no: OtherKind | no: OtherKind | Restocked | no: OtherKind | no: OtherKind | no: Ended",
      "SetHours": "HoursSet | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | HoursSet | no: AlreadyRegistered",
      "SettleChange": "no: NotRegistered | ChangeSettled | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "ShowMaterial": "MaterialShown | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered | no: AlreadyRegistered",
      "SolveFinding": "no: NotRegistered | no: OtherKind | FindingSolved | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
      "TakeStock": "no: NotRegistered | no: OtherKind | no: OtherKind | StockTaken | no: OtherKind | no: OtherKind | no: Ended",
      "VerifyRepair": "no: NotRegistered | no: NotRepaired | no: OtherKind | no: OtherKind | no: OtherKind | no: OtherKind | no: Ended",
    }
  `)
})
