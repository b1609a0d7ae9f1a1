/**
 * What screens for staff ask of a server: who is logged in, the rooms with their registers and matters, the board, the report, the calendar.
 * The client of `@zone/http` has these methods.
 *
 * Every method rejects with a {@link Problem}, or with anything that has one as `problem`.
 */
import type { Due, Undetermined } from "@zone/core/rules"
import type { Basis, PersonalKind, Role } from "@zone/core/terms"
import type { AccountShown, DeedShown, KioskShown } from "./AccountShown.ts"
import type { BankHit } from "./BankHit.ts"
import type { HandOverList, HandOverOutcome } from "./HandOverList.ts"
import type { IntakeCheck } from "./IntakeCheck.ts"
import type { Owed } from "./Owed.ts"
import type { PaperShown, PrintAction, PrintShown } from "./PaperShown.ts"
import type { SheetsBackend } from "./SheetsBackend.ts"
import type { ShownCell, ShownPersonal } from "./ShownCell.ts"

/** A post that somebody has. */
export interface Post {
  readonly id: string
  readonly title: string
  readonly role: Role
}

/** Who is logged in. */
export interface Session {
  readonly actor: string
  readonly post: Post
  readonly posts: ReadonlyArray<Post>
  readonly until: string
  readonly idleSeconds: number
}

/** A room, its register and its wishes. */
export interface RoomInfo {
  readonly room: string
  readonly title: string
  readonly register: {
    readonly title: string
    readonly columns: ReadonlyArray<{ readonly title: string; readonly kind: "text" | "number" | "day"; readonly width: number; readonly personal?: PersonalKind }>
  }
  readonly ended: ReadonlyArray<string>
  /** The statuses in the order of a matter's life, in Chinese; without it a status stands for itself. */
  readonly statuses?: ReadonlyArray<{ readonly value: string; readonly zh: string }>
  readonly wishes: ReadonlyArray<{ readonly wish: string; readonly name: string; readonly roles: ReadonlyArray<Role>; readonly begins: boolean }>
}

/** A wish as it stands on a matter now. */
export interface WishStanding {
  readonly wish: string
  readonly name: string
  readonly roles: ReadonlyArray<Role>
  readonly standing: "may" | "no"
  readonly permitted: boolean
  readonly refusal?: { readonly tag: string; readonly basis: Basis; readonly remedy: string }
}

/** A matter as it stands. */
export interface MatterInfo {
  readonly room: string
  readonly id: string
  readonly version: number
  readonly number?: string
  readonly status?: string
  readonly on?: string
  readonly zone?: string
  readonly row: ReadonlyArray<ShownCell>
  readonly state: unknown
  readonly obligations: ReadonlyArray<Owed>
  readonly history: ReadonlyArray<{
    readonly version: number
    readonly at: string
    readonly actor: { readonly id: string; readonly role: Role }
    readonly fact: string
    /** The fact in Chinese; without it it stands for itself. */
    readonly name?: string
    readonly body: unknown
  }>
  readonly wishes: ReadonlyArray<WishStanding>
}

/** A line of a register. */
export interface RegisterLine {
  readonly id: string
  readonly version: number
  readonly zone: string
  readonly number?: string
  readonly on: string
  readonly status: string
  readonly due?: string
  readonly unsettled: boolean
  readonly cells: ReadonlyArray<ShownCell>
}

/** A part of what a wish says, for whoever draws a form. */
export interface Field {
  readonly kind: "text" | "personal" | "day" | "number" | "boolean" | "choice" | "file" | "proof" | "list" | "group" | "cases" | "other"
  readonly zh?: string
  /** What may be chosen; of a text only what is offered, and other words may stand there too. */
  readonly choices?: ReadonlyArray<{ readonly value: string; readonly zh: string }>
  readonly minimum?: number
  readonly maximum?: number
  readonly some?: boolean
  readonly item?: Field
  /** `zh` is what the field is called in this place, `hint` how it is filled in. */
  readonly fields?: ReadonlyArray<{ readonly key: string; readonly required: boolean; readonly zh?: string; readonly hint?: string; readonly field: Field }>
  readonly cases?: ReadonlyArray<{ readonly tag: string; readonly field: Field }>
}

/** What became of a wish. */
export interface DoneWish {
  readonly room: string
  readonly id: string
  readonly version: number
  readonly number?: string
  readonly status?: string
  readonly facts: ReadonlyArray<string>
  readonly repeated: boolean
  readonly obligations: ReadonlyArray<Owed>
}

/** A wish as somebody filled it in. */
export interface WishDraft {
  readonly _tag: string
  readonly [field: string]: unknown
}

/** A handed-in file until a wish takes it. */
export interface Upload {
  /** What a wish names it by. */
  readonly file: string
  readonly mediaType: string
  readonly size: number
}

/** How one due date was counted, day by day. */
export interface Reckoned {
  readonly what: string
  readonly due?: Due | Undetermined
  readonly basis: Basis
  readonly text?: string
  readonly columns: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** A page of a register. */
export interface RegisterPage {
  readonly lines: ReadonlyArray<RegisterLine>
  readonly next?: string
}

/** Which lines of a register are wanted. */
export interface RegisterQuery {
  readonly status?: string
  readonly from?: string
  readonly through?: string
  readonly number?: string
  readonly zone?: string
  /** Those with a due date up to this day. */
  readonly dueThrough?: string
  readonly sort?: "on" | "due"
  readonly descending?: "true" | "false"
  readonly after?: string
  readonly limit?: number
}

/** The board of what is owed. */
export interface Board {
  readonly today: string
  readonly workingDays: number
  readonly items: ReadonlyArray<OwedItem>
}

/** The sheet of a day. */
export interface DaySheet {
  readonly today: string
  readonly workingDay?: boolean
  readonly due: ReadonlyArray<OwedItem>
  readonly rooms: ReadonlyArray<{ readonly room: string; readonly title: string; readonly came: number; readonly byStatus: { readonly [status: string]: number } }>
}

/** What the registers count between two days. */
export interface CountsShown {
  readonly from: string
  readonly through: string
  readonly counts: ReadonlyArray<{ readonly room: string; readonly title: string; readonly what: string; readonly by: { readonly [distinction: string]: string }; readonly times: number }>
}

/** The annual report of a year, each cell with its cases. */
export interface ReportShown {
  readonly year: number
  readonly title: string
  readonly tables: ReadonlyArray<{
    readonly table: "three" | "four"
    /** `heads` are those of the format, from the outermost to its own; `title` says it in a sentence. */
    readonly columns: ReadonlyArray<{ readonly column: string; readonly title: string; readonly heads: ReadonlyArray<string> }>
    readonly rows: ReadonlyArray<{ readonly row: string; readonly title: string; readonly heads: ReadonlyArray<string>; readonly cells: ReadonlyArray<{ readonly count: number; readonly cases: ReadonlyArray<string> }> }>
  }>
  readonly findings: ReadonlyArray<string>
  readonly oddities: ReadonlyArray<{ readonly number: string; readonly problem: string }>
}

/** The working calendar of a year. */
export interface CalendarShown {
  readonly year: number
  readonly version: string
  readonly through: string
  readonly settled: boolean
  readonly days: ReadonlyArray<{ readonly date: string; readonly kind: "workday" | "weekend" | "holiday" | "makeUpDay"; readonly name?: string; readonly provisional: boolean }>
}

/** Which matters a notice moves. */
export interface Moves {
  readonly version: string
  readonly recorded: boolean
  /** What was read in the notice. */
  readonly notice: {
    readonly title: string
    readonly number?: string
    readonly date?: string
    readonly address: string
    readonly off: ReadonlyArray<{ readonly name: string; readonly from: string; readonly through: string }>
    readonly work: ReadonlyArray<{ readonly name: string; readonly date: string }>
  }
  readonly matters: ReadonlyArray<{
    readonly room: string
    readonly id: string
    readonly number?: string
    readonly outcome: "recorded" | "listed" | "failed"
    readonly changes: ReadonlyArray<{
      readonly what: string
      readonly kind: "moved" | "settled" | "told" | "unknown" | "byHand"
      readonly before?: string
      readonly after?: string
    }>
  }>
}

/** Something that is owed, and whose matter it is. */
export interface OwedItem {
  readonly room: string
  readonly id: string
  readonly zone: string
  readonly number?: string
  readonly status: string
  readonly provisional: boolean
  readonly owed: Owed
}

type Paper = { readonly params: { readonly room: string; readonly id: string; readonly paper: string } }
type Matter = { readonly params: { readonly room: string; readonly id: string } }

/** What is asked for staff. */
export interface StaffBackend {
  readonly session: {
    readonly open: (given: { readonly payload: { readonly login: string; readonly password: string; readonly post?: string } }) => Promise<Session>
    readonly current: () => Promise<Session>
    readonly changePost: (given: { readonly payload: { readonly post: string } }) => Promise<Session>
    /** Rejects with the tag `WrongLogin` where the old one is wrong. */
    readonly changePassword: (given: { readonly payload: { readonly old: string; readonly new: string } }) => Promise<unknown>
    /** For the head: lets somebody in again who failed too often. */
    readonly unlock: (given: { readonly payload: { readonly login: string } }) => Promise<unknown>
    readonly close: () => Promise<unknown>
  }
  /** For the head. */
  readonly accounts: {
    readonly list: () => Promise<ReadonlyArray<AccountShown>>
    /** The latest first. */
    readonly deeds: () => Promise<ReadonlyArray<DeedShown>>
    /** Of one's own all but the one at hand. */
    readonly endSessions: (given: { readonly payload: { readonly login: string } }) => Promise<{ readonly ended: number }>
  }
  /** For the head. */
  readonly kiosks: {
    readonly list: () => Promise<ReadonlyArray<KioskShown>>
    /** Gives the secret, this once; an old one is worth nothing from then on. */
    readonly setUp: (given: { readonly params: { readonly device: string }; readonly payload: { readonly title: string } }) => Promise<{ readonly device: string; readonly secret: string }>
    readonly remove: (given: { readonly params: { readonly device: string } }) => Promise<unknown>
  }
  readonly matters: {
    readonly rooms: () => Promise<ReadonlyArray<RoomInfo>>
    /** Of a wish for the matter `query.matter`, where it is for one that there is. */
    readonly form: (given: { readonly params: { readonly room: string; readonly wish: string }; readonly query?: { readonly matter?: string } }) => Promise<Field>
    readonly list: (given: { readonly params: { readonly room: string }; readonly query?: RegisterQuery }) => Promise<RegisterPage>
    /** By the exact name of somebody in it. */
    readonly findByName: (given: { readonly params: { readonly room: string }; readonly payload: { readonly name: string; readonly after?: string } }) => Promise<RegisterPage>
    /** What is seen before something is taken in, as far as it is filled in. */
    readonly check: (given: { readonly params: { readonly room: string }; readonly payload: { readonly wish: WishDraft } }) => Promise<IntakeCheck>
    readonly begin: (given: {
      readonly params: { readonly room: string }
      readonly headers?: { readonly "idempotency-key"?: string }
      /** `zone` is where it happened, where that is not the zone of the office. */
      readonly payload: { readonly wish: WishDraft; readonly zone?: string }
    }) => Promise<DoneWish>
    readonly show: (given: Matter) => Promise<MatterInfo>
    readonly reckoning: (given: Matter) => Promise<ReadonlyArray<Reckoned>>
    readonly wish: (given: Matter & {
      readonly headers?: { readonly "idempotency-key"?: string; readonly "if-match"?: string }
      readonly payload: { readonly wish: WishDraft }
    }) => Promise<DoneWish>
    readonly reveal: (given: Matter & { readonly payload: { readonly path: string; readonly why: string } }) => Promise<ShownPersonal>
  }
  readonly files: {
    readonly upload: (given: { readonly payload: Uint8Array }) => Promise<Upload>
  }
  readonly board: {
    readonly board: (given?: { readonly query?: { readonly workingDays?: number } }) => Promise<Board>
    readonly today: () => Promise<DaySheet>
    readonly statistics: (given: { readonly query: { readonly from: string; readonly through: string } }) => Promise<CountsShown>
    readonly report: (given: { readonly query: { readonly year: number } }) => Promise<ReportShown>
    readonly calendar: (given: { readonly query: { readonly year: number } }) => Promise<CalendarShown>
    /** With the text of a notice, or a year's file of the data set holiday-cn; `record` false tells only what would move. */
    readonly addNotice: (given: { readonly payload: { readonly notice: unknown; readonly record: boolean } }) => Promise<Moves>
    readonly papers: (given: Matter) => Promise<ReadonlyArray<PaperShown>>
    /** To the office's printer; what was printed before only as a copy. */
    readonly print: (given: Paper & { readonly payload: { readonly copy: boolean } }) => Promise<PrintShown>
    readonly printAction: (given: { readonly params: Paper["params"] & { readonly action: PrintAction } }) => Promise<PrintShown>
  }
  readonly handOver: {
    readonly list: () => Promise<HandOverList>
    /** Each by itself, under one key. */
    readonly pass: (given: {
      readonly headers?: { readonly "idempotency-key"?: string }
      readonly payload: { readonly on: string; readonly lines: ReadonlyArray<{ readonly id: string; readonly version: number; readonly to: string; readonly receivedBy?: string }> }
    }) => Promise<ReadonlyArray<HandOverOutcome>>
  }
  readonly sheets: SheetsBackend
  readonly questions: {
    readonly search: (given: { readonly query: { readonly q: string; readonly limit?: number } }) => Promise<ReadonlyArray<BankHit>>
  }
  /** Tells of everything that happens from now on, until it is closed. */
  readonly listen: (
    onEvent: (event: { readonly room: string; readonly id: string; readonly version: number }) => void,
    options?: { readonly onState?: (listening: boolean) => void }
  ) => { readonly close: () => void }
}
