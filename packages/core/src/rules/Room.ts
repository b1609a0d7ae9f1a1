/**
 * What every room of ring 3 is: a decider with four pure functions, two codecs, and what a desk needs to know of it.
 *
 * A room holds no clock, no store and no other room. Whoever keeps its facts gives it the facts so far and a context, and keeps
 * what it returns.
 */
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { FixedDueDate } from "../calendar/FixedDueDate.ts"
import { PlainDate } from "../calendar/PlainDate.ts"
import type { Delivery, ReceiptDate } from "../calendar/receiptDate.ts"
import type { Term } from "../calendar/Term.ts"
import { TermClock } from "../calendar/TermClock.ts"
import type { Actor } from "../terms/Actor.ts"
import type { Attached } from "../terms/Attached.ts"
import { Basis } from "../terms/Basis.ts"
import type { Personal } from "../terms/Personal.ts"
import type { PersonalKind } from "../terms/PersonalKind.ts"
import type { Role } from "../terms/Role.ts"
import type { Rule } from "./RuleBook.ts"
import type { ReceivesFor } from "./Window.ts"

/** A due date as a fact fixes it, with what it stands on. It moves only by another fact. */
export const Due = Schema.Struct({ ...FixedDueDate.fields, basis: Basis }).annotate({ identifier: "Due", zh: "届满日及其依据" })
export type Due = typeof Due.Type

/**
 * A due date that nobody can tell yet, because it lies beyond the notices. What it is a due date for goes on all the same; it is
 * counted as soon as the notice is out.
 */
export const Undetermined = Schema.Struct({
  certainty: Schema.Literal("undetermined").annotate({ zh: { undetermined: "待放假通知公布后确定" } }),
  /** The first day that no notice settles. */
  gap: PlainDate,
  /** The version of the calendar that could not tell. */
  calendar: Schema.NonEmptyString,
  basis: Basis
}).annotate({ identifier: "Undetermined", zh: "未定的届满日" })
export type Undetermined = typeof Undetermined.Type

/** A due date of a running term, with its clock, so that it can be counted again: told, or not yet to be told. */
export const Limit = Schema.Struct({ clock: TermClock, due: Schema.Union([Due, Undetermined]) }).annotate({ identifier: "Limit", zh: "期限及其届满日" })
export type Limit = typeof Limit.Type

/**
 * How long something may take: a term of the rule book by its name, or a length that somebody set: in working days, in calendar days or in
 * months, with what it stands on where a clause asks for it (每两周, 每月).
 */
export type Allowed =
  | { readonly term: string }
  | { readonly workingDays: number; readonly basis?: Basis }
  | { readonly calendarDays: number; readonly basis?: Basis }
  | { readonly months: number; readonly basis?: Basis }

/** For whom the window of a zone receives applications: pack data, with its clause. */
export interface WindowRule {
  readonly receivesFor: ReadonlyArray<ReceivesFor>
  readonly basis: Basis
}

/** Everything from outside that a decision may depend on: it arrives with the command, so that a replay decides alike. */
export interface Context {
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly actor: Actor
  /** The agency whose matter it is, by its id. */
  readonly agency: string
  /** The number in the register, for a wish that begins a numbered matter. */
  readonly number?: string
  /** The due date counted from a day on the rule book and the working calendar; a refusal where no notice settles it. */
  readonly dueAfter: (allowed: Allowed, from: string) => Result.Result<Due, Refusal>
  /** The same as a limit with its clock, so that it can be counted again; `undetermined` where no notice settles it. */
  readonly limitAfter: (allowed: Allowed, from: string) => Result.Result<Limit, Refusal>
  /** A term of the rule book by its name; a refusal where it has none. */
  readonly term: (name: string) => Result.Result<Term, Refusal>
  /**
   * The due date of a running term, `undetermined` where no notice settles it; a refusal for an extension beyond what the law
   * allows, and for a clock that cannot be.
   */
  readonly limit: (clock: TermClock) => Result.Result<Limit, Refusal>
  /** The day that counts as the day of receipt, by the receipt rules of the rule book; a refusal while it cannot be told. */
  readonly receiptDate: (delivery: Delivery) => Result.Result<ReceiptDate, Refusal>
  /** For whom the window here receives; left out where the rule book says nothing. */
  readonly window?: WindowRule
  /** The clause that the rule book in force has on a requirement; total: where it has none, its document as an interpretation (⚖). */
  readonly basisOf: (requirement: string) => Basis
  /** The rules in force at this place, without those that are for other venues or levels; their numbers and lists are the locality's. */
  readonly rules: ReadonlyArray<Rule>
  /** The same for all venues and levels, for a room that serves places of many kinds. */
  readonly everyRule: ReadonlyArray<Rule>
  /** The rule on a requirement by its name, where the place has one. */
  readonly rule: (requirement: string) => Rule | undefined
  /** How an item is called here; its key where no pack has a word. */
  readonly name: (category: string, item: string) => string
}

/** The law's "no": a value, never an exception. */
export interface Refusal {
  readonly _tag: string
  readonly basis: Basis
  /** What would make it a yes, for people, in Chinese. */
  readonly remedy: string
}

/** Something that is owed now: by whom, until when, on what basis. */
export interface Obligation {
  /** What is owed, in Chinese. */
  readonly what: string
  readonly owedBy: Role
  /** The unit or person that it was given to, where one is named. */
  readonly assignedTo?: string
  readonly basis: Basis
  /** Left out where no text and nobody has set a day. */
  readonly due?: Due | Undetermined
  /** The running term behind the due date, where there is one: its reckoning can be worked out from it. */
  readonly clock?: TermClock
}

/** What a register sorts, filters and finds a row by. */
export interface RowIndex {
  readonly number?: string
  /** The day that the register lists it under, `YYYY-MM-DD`. */
  readonly on: string
  readonly status: string
  /** The next due date that is told. */
  readonly due?: string
  /** Whether a due date is provisional or undetermined, so that a new calendar may move it. */
  readonly unsettled: boolean
  /** Sealed values that a row may be found by, e.g. the applicant's name. */
  readonly names: ReadonlyArray<Personal>
}

/** One column of a register, and what stands in it for a row. */
export interface RegisterColumn<Row> {
  /** In Chinese. */
  readonly title: string
  readonly kind: "text" | "number" | "day"
  /** In characters of Latin width; a Chinese one takes two. */
  readonly width: number
  /** What kind of personal data stands in it, where some does. */
  readonly personal?: PersonalKind
  /** Personal data stays sealed; nothing where the row has nothing there. */
  readonly cell: (row: Row) => string | number | Personal | undefined
}

/** Something that statistics count: on what day, what, and how it is told apart, all in the words that tables show. */
export interface Count {
  /** The civil day in China that it is counted under. */
  readonly on: string
  /** What is counted, in Chinese, e.g. 答复咨询. */
  readonly what: string
  /** How it is told apart, by the name of the distinction, e.g. `{ 渠道: "电话" }`. */
  readonly by?: { readonly [distinction: string]: string }
  /** How many; one where left out. */
  readonly times?: number
}

/**
 * Words for the fields of wishes: by the key alone, or by `Tag.key` or `parent.key` where it holds something else inside of a wish, of a case
 * or of a field; and by the tag alone for a case, e.g. `{ to: "单位", "Refer.to": "交给哪个单位", FromBank: "用问答库的答案" }`.
 */
export interface FieldNames {
  readonly [place: string]: string
}

/** What may stand at a place of a wish, in words. */
export interface WishChoices {
  readonly from: ReadonlyArray<{ readonly value: string; readonly zh: string }>
  /** Something else may stand there, too. */
  readonly open?: true
}

/** What choices depend on besides the matter: the rules of the place, and what things are called there. */
export type ChoosingContext = Pick<Context, "rules" | "name">

/** A wish as far as it is known before it is decoded. */
export interface AnyWish {
  readonly _tag: string
  readonly [field: string]: unknown
}

/** A room whose types nobody knows any more, as those have it who serve all rooms alike: what it gives, it takes back. */
export type AnyRoom = Room<string, unknown, AnyWish, { readonly _tag: string }, Refusal, unknown>

/**
 * The usual room conceals nobody: what a role may see, it may see in every matter.
 *
 * @example
 * ```ts
 * import { concealsNobody } from "@zone/core/rules"
 * import { room } from "@zone/core/application"
 *
 * room.conceals === concealsNobody // => true
 * ```
 */
export const concealsNobody = (): boolean => false

/** A room by its name, its first state, and what it does with commands and facts. */
export interface Room<
  Name extends string,
  State,
  Command extends { readonly _tag: string },
  Fact extends { readonly _tag: string },
  No extends Refusal,
  Row
> {
  readonly name: Name
  /** What happens in it, in Chinese, e.g. 政策咨询. */
  readonly title: string
  /** What its numbers begin with, so that those of two rooms are told apart, e.g. `ZX`; nothing for applications, whose form is the office's. */
  readonly letters: string
  readonly initial: State
  readonly decide: (state: State, command: Command, context: Context) => Result.Result<ReadonlyArray<Fact>, No>
  /** Total: every fact ever recorded can be applied to every state. */
  readonly evolve: (state: State, fact: Fact) => State
  /** A function of the state alone: due dates were fixed when the fact was recorded. */
  readonly obligations: (state: State) => ReadonlyArray<Obligation>
  /** The register row of this matter, or none before it exists. Registers are therefore rebuildable from facts. */
  readonly row: (state: State) => Row | undefined
  /** What the register finds the row by. */
  readonly indexOf: (row: Row) => RowIndex
  /** The statuses of rows that nobody owes anything for any more. */
  readonly ended: ReadonlyArray<string>
  /** The statuses of rows in Chinese, in the order of a life; a status that stands for itself is left out. */
  readonly statuses: { readonly [status: string]: string }
  /** The register as people read it: its title, its columns in their order, and the requirement of packs that asks for it, by its usual name. */
  readonly register: { readonly title: string; readonly requirement?: string; readonly columns: ReadonlyArray<RegisterColumn<Row>> }
  /** What statistics count of a row. */
  readonly counts: (row: Row) => ReadonlyArray<Count>
  /** Each wish in Chinese, as a clerk would call it. */
  readonly wishNames: { readonly [tag in Command["_tag"]]: string }
  /** What the fields of its wishes hold, in the words of forms; where left out, or for a field that is not there, its key stands alone. */
  readonly fieldNames?: FieldNames
  /**
   * What may stand at a place of a wish, where the matter itself or the rules of the place tell: by `Tag.path`, with `*` for each of a list, e.g.
   * which of the requirements that were found missing may be reported as mended, or which posts the notice knows. Whoever draws forms offers these in
   * the stead of a text.
   */
  readonly choices?: (state: State, context: ChoosingContext) => { readonly [place: string]: WishChoices }
  /** Each fact in Chinese, as a history tells it. */
  readonly factNames: { readonly [tag in Fact["_tag"]]: string }
  /** Whose the personal data at a path of a wish is: the id of a subject that the matter knows; nobody known where it gives none. */
  readonly subjectOf: (state: State, wish: AnyWish, path: ReadonlyArray<string | number>) => string | undefined
  /** Whether somebody may not see the personal data of a matter, whatever the role, as the one whom a complaint is about. */
  readonly conceals: (state: State, actor: Actor) => boolean
  /**
   * Files that show how something stands, as the photo of a finding: whoever may see the matter sees them, and it is recorded. Every other file is for
   * those who may see all that people said.
   */
  readonly evidence?: (state: State) => ReadonlyArray<Attached>
  /** In what roles somebody may wish what. */
  readonly permits: { readonly [tag in Command["_tag"]]: ReadonlyArray<Role> }
  /** The wishes that begin a matter and take the next number of the register. */
  readonly numbered: ReadonlyArray<Command["_tag"]>
  readonly Fact: Schema.Codec<Fact, unknown>
  readonly Command: Schema.Codec<Command, unknown>
  /** The schema version of the facts that it writes today. */
  readonly factVersion: number
  /** Turns an encoded fact of an earlier schema version into one of today; every version ever written is known for ever. */
  readonly upcast: (encoded: unknown, from: number) => unknown
}
