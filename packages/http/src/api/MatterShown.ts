/** What is told of rooms and matters: personal data masked as the role sees it, everything else in words. */
import { Basis, PersonalKind, Role } from "@zone/core/terms"
import { Due, Undetermined } from "@zone/core/rules"
import * as Schema from "effect/Schema"

/** Personal data as it was shown to whoever asked; each is a recorded opening. `called` is what its place calls it, where its kind says nothing. */
export const ShownPersonal = Schema.Struct({ text: Schema.String, masked: Schema.Boolean, kind: PersonalKind, called: Schema.optionalKey(Schema.String) }).annotate({
  identifier: "ShownPersonal", zh: "显示的个人信息"
})
export type ShownPersonal = typeof ShownPersonal.Type

/** What stands in a cell of a register. */
export const Cell = Schema.Union([Schema.Null, Schema.String, Schema.Finite, ShownPersonal]).annotate({ identifier: "RegisterCell" })
export type Cell = typeof Cell.Type

/** A column of a register. */
export const Column = Schema.Struct({
  title: Schema.String,
  kind: Schema.Literals(["text", "number", "day"]),
  width: Schema.Int,
  personal: Schema.optionalKey(PersonalKind)
}).annotate({ identifier: "RegisterColumn" })
export type Column = typeof Column.Type

/** A part of what a wish says, for whoever draws a form: what kind of thing it is, and what it may be. */
export interface Field {
  readonly kind: "text" | "personal" | "day" | "number" | "boolean" | "choice" | "file" | "proof" | "list" | "group" | "cases" | "other"
  readonly zh?: string
  /** What may be chosen; of a text only what is offered, and other words may stand there too. */
  readonly choices?: ReadonlyArray<{ readonly value: string; readonly zh: string }>
  readonly minimum?: number
  readonly maximum?: number
  /** Of a list: whether it must not be empty, and what each is. */
  readonly some?: boolean
  readonly item?: Field
  /** Each with what the room calls it in this place, and how it is filled in. */
  readonly fields?: ReadonlyArray<{ readonly key: string; readonly required: boolean; readonly zh?: string; readonly hint?: string; readonly field: Field }>
  /** One of several, told apart by `_tag`. */
  readonly cases?: ReadonlyArray<{ readonly tag: string; readonly field: Field }>
}

/** The schema of {@link Field}. */
export const Field: Schema.Codec<Field> = Schema.Struct({
  kind: Schema.Literals(["text", "personal", "day", "number", "boolean", "choice", "file", "proof", "list", "group", "cases", "other"]),
  zh: Schema.optionalKey(Schema.String),
  choices: Schema.optionalKey(Schema.Array(Schema.Struct({ value: Schema.String, zh: Schema.String }))),
  minimum: Schema.optionalKey(Schema.Finite),
  maximum: Schema.optionalKey(Schema.Finite),
  some: Schema.optionalKey(Schema.Boolean),
  item: Schema.optionalKey(Schema.suspend((): Schema.Codec<Field> => Field)),
  fields: Schema.optionalKey(Schema.Array(Schema.Struct({
    key: Schema.String, required: Schema.Boolean, zh: Schema.optionalKey(Schema.String), hint: Schema.optionalKey(Schema.String),
    field: Schema.suspend((): Schema.Codec<Field> => Field)
  }))),
  cases: Schema.optionalKey(Schema.Array(Schema.Struct({ tag: Schema.String, field: Schema.suspend((): Schema.Codec<Field> => Field) })))
}).annotate({ identifier: "Field" })

/** A wish of a room: its word, who may, and whether it begins a matter. */
export const WishOfRoom = Schema.Struct({
  wish: Schema.String, name: Schema.String, roles: Schema.Array(Role),
  /** Whether it begins a matter that takes a number. */
  begins: Schema.Boolean
}).annotate({ identifier: "WishOfRoom" })
export type WishOfRoom = typeof WishOfRoom.Type

/** A room: what happens in it, its register, its wishes. */
export const RoomInfo = Schema.Struct({
  room: Schema.String, title: Schema.String,
  register: Schema.Struct({ title: Schema.String, columns: Schema.Array(Column) }),
  /** The statuses of rows that nobody owes anything for any more. */
  ended: Schema.Array(Schema.String),
  /** All statuses in Chinese, in the order of a life. */
  statuses: Schema.Array(Schema.Struct({ value: Schema.String, zh: Schema.String })),
  wishes: Schema.Array(WishOfRoom)
}).annotate({ identifier: "RoomInfo" })
export type RoomInfo = typeof RoomInfo.Type

/** A due date, or none that anybody can tell yet. */
export const AnyDue = Schema.Union([Due, Undetermined])
export type AnyDue = typeof AnyDue.Type

/** What is owed, and how it stands today. */
export const Owed = Schema.Struct({
  what: Schema.String, owedBy: Role, assignedTo: Schema.optionalKey(Schema.String), basis: Basis, due: Schema.optionalKey(AnyDue),
  /** `open` where no text and nobody has set a day. */
  standing: Schema.Literals(["overdue", "due", "undetermined", "open"]),
  /** Working days from tomorrow through the day, negative when overdue; none where it cannot be told. */
  workingDaysLeft: Schema.optionalKey(Schema.Int)
}).annotate({ identifier: "Owed" })
export type Owed = typeof Owed.Type

/** A wish as it stands on a matter now. */
export const WishStanding = Schema.Struct({
  wish: Schema.String, name: Schema.String, roles: Schema.Array(Role),
  /** `may` where the state allows it · `no` with the refusal. */
  standing: Schema.Literals(["may", "no"]),
  /** Whether the role of the session may. */
  permitted: Schema.Boolean,
  refusal: Schema.optionalKey(Schema.Struct({ tag: Schema.String, basis: Basis, remedy: Schema.String }))
}).annotate({ identifier: "WishStanding" })
export type WishStanding = typeof WishStanding.Type

/** Something that happened with a matter. Personal data is shown as in the state. */
export const Happened = Schema.Struct({
  version: Schema.Int,
  /** ISO 8601 in UTC. */
  at: Schema.String,
  actor: Schema.Struct({ id: Schema.String, role: Role }),
  fact: Schema.String,
  /** The fact in Chinese, as a history tells it. */
  name: Schema.String,
  body: Schema.Unknown
}).annotate({ identifier: "Happened" })
export type Happened = typeof Happened.Type

/** A matter as it stands. */
export const MatterShown = Schema.Struct({
  room: Schema.String, id: Schema.String, version: Schema.Int,
  number: Schema.optionalKey(Schema.String), status: Schema.optionalKey(Schema.String), on: Schema.optionalKey(Schema.String),
  zone: Schema.optionalKey(Schema.String),
  /** Its line of the register, cell by cell; empty where it has none. */
  row: Schema.Array(Cell),
  /** The state as the room has it; in the place of personal data stand `ShownPersonal`. */
  state: Schema.Unknown,
  obligations: Schema.Array(Owed),
  history: Schema.Array(Happened),
  wishes: Schema.Array(WishStanding)
}).annotate({ identifier: "Matter" })
export type MatterShown = typeof MatterShown.Type

/** A line of a register page. */
export const RegisterLine = Schema.Struct({
  id: Schema.String, version: Schema.Int, zone: Schema.String, number: Schema.optionalKey(Schema.String), on: Schema.String, status: Schema.String,
  due: Schema.optionalKey(Schema.String), unsettled: Schema.Boolean, cells: Schema.Array(Cell)
}).annotate({ identifier: "RegisterLine" })
export type RegisterLine = typeof RegisterLine.Type

/** A page of a register, and the cursor of its end where more may follow. */
export const RegisterPage = Schema.Struct({ lines: Schema.Array(RegisterLine), next: Schema.optionalKey(Schema.String) }).annotate({ identifier: "RegisterPage" })
export type RegisterPage = typeof RegisterPage.Type

/** What became of a wish. */
export const DoneWish = Schema.Struct({
  room: Schema.String, id: Schema.String, version: Schema.Int, number: Schema.optionalKey(Schema.String), status: Schema.optionalKey(Schema.String),
  /** What it brought about; empty where nothing had to change, and where an earlier outcome is answered again. */
  facts: Schema.Array(Schema.String),
  /** Whether an earlier wish under the same key is answered again. */
  repeated: Schema.Boolean,
  obligations: Schema.Array(Owed)
}).annotate({ identifier: "DoneWish" })
export type DoneWish = typeof DoneWish.Type

/** How one due date was counted, day by day. */
export const Reckoned = Schema.Struct({
  what: Schema.String,
  due: Schema.optionalKey(AnyDue),
  basis: Basis,
  /** A few lines. */
  text: Schema.optionalKey(Schema.String),
  columns: Schema.Array(Schema.String),
  rows: Schema.Array(Schema.Array(Schema.String))
}).annotate({ identifier: "Reckoned" })
export type Reckoned = typeof Reckoned.Type
