/** Shows the staff of a zone: two weeks as on a roster, and post by post who is there, what is lacking, who is away and who covers. */
import type { AbsenceShown, HolderShown, PostShown, SheetDay, StaffSheet } from "../../backend/StaffSheet.ts"
import type { View } from "../../view/View.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { focusOf } from "../focusOf.ts"
import { h } from "../h.ts"
import { loadedView } from "../loadedView.ts"
import { problemView } from "../problemView.ts"
import { sayDay, weekdayOf } from "../sayDay.ts"
import { actingView, offersView } from "../sheets/actingView.ts"
import { roomOfSheet } from "../sheets/blankSheet.ts"
import type { StaffSheetPage } from "../sheets/SheetPage.ts"
import { barView, linesView, needsView, openView, partView, summaryView } from "../sheets/partView.ts"
import { nameAt } from "../sheets/updateStaff.ts"
import { owedView } from "./owedView.ts"
import { titleView } from "./titleView.ts"

type Part = View<CounterMessage>

const room = roomOfSheet.staff

const sayDue = (due: AbsenceShown["back"], model: CounterModel): string => (due === undefined ? model.props.words.staff.open : "date" in due ? due.date : model.props.words.board.undetermined)

/** The name as it is shown, and who asks why where it is masked. */
const nameView = ({ id }: PostShown, { name, path, staff }: HolderShown, page: StaffSheetPage, model: CounterModel): Part => {
  const { matter: words } = model.props.words
  const at = nameAt(id, path)
  const now = page.revealed[at] ?? name
  const { revealing } = page
  return h("div", { class: "who-is" },
    h("strong", { class: now.masked ? "masked" : "clear", role: at in page.revealed ? "status" : undefined }, now.text), h("span", { class: "by" }, staff),
    now.masked && revealing?.path !== at && h("button", { type: "button", class: "quiet noprint", on: { click: { _tag: "AskReveal", path: at } } }, words.reveal, h("span", { class: "unseen" }, `（${staff}）`)),
    now.masked && revealing?.path === at && h("form", { class: "why noprint", autocomplete: "off", on: { submit: { _tag: "Reveal" } } },
      h("label", { for: "why" }, words.why), h("p", { class: "hint", id: "why-hint" }, words.whyHelp),
      revealing.problem && problemView(revealing.problem, model),
      h("div", { class: "row" },
        h("input", { id: "why", type: "text", "aria-describedby": "why-hint", "aria-required": "true", value: revealing.why, ...focusOf(model, "why"), on: { input: ({ value }) => ({ _tag: "TypeWhy", value }) } }),
        h("button", { type: "submit", disabled: revealing.why.trim() === "" }, words.showIt))))
}

/** A name for those who hear a button alone, without asking for what is masked. */
const calledOf = ({ holders }: PostShown, staff: string): string => {
  const name = holders.find((each) => each.staff === staff)?.name
  return name === undefined ? staff : `${name.text} ${staff}`
}

const isOff = ({ kind }: SheetDay): boolean => kind === "weekend" || kind === "holiday"

const dayView = (day: SheetDay, today: string, { props: { words: { staff: words } } }: CounterModel): Part => {
  const [, month = "", date = ""] = day.day.split("-")
  return h("th", { scope: "col", class: `${isOff(day) ? "off" : ""} ${day.day === today ? "today" : ""}`, title: day.name },
    h("span", { class: "date" }, `${Number(month)}/${Number(date)}`), h("span", { class: "weekday" }, "一二三四五六日"[weekdayOf(day.day) - 1] ?? ""),
    day.kind === "makeUpDay" && h("span", { class: "short" }, words.makeUp), day.kind === "holiday" && h("span", { class: "short" }, words.dayOff), day.day === today && h("span", { class: "unseen" }, words.today))
}

/** Somebody who would be there on a day that nobody works is not marked. */
const markView = (mark: HolderShown["days"][number], day: SheetDay | undefined, today: string, { props: { words: { staff: words } } }: CounterModel): Part => {
  const off = day !== undefined && isOff(day)
  const rests = off && (mark === "here" || mark === "covers")
  return h("td", { class: `duty ${rests ? "rest" : mark} ${off ? "off" : ""} ${day?.day === today ? "today" : ""}` },
    h("span", { "aria-hidden": "true" }, rests ? "" : words.marks[mark]), h("span", { class: "unseen" }, rests ? words.dayOff : words.markWords[mark]))
}

const rosterView = ({ days, posts, today }: StaffSheet, page: StaffSheetPage, model: CounterModel): Part | false => {
  const { staff: words } = model.props.words
  const people = posts.flatMap((post) => post.holders.map((holder) => ({ post, holder })))
  if (people.length === 0) return false
  return partView("roster", words.roster, page, model,
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": model.props.words.sheet.table(words.roster) }, h("table", { class: "grid roster" },
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, words.person), ...days.map((day) => dayView(day, today, model)))),
      h("tbody", {}, people.map(({ holder, post }) => h("tr", { key: `${post.id} ${holder.staff}` },
        h("th", { scope: "row" }, (page.revealed[nameAt(post.id, holder.path)] ?? holder.name).text, h("span", { class: "by" }, `${post.title} ${words.places[holder.place]}`)),
        ...holder.days.map((mark, i) => markView(mark, days[i], today, model))))))),
    h("ul", { class: "legend", "aria-label": words.legend }, (["here", "covers", "away", "planned", "asked"] as const).map((mark) =>
      h("li", {}, h("span", { class: `duty ${mark}`, "aria-hidden": "true" }, words.marks[mark]), words.markWords[mark]))))
}

const recordView = ({ appraisal, appraised, certificates, training }: HolderShown, model: CounterModel): ReadonlyArray<Part | false> => {
  const { staff: words } = model.props.words
  return [
    h("p", { key: "training" }, training ? words.trained(training.times, training.on, training.title) : words.untrained),
    appraised !== undefined && h("p", { key: "appraised" }, words.appraised(appraised.on, words.grades[appraised.grade])),
    appraisal !== undefined && h("p", { key: "appraisal" }, words.appraisal(sayDue(appraisal, model))),
    certificates.length > 0 && h("p", { key: "certificates" }, words.certificates(certificates.join("、")))
  ]
}

/** What stands on the same clause stands together. */
const byBasis = (lacks: HolderShown["lacks"]): ReadonlyArray<readonly [basis: HolderShown["lacks"][number]["basis"], whats: ReadonlyArray<string>]> =>
  [...new Set(lacks.map(({ basis }) => basis.cite))].map((cite) => {
    const own = lacks.filter(({ basis }) => basis.cite === cite)
    return [own[0]!.basis, own.map(({ what }) => what)]
  })

const holdersView = (post: PostShown, page: StaffSheetPage, model: CounterModel): Part => {
  const { words, words: { staff } } = model.props
  const { holders, id, version } = post
  if (holders.length === 0) return h("p", { class: "nothing" }, staff.noHolders)
  return linesView(staff.of(staff.holders, post.title), staff.columns, holders.map((holder) => {
    const { coverFor, lacks, now, offers, place, since, tenure } = holder
    return {
      key: holder.staff, class: now === "away" ? "is-away" : undefined,
      cells: [
        nameView(post, holder, page, model),
        [
          h("span", { key: "now", class: `tag now-${now}` }, staff.now[now]), coverFor !== undefined && h("span", { key: "for", class: "by" }, staff.coverFor(calledOf(post, coverFor))),
          h("p", { key: "place" }, `${staff.places[place]} · ${staff.tenures[tenure]}`), h("p", { key: "since", class: "by" }, staff.since(since))
        ],
        recordView(holder, model),
        lacks.length === 0 ? h("span", { class: "tag good" }, `✓ ${staff.complete}`)
          : byBasis(lacks).map(([basis, whats]) => h("div", { key: basis.cite }, whats.map((what) => h("p", { key: what }, `⚠ ${what}`)), basisView(basis, words))),
        offersView(offers, { part: `post-${id}`, room, id, version, about: calledOf(post, holder.staff) }, model)
      ]
    }
  }))
}

const absencesView = (post: PostShown, model: CounterModel): Part | false => {
  const { staff: words } = model.props.words
  const { absences, id, title, version } = post
  return absences.length > 0 && h("div", {},
    h("h3", {}, words.absences),
    linesView(words.of(words.absences, title), words.absenceColumns, absences.map((each) => ({
      key: each.id, class: each.uncovered ? "is-overdue" : undefined,
      cells: [
        calledOf(post, each.staff),
        [h("p", { key: "kind" }, words.kinds[each.kind]), h("span", { key: "stage", class: "tag" }, words.stages[each.stage])],
        words.span(each.from, sayDue(each.back, model)),
        each.by !== undefined ? calledOf(post, each.by) : each.uncovered ? h("span", { class: "tag bad" }, `⚠ ${words.noCover}`) : false,
        offersView(each.offers, { part: `post-${id}`, room, id, version, about: calledOf(post, each.staff) }, model)
      ]
    }))))
}

const postView = (post: PostShown, page: StaffSheetPage, model: CounterModel): Part => {
  const { words, words: { sheet, staff } } = model.props
  const { id, needs, offers, owed, status, title, version } = post
  const missing = needs.filter(({ standing }) => standing === "missing")
  // what somebody lacks stands with them
  const vacant = missing.filter(({ ofPeople }) => !ofPeople)
  return partView(`post-${id}`, title, page, model,
    h("div", { class: "lead" },
      h("span", { class: status === "staffed" ? "tag good" : "tag bad" }, `${status === "staffed" ? "✓" : "⚠"} ${staff.statuses[status]}`), openView(room, id, words.register.open),
      offersView(offers, { part: `post-${id}`, room, id, version, about: title }, model)),
    vacant.length > 0 && h("ul", { class: "owes" }, vacant.map(({ basis, missing: lacking, what }) => h("li", { class: "owed is-overdue", key: what }, h("p", { class: "what" }, h("strong", {}, `⚠ ${lacking ?? what}`)), basisView(basis, words)))),
    holdersView(post, page, model),
    absencesView(post, model),
    owed.length > 0 && h("div", {}, h("h3", {}, staff.owed), h("ul", { class: "owes" }, owed.map((each) => owedView(each, words)))),
    h("details", { class: "needs" },
      h("summary", {}, staff.count(needs.length, missing.length)),
      needsView(staff.of(staff.needs, title), staff.needColumns, needs.map(({ basis, missing: lacking, standing, strength, what }) => ({
        what, basis, detail: lacking, tone: standing === "missing" ? "bad" as const : standing === "met" ? "good" as const : "neutral" as const,
        says: standing === "duty" && (strength === "should" || strength === "may") ? sheet[strength] : sheet[standing]
      })), model)))
}

/** Two rules may ask for one post. */
const gapsView = ({ gaps }: StaffSheet, page: StaffSheetPage, model: CounterModel): Part | false => {
  const { words, words: { staff } } = model.props
  if (gaps.length === 0) return false
  return partView("gaps", staff.gaps, page, model,
    h("ul", { class: "owes" }, [...new Set(gaps.map(({ item }) => item))].map((item) => {
      const own = gaps.filter((each) => each.item === item)
      const { offers, title } = own[0]!
      return h("li", { class: "owed is-overdue", key: item },
        h("p", { class: "what" }, h("strong", {}, `⚠ ${staff.gap(title)}`)),
        own.map(({ basis, what }) => h("div", { key: what }, h("p", {}, what), basisView(basis, words))),
        offersView(offers, { part: "gaps", room, about: title }, model))
    })))
}

/** @internal */
export const staffSheetView = (page: StaffSheetPage, model: CounterModel): Part => {
  const { words: { sheet: common, staff: words } } = model.props
  return h("div", { class: "page wide", key: "staff" },
    titleView(model, words.title),
    loadedView(page.sheet, model, (sheet) => {
      const people = sheet.posts.flatMap(({ holders }) => holders)
      const parts = new Set([...sheet.posts.map(({ id }) => `post-${id}`), ...(sheet.gaps.length > 0 ? ["gaps"] : [])])
      const part = page.acting?.part ?? page.done?.part ?? ""
      const { summary } = words
      return h("div", { class: "sheets" },
        barView(common.at(sayDay(sheet.today), sheet.time), page, sheet, model),
        summaryView([
          [people.filter(({ now }) => now === "onDuty" || now === "covers" || now === "ready").length, summary.onDuty, "neutral"],
          [people.filter(({ now }) => now === "away").length, summary.away, "neutral"],
          [sheet.posts.flatMap(({ absences }) => absences).filter(({ uncovered }) => uncovered).length, summary.uncovered],
          [sheet.posts.filter(({ status }) => status === "understaffed").length, summary.lacking],
          [new Set(sheet.gaps.map(({ item }) => item)).size, summary.gaps]
        ]),
        // what a form was begun in may be gone since
        actingView(page, parts.has(part) ? "" : part, model),
        rosterView(sheet, page, model),
        ...(sheet.posts.length === 0 ? [h("p", { class: "nothing", key: "none" }, words.noPosts)] : sheet.posts.map((post) => postView(post, page, model))),
        gapsView(sheet, page, model))
    }))
}
