/** Everything on paper that a zone must have at hand, in the copies that its notice asks for, and which of it this ring makes. */
import { applies } from "../rules/applies.ts"
import type { Rule, RuleBook } from "../rules/RuleBook.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Strength } from "../terms/Strength.ts"
import { type Issued, issuePaper, plainTicket } from "./issuePaper.ts"
import { need, needThat } from "./need.ts"
import type { Ticket } from "./Paper.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { countsAt, type DeskSetting, isMaterialRule, ticketOfRules } from "./ticketOf.ts"
import { write } from "./write.ts"

const { line } = write

/** The papers that this ring makes for a desk. */
export type DeskPaper =
  | "application-form" | "application-form-sample" | "contact-sheet" | "suggestion-form" | "rating-form" | "application-flow" | "reader-rules"
  | "ledger-applications" | "ledger-suggestions" | "ledger-enquiries" | "ledger-readings" | "ledger-complaints"

/** One thing that must lie there. */
export interface DeskItem {
  /** The items by their keys; several are alternatives. */
  readonly items: readonly [string, ...ReadonlyArray<string>]
  /** As the place calls it. */
  readonly name: string
  /** The paper that this ring makes for it; left out for what the office has of its own, such as its guide. */
  readonly paper?: DeskPaper
  readonly strength: Strength
  readonly ticket: Ticket
  /** In which makes it may come, where the notice says so: 宣传册, 工作手册. */
  readonly makes?: ReadonlyArray<string>
  readonly basis: ReadonlyArray<Basis>
  /** Whether it applies hangs on a circumstance that nobody has told. */
  readonly uncertain: boolean
  /** ⚖ What no clause settles and was chosen here, in Chinese. */
  readonly chosen: ReadonlyArray<string>
}

const PAPERS: Readonly<Record<string, DeskPaper>> = {
  applicationForm: "application-form",
  sampleForm: "application-form-sample",
  contactSheet: "contact-sheet",
  suggestionForm: "suggestion-form",
  ratingForm: "rating-form",
  userRules: "reader-rules",
  applicationRegister: "ledger-applications",
  suggestionRegister: "ledger-suggestions",
  enquiryRegister: "ledger-enquiries",
  readingRegister: "ledger-readings",
  complaintRegister: "ledger-complaints"
}

const paperFor = (item: string): DeskPaper | undefined => (Object.hasOwn(PAPERS, item) ? PAPERS[item] : undefined)

const FLOW = "依申请公开工作流程图"

/** The strongest of several. */
const strongest = (rules: ReadonlyArray<Rule>): Strength =>
  (["must", "should", "may"] as const).find((strength) => rules.some(({ requirement }) => requirement.strength === strength)) ?? "may"

/** What the rules of one item come to; several rules may ask for the same. */
const itemOf = (rules: readonly [Rule, ...ReadonlyArray<Rule>], setting: DeskSetting, what: Pick<DeskItem, "items" | "name">, paper: DeskPaper | undefined): DeskItem => {
  const materials = rules.filter(isMaterialRule)
  const asked = materials.length > 0
    ? ticketOfRules(materials)
    : { ticket: plainTicket, basis: rules.flatMap(({ basis }) => basis), chosen: ["未规定份数和用纸，取A4纸1份"] }
  const makes = materials.flatMap(({ requirement }) => requirement.makes ?? [])
  return {
    ...what,
    ...(paper !== undefined && { paper }),
    strength: strongest(rules),
    ticket: asked.ticket,
    ...(makes.length > 0 && { makes: [...new Set(makes)] }),
    basis: asked.basis,
    uncertain: rules.every(({ requirement }) => applies(requirement, { circumstances: {}, ...setting }) === "unknown"),
    chosen: asked.chosen
  }
}

/** Its items, its name, and its paper, for a rule that asks for paper; several for a stand that shows several. */
const askedBy = ({ requirement }: Rule, book: RuleBook): ReadonlyArray<readonly [Pick<DeskItem, "items" | "name">, DeskPaper | undefined]> => {
  switch (requirement.kind) {
    case "Material":
      return [[{ items: requirement.anyOf, name: requirement.anyOf.map((item) => book.name("materials", item)).join("或") },
        requirement.anyOf.map(paperFor).find((paper) => paper !== undefined)]]
    case "Register": {
      const paper = paperFor(requirement.item)
      // what is no ledger of this ring, such as that of assets, is no paper of the desk
      return paper === undefined ? [] : [[{ items: [requirement.item], name: book.name("registers", requirement.item) }, paper]]
    }
    case "Display": {
      const { item } = requirement
      const shows: ReadonlyArray<string> = requirement.shows ?? []
      return [
        ...(item === "userRules" ? [[{ items: [item], name: book.name("displays", item) }, "reader-rules"] as const] : []),
        ...(shows.includes(FLOW) ? [[{ items: [item], name: `${FLOW}（${book.name("displays", item)}）` }, "application-flow"] as const] : [])
      ]
    }
    default:
      return []
  }
}

/**
 * Everything on paper that the rules in force want at a place, in the order of the rules: materials, ledgers, and what is to hang, each with
 * its copies and its clauses. Rules that forbid ask for nothing. What hangs on a circumstance that nobody has told is in, and says so.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { deskSet } from "@zone/core/paper"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const set = deskSet(book, { venue: "serviceHall", tier: "county" })
 * set.flatMap(({ paper, ticket }) => (paper === "contact-sheet" ? [ticket.copies, ticket.laminated] : [])) // => [2, true]
 * deskSet(book, { venue: "library", tier: "county" }).some(({ paper }) => paper === "application-form") // => false
 * ```
 */
export const deskSet = (book: RuleBook, setting: DeskSetting): ReadonlyArray<DeskItem> => {
  const found = new Map<string, { readonly what: Pick<DeskItem, "items" | "name">; readonly paper: DeskPaper | undefined; readonly rules: [Rule, ...Array<Rule>] }>()
  for (const rule of book.rules) {
    if (!countsAt(rule, setting)) continue
    for (const [what, paper] of askedBy(rule, book)) {
      const key = `${what.items.join(" ")} ${paper ?? ""}`
      const known = found.get(key)
      if (known) known.rules.push(rule)
      else found.set(key, { what, paper, rules: [rule] })
    }
  }
  return Array.from(found.values(), ({ paper, rules, what }) => itemOf(rules, setting, what, paper))
}

const STRENGTH = { must: "应当", should: "应", may: "可", mustNot: "不得" } as const satisfies { readonly [strength in Strength]: string }

const sayTicket = ({ ticket: { copies, laminated, sheet, sides } }: DeskItem): string => `${sheet}，${copies}份${laminated ? "，覆膜" : ""}${sides === "two" ? "，双面" : ""}`

const cites = (basis: ReadonlyArray<Basis>): string => [...new Set(basis.map(({ cite, reading }) => (reading === "interpretation" ? `⚖ ${cite}` : cite)))].join("；")

/** The list of what lies on a desk. */
export interface DeskListContents extends PaperFrame {
  /** The zone by name. */
  readonly zone: string
  readonly set: ReadonlyArray<DeskItem>
}

/**
 * 专区应备资料清单: the cover of a desk set, to tick off what lies there; each choice that no clause settles stands there with ⚖.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { deskList, deskSet } from "@zone/core/paper"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const set = deskSet(book, { venue: "serviceHall", tier: "county" })
 * const list = Result.getOrThrow(deskList({ date: "2026-11-22", zone: "示例区政务服务大厅政务公开专区", set }))
 * list.title // => "政务公开专区应备资料清单"
 * ```
 */
export const deskList = (contents: DeskListContents): Issued => {
  const { set, zone } = contents
  return issuePaper(contents, { id: "desk-list", title: "政务公开专区应备资料清单", style: "ledger" }, [
    need("zone", "专区", zone),
    needThat(set.length > 0, "set", "资料", "至少一项；现行规则对该场所没有要求的，不制作清单")
  ], () => ({
    basis: set.flatMap(({ basis }) => basis),
    blocks: [
      line(`专区：${zone}`),
      { _tag: "Table", columns: [
        { title: "序号", share: 5, align: "centre" }, { title: "资料", share: 23 }, { title: "要求", share: 6, align: "centre" }, { title: "印制", share: 13 },
        { title: "来源", share: 12 }, { title: "依据", share: 22 }, { title: "⚖ 此处选定", share: 19 }, { title: "核对", share: 6 }
      ], rows: set.map((item, i) => [
        String(i + 1),
        `${item.name}${item.makes ? `（${item.makes.join("或")}）` : ""}`,
        STRENGTH[item.strength],
        sayTicket(item),
        item.paper === undefined ? "本单位自备" : "本套打印",
        cites(item.basis),
        [...item.chosen, ...(item.uncertain ? ["是否适用待明确"] : [])].join("；"),
        ""
      ]), notes: ["⚖ 表示条文未规定、由此处选定或者理解适用的内容。"] },
      { _tag: "Signatures", lines: [{ label: "核对人签名", dated: true }] }
    ]
  }))
}
