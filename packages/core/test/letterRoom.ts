/**
 * An invented room for tests of desks and stores: a letter with a number and a sender is answered in time. Small, and it has all that can
 * be awkward: a number, a person, a running term, a recount, a fact of an earlier schema, wishes that change nothing or need no number.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { concealsNobody, type Context, Limit, type Refusal, type Room } from "../src/rules/index.ts"
import { Personal } from "../src/terms/Personal.ts"

export const LetterCommand = Schema.Union([
  Schema.TaggedStruct("Open", { sender: Personal, kind: Schema.Literals(["letter", "misdirected"]) }),
  Schema.TaggedStruct("Rename", { sender: Personal }),
  Schema.TaggedStruct("Note", { text: Schema.String }),
  Schema.TaggedStruct("Recount", {}),
  Schema.TaggedStruct("Close", {})
])
export type LetterCommand = typeof LetterCommand.Type

export const LetterFact = Schema.Union([
  Schema.TaggedStruct("Opened", { on: Schema.String, number: Schema.String, sender: Personal, reply: Limit }),
  Schema.TaggedStruct("Misdirected", { on: Schema.String }),
  Schema.TaggedStruct("Renamed", { sender: Personal }),
  Schema.TaggedStruct("Noted", { text: Schema.String }),
  Schema.TaggedStruct("Recounted", { reply: Limit }),
  Schema.TaggedStruct("Closed", { on: Schema.String })
])
export type LetterFact = typeof LetterFact.Type

export type LetterState =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Misdirected" }
  | {
    readonly _tag: "Letter"
    readonly number: string
    readonly on: string
    readonly sender: Personal
    readonly reply: Limit
    readonly notes: ReadonlyArray<string>
    readonly closedOn?: string
  }

export interface LetterRow {
  readonly number: string
  readonly on: string
  readonly status: "open" | "closed"
  readonly sender: Personal
  readonly due: Limit["due"]
  readonly notes: number
}

const no = (tag: string, { basisOf }: Context): Refusal => ({ _tag: tag, basis: basisOf("letter"), remedy: "先登记来信" })

const decide = (state: LetterState, command: LetterCommand, context: Context): Result.Result<ReadonlyArray<LetterFact>, Refusal> => {
  const { number = "none", today: on } = context
  if (command._tag === "Open") {
    if (state._tag !== "Nothing") return Result.fail(no("AlreadyOpen", context))
    if (command.kind === "misdirected") return Result.succeed([{ _tag: "Misdirected", on }])
    const term = context.term("reply")
    if (Result.isFailure(term)) return Result.fail(term.failure)
    return Result.map(context.limit({ term: term.success, start: on, effects: [] }), (reply) => [{ _tag: "Opened", on, number, sender: command.sender, reply }])
  }
  if (state._tag !== "Letter") return Result.fail(no("NotOpen", context))
  if (command._tag === "Rename") return Result.succeed([{ _tag: "Renamed", sender: command.sender }])
  if (command._tag === "Note") return Result.succeed(command.text === "" ? [] : [{ _tag: "Noted", text: command.text }])
  if (command._tag === "Close") return state.closedOn === undefined ? Result.succeed([{ _tag: "Closed", on }]) : Result.fail(no("AlreadyClosed", context))
  return Result.map(context.limit(state.reply.clock), (reply) =>
    (JSON.stringify(reply.due) === JSON.stringify(state.reply.due) ? [] : [{ _tag: "Recounted", reply }]))
}

const evolve = (state: LetterState, fact: LetterFact): LetterState => {
  if (fact._tag === "Opened") return { _tag: "Letter", number: fact.number, on: fact.on, sender: fact.sender, reply: fact.reply, notes: [] }
  if (fact._tag === "Misdirected") return { _tag: "Misdirected" }
  if (state._tag !== "Letter") return state
  if (fact._tag === "Renamed") return { ...state, sender: fact.sender }
  if (fact._tag === "Noted") return { ...state, notes: [...state.notes, fact.text] }
  return fact._tag === "Recounted" ? { ...state, reply: fact.reply } : { ...state, closedOn: fact.on }
}

/** The room; `factVersion` 2, since its notes were once called remarks. */
export const letterRoom: Room<"letter", LetterState, LetterCommand, LetterFact, Refusal, LetterRow> = {
  name: "letter",
  title: "来信",
  letters: "",
  factNames: { Opened: "登记来信", Misdirected: "错投", Renamed: "更正来信人", Noted: "加注", Recounted: "重新计算期限", Closed: "办结" },
  statuses: { open: "待答复", closed: "已办结" },
  ended: ["closed"],
  register: { title: "来信台账", columns: [{ title: "来信人", kind: "text", width: 12, personal: "name", cell: ({ sender }) => sender }] },
  counts: ({ on }) => [{ on, what: "来信" }],
  wishNames: { Open: "登记来信", Rename: "更正来信人", Note: "加注", Recount: "重新计算期限", Close: "办结" },
  subjectOf: (state) => (state._tag === "Letter" ? state.sender.subject : undefined),
  conceals: concealsNobody,
  initial: { _tag: "Nothing" },
  decide, evolve,
  obligations: (state) =>
    state._tag === "Letter" && state.closedOn === undefined
      ? [{ what: "答复来信", owedBy: "handler", basis: state.reply.due.basis, due: state.reply.due, clock: state.reply.clock }]
      : [],
  row: (state) =>
    state._tag === "Letter"
      ? { number: state.number, on: state.on, status: state.closedOn === undefined ? "open" : "closed", sender: state.sender, due: state.reply.due, notes: state.notes.length }
      : undefined,
  indexOf: ({ due, number, on, sender, status }) => ({
    number, on, status, names: [sender],
    ...(status === "open" && "date" in due && { due: due.date }),
    unsettled: status === "open" && due.certainty !== "settled"
  }),
  permits: { Open: ["clerk"], Rename: ["clerk"], Note: ["clerk", "handler"], Recount: ["handler", "head"], Close: ["handler"] },
  numbered: ["Open"],
  Fact: LetterFact,
  Command: LetterCommand,
  factVersion: 2,
  upcast: (encoded, from) => {
    const fact = encoded as { readonly _tag: string; readonly text: string }
    if (from === 1 && fact._tag === "Remarked") return { _tag: "Noted", text: fact.text }
    return encoded
  }
}
