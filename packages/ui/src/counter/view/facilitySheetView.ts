/** Shows the facilities of a zone: the rounds of the day to tick off, when it is open, assets by where they stand, stocks, materials, and what is missing. */
import type { AssetShown, FacilitySheet, MaterialShown, OpeningShown, RoundOutcome, RoundShown } from "../../backend/FacilitySheet.ts"
import type { View } from "../../view/View.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { h } from "../h.ts"
import { loadedView } from "../loadedView.ts"
import { plainWords } from "../plainWords.ts"
import { problemView } from "../problemView.ts"
import { sayDay } from "../sayDay.ts"
import { actingView, offersView } from "../sheets/actingView.ts"
import { roomOfSheet } from "../sheets/blankSheet.ts"
import type { FacilitySheetPage } from "../sheets/SheetPage.ts"
import { barView, linesView, needsView, openView, partView, type SheetLine, summaryView } from "../sheets/partView.ts"
import { chosenOf, recordable } from "../sheets/updateRounds.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>

const room = roomOfSheet.facility

const sayDue = (due: RoundShown["due"] | undefined, model: CounterModel): string => (due === undefined ? "" : "date" in due ? due.date : model.props.words.board.undetermined)

const outcomeView = ({ problem }: RoundOutcome, { props: { words } }: CounterModel): Part =>
  h("div", { class: "outcome bad", role: "status" }, h("p", {}, h("strong", {}, `⚠ ${problem?.title ?? words.facility.notRecorded}`), `：${plainWords(problem?.remedy ?? "")}`), problem?.basis && basisView(problem.basis, words))

const everyOf = ({ interval }: RoundShown, { props: { words: { facility: { everies } } } }: CounterModel): string =>
  "workingDays" in interval ? everies.workingDays(interval.workingDays) : "calendarDays" in interval ? everies.calendarDays(interval.calendarDays) : everies.months(interval.months)

const standingView = ({ due, standing, workingDaysLeft }: RoundShown, model: CounterModel): ReadonlyArray<Part | false> => {
  const { facility: words } = model.props.words
  const tone = standing === "overdue" ? "bad" : standing === "done" ? "good" : standing === "today" ? "near" : "neutral"
  return [
    h("span", { key: "standing", class: `tag ${tone}` }, `${standing === "overdue" ? "⚠ " : standing === "done" ? "✓ " : ""}${words.standings[standing]}`),
    h("span", { key: "due", class: "by" }, standing === "overdue" && workingDaysLeft !== undefined && workingDaysLeft < 0 ? `${sayDue(due, model)}，${words.left(workingDaysLeft)}` : sayDue(due, model))
  ]
}

const roundLines = (rounds: ReadonlyArray<RoundShown>, { findings, recording, ticked }: FacilitySheetPage, model: CounterModel): ReadonlyArray<SheetLine> => {
  const { words, words: { facility } } = model.props
  return rounds.map((round) => {
    const { basis, id, last, title } = round
    const outcome = recording.value?.find((each) => each.id === id)
    const may = recordable(round)
    return {
      key: id, class: round.standing === "overdue" ? "is-overdue" : undefined,
      cells: [
        h("label", { class: "choice" },
          may && h("input", { type: "checkbox", class: "noprint", checked: ticked.includes(id), on: { change: ({ checked }) => ({ _tag: "TickRound", id, ticked: checked }) } }),
          h("span", { class: "onpaper box", "aria-hidden": "true" }, round.standing === "done" ? "☑" : "☐"), h("span", { class: "unseen" }, facility.tick(title))),
        [openView(room, id, title), h("span", { key: "every", class: "by" }, everyOf(round, model)), basisView(basis, words), outcome && !outcome.done && outcomeView(outcome, model)],
        last ? facility.lastBy(last.on, last.by) : facility.never,
        standingView(round, model),
        may && h("input", { type: "text", autocomplete: "off", class: "noprint", "aria-label": facility.finding(title), value: findings[id] ?? "", on: { input: ({ value }) => ({ _tag: "TypeFinding", id, value }) } })
      ]
    }
  })
}

const roundsView = ({ rounds }: FacilitySheet, page: FacilitySheetPage, model: CounterModel): Part => {
  const { facility: words } = model.props.words
  const { recording } = page
  const now = rounds.filter(({ standing }) => standing !== "later").toSorted((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing))
  const later = rounds.filter(({ standing }) => standing === "later")
  const chosen = chosenOf(page).length
  const good = recording.value?.filter(({ done }) => done).length ?? 0
  const bad = (recording.value?.length ?? 0) - good
  const open = rounds.flatMap(({ findings, id, title, version }) => findings.map((finding) => ({ finding, id, title, version })))
  return partView("rounds", words.rounds, page, model,
    recording.value && !recording.loading && h("div", { class: bad === 0 ? "notice good" : "notice problem", role: "status" }, h("p", { class: "notice-title" }, words.outcome(good, bad)), bad > 0 && h("p", {}, words.outcomeHelp)),
    recording.problem && problemView(recording.problem, model, { again: { _tag: "RecordRounds" }, ...(recording.since !== undefined && { since: recording.since }) }),
    rounds.length === 0 ? h("p", { class: "nothing" }, words.noRounds) : h("form", { class: "rounds", autocomplete: "off", on: { submit: { _tag: "RecordRounds" } } },
      rounds.some(recordable) && h("p", { class: "hint noprint" }, words.help),
      now.length > 0 && linesView(words.rounds, words.roundColumns, roundLines(now, page, model), false),
      later.length > 0 && h("details", { open: now.length === 0 }, h("summary", {}, `${words.later}（${later.length}）`), linesView(words.later, words.roundColumns, roundLines(later, page, model), false)),
      rounds.some(recordable) && h("div", { class: "buttons noprint" },
        h("button", { type: "submit", class: "primary", disabled: chosen === 0, "aria-disabled": recording.loading ? "true" : undefined }, recording.loading ? words.recording : words.record(chosen)))),
    open.length > 0 && h("div", {}, h("h3", {}, words.findings),
      h("ul", { class: "owes" }, open.map(({ finding: { id: finding, offers, on, what }, id, title, version }) => h("li", { class: "owed", key: `${id} ${finding}` },
        h("p", { class: "what" }, h("strong", {}, what), h("span", { class: "by" }, `${title} · ${words.found(on)}`)),
        offersView(offers, { part: "rounds", room, id, version, about: what }, model))))))
}

const ORDER: ReadonlyArray<RoundShown["standing"]> = ["overdue", "today", "undetermined", "done", "later"]

const spansOf = (spans: OpeningShown["coming"][number]["spans"], none: string): string => (spans.length === 0 ? none : spans.map(({ closes, opens }) => `${opens}—${closes}`).join("，"))

const openingView = ({ opening, today }: FacilitySheet, page: FacilitySheetPage, model: CounterModel): Part => {
  const { words, words: { facility } } = model.props
  return partView("opening", facility.opening, page, model,
    opening.length === 0 ? h("p", { class: "nothing" }, facility.noOpening) : h("div", {}, opening.map(({ basis, coming, id, last, leftOpen, offers, reason, spans, title, version }) => h("div", { key: id, class: "card" },
      h("p", { class: "what" }, h("strong", {}, spans === undefined ? facility.unknownToday : spansOf(spans, facility.closedToday)), reason !== undefined && h("span", { class: "by" }, reason)),
      leftOpen && last && h("p", {}, h("span", { class: "tag bad" }, `⚠ ${facility.leftOpen(last.on)}`)),
      last?.on === today && h("p", {}, facility.openedAt(last.opened, last.openedBy), last.late === true && h("span", { class: "tag" }, facility.late), last.closed !== undefined && ` · ${facility.closedAt(last.closed)}`, last.early === true && h("span", { class: "tag" }, facility.early)),
      last?.on !== today && !leftOpen && (spans?.length ?? 0) > 0 && h("p", { class: "by" }, facility.notOpened),
      coming.length > 0 && h("ul", { class: "plain" }, coming.map((each) => h("li", { key: each.from }, facility.coming(each.from, each.through, each.reason), `（${spansOf(each.spans, facility.shut)}）`))),
      basisView(basis, words), h("div", { class: "lead" }, openView(room, id, title), offersView(offers, { part: "opening", room, id, version, about: title }, model))))))
}

const troubleViews = ({ status, troubles }: AssetShown, model: CounterModel): ReadonlyArray<Part> => {
  const { facility: words } = model.props.words
  return troubles.length === 0
    ? [h("span", { key: "status", class: "tag good" }, `✓ ${words.statuses[status]}`)]
    : troubles.map(({ id, since, stage, what }) => h("div", { key: id }, h("p", {}, `⚠ ${words.trouble(what, since)}`), h("span", { class: "tag bad" }, words.stages[stage])))
}

const assetLines = (assets: ReadonlyArray<AssetShown>, model: CounterModel): ReadonlyArray<SheetLine> => {
  const { facility: words } = model.props.words
  return assets.map((asset) => {
    const { assetNumber, disposedOn, faults, id, keeper, model: make, offers, title, troubles, version } = asset
    return {
      key: id, class: troubles.length > 0 ? "is-overdue" : undefined,
      cells: [
        [openView(room, id, title), h("span", { key: "number", class: "by" }, make === undefined ? assetNumber : `${assetNumber} · ${make}`)],
        disposedOn !== undefined ? `${words.statuses.disposed} ${disposedOn}` : [...troubleViews(asset, model), faults > troubles.length && h("span", { key: "faults", class: "by" }, words.faults(faults))],
        keeper,
        offersView(offers, { part: "assets", room, id, version, about: `${title} ${assetNumber}` }, model, 1)
      ]
    }
  })
}

const assetsView = ({ assets, disposed }: FacilitySheet, page: FacilitySheetPage, model: CounterModel): Part => {
  const { facility: words } = model.props.words
  const places = [...new Set(assets.map(({ place }) => place ?? ""))].toSorted((one, other) => (one === "" ? 1 : other === "" ? -1 : one < other ? -1 : 1))
  return partView("assets", words.assets, page, model,
    assets.length === 0 && h("p", { class: "nothing" }, words.noAssets),
    ...places.map((place) => {
      const title = place === "" ? words.elsewhere : place
      return h("div", { key: `at ${place}` }, h("h3", {}, title), linesView(title, words.assetColumns, assetLines(assets.filter((each) => (each.place ?? "") === place), model)))
    }),
    disposed.length > 0 && h("details", { key: "disposed" }, h("summary", {}, words.disposed(disposed.length)), linesView(words.disposed(disposed.length), words.assetColumns, assetLines(disposed, model))))
}

const stocksView = ({ stocks }: FacilitySheet, page: FacilitySheetPage, model: CounterModel): Part => {
  const { words, words: { facility } } = model.props
  return partView("stocks", facility.stocks, page, model, stocks.length === 0
    ? h("p", { class: "nothing" }, facility.noStocks)
    : linesView(facility.stocks, facility.stockColumns, stocks.map(({ basis, count, id, low, make, movedOn, offers, reorderAt, title, version }) => ({
      key: id, class: low ? "is-overdue" : undefined,
      cells: [
        [openView(room, id, title), make !== undefined && h("span", { key: "make", class: "by" }, make), low && basisView(basis, words)],
        [h("strong", { key: "count" }, String(count)), low && h("span", { key: "low", class: "tag bad" }, `⚠ ${facility.low}`)], String(reorderAt), movedOn,
        offersView(offers, { part: "stocks", room, id, version, about: title }, model)
      ]
    }))))
}

const TONES = { outdated: "bad", expired: "bad", expiring: "near", current: "good" } as const satisfies { readonly [standing in MaterialShown["standing"]]: string }

const materialsView = ({ materials }: FacilitySheet, page: FacilitySheetPage, model: CounterModel): Part => {
  const { words, words: { facility } } = model.props
  return partView("materials", facility.materials, page, model, materials.length === 0
    ? h("p", { class: "nothing" }, facility.noMaterials)
    : linesView(facility.materials, facility.materialColumns, materials.map(({ basis, edition, id, offers, outdated, shownOn, source, standing, through, title, version }) => {
      const bad = TONES[standing] === "bad"
      return {
        key: id, class: bad ? "is-overdue" : undefined,
        cells: [
          [openView(room, id, title), bad && basisView(basis, words)],
          [h("p", { key: "edition" }, edition), h("span", { key: "shown", class: "by" }, facility.shown(shownOn))], source,
          [
            h("span", { key: "standing", class: `tag ${TONES[standing]}` }, `${bad ? "⚠ " : standing === "current" ? "✓ " : ""}${facility.materialStandings[standing]}`),
            outdated ? h("span", { key: "why", class: "by" }, facility.trouble(outdated.why, outdated.on)) : through && h("span", { key: "through", class: "by" }, facility.through(sayDue(through, model)))
          ],
          offersView(offers, { part: "materials", room, id, version, about: title }, model, 0)
        ]
      }
    })))
}

const missingView = ({ needs }: FacilitySheet, page: FacilitySheetPage, model: CounterModel): Part => {
  const { facility: words } = model.props.words
  const lacking = needs.filter(({ standing }) => standing !== "met")
  const met = needs.filter(({ standing }) => standing === "met")
  const shown = (list: FacilitySheet["needs"]) => list.map(({ basis, offers, standing, what }) => ({
    what, basis, says: words.needStandings[standing], tone: standing === "met" ? "good" as const : "bad" as const, detail: offersView(offers, { part: "needs", room, about: what }, model)
  }))
  return partView("needs", words.needs, page, model,
    lacking.length === 0 ? h("p", {}, h("span", { class: "tag good" }, `✓ ${words.allMet}`)) : needsView(words.needs, words.needColumns, shown(lacking), model),
    met.length > 0 && h("details", { key: "met" }, h("summary", {}, words.metNeeds(met.length)), needsView(words.metNeeds(met.length), words.needColumns, shown(met), model)))
}

/** @internal */
export const facilitySheetView = (page: FacilitySheetPage, model: CounterModel): Part => {
  const { facility: words } = model.props.words
  return h("div", { class: "page wide", key: "facility" },
    titleView(model, words.title),
    loadedView(page.sheet, model, (sheet) => {
      const { assets, materials, needs, rounds, stocks } = sheet
      const { summary } = words
      return h("div", { class: "sheets" },
        barView(sayDay(sheet.today), page, sheet, model),
        summaryView([
          [rounds.filter(({ standing }) => standing === "overdue").length, summary.overdue],
          [rounds.filter(({ standing }) => standing === "today").length, summary.due, "neutral"],
          [assets.filter(({ troubles }) => troubles.length > 0).length, summary.faulty],
          [stocks.filter(({ low }) => low).length, summary.low],
          [materials.filter(({ standing }) => TONES[standing] === "bad").length, summary.outdated],
          [needs.filter(({ standing }) => standing === "missing").length, summary.missing]
        ], summary.fine),
        actingView(page, "", model),
        roundsView(sheet, page, model),
        openingView(sheet, page, model),
        assetsView(sheet, page, model),
        stocksView(sheet, page, model),
        materialsView(sheet, page, model),
        missingView(sheet, page, model))
    }))
}
