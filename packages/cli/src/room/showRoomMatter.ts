/** Shows one matter of a room: its line of the register, what happened, what is owed, what may be done now. */
import { standingOf } from "@zone/core/desk"
import { FactStore } from "@zone/core/ports"
import type { AnyRoom, Context, RuleBook } from "@zone/core/rules"
import { Role } from "@zone/core/terms"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { sayDueWithBasis } from "../apply/sayDue.ts"
import { sayWishes } from "../apply/wishes/sayWishes.ts"
import { sayInstant } from "../office/sayInstant.ts"
import { checkWhy } from "../office/showPersonal.ts"
import { useOffice } from "../office/useOffice.ts"
import { sayRule } from "../pack/sayRule.ts"
import { zhOf } from "../pack/zhOf.ts"
import { emphasize } from "../terminal/emphasize.ts"
import { plain } from "../terminal/plain.ts"
import { findRoomMatter } from "./findRoomMatter.ts"
import { roomNamed } from "./roomNamed.ts"
import type { ShowInput } from "./showFlags.ts"
import { wordsOf } from "./wordsOf.ts"

const role = zhOf(Role)

const tagOf = (fact: unknown): string => (fact as { readonly _tag?: string } | null)?._tag ?? ""

/** What wishes may be about, by the ids that a file names them by, in Chinese; of a requirement that was kept without words those of the rules. */
const sayRequirements = ({ choices, numbered }: AnyRoom, state: unknown, context: Context, book: RuleBook): ReadonlyArray<string> => {
  const named = new Map(Object.entries(choices?.(state, context) ?? {}).flatMap(([place, { from }]) => (numbered.some((tag) => place.startsWith(`${tag}.`)) ? [] : from)).map(({ value, zh }) => [value, zh]))
  return Array.from(named, ([id, zh]) => {
    const rule = zh === id ? book.rules.find(({ requirement }) => requirement.id === id) : undefined
    return plain([id, rule ? sayRule(rule, book)[0] ?? "" : zh === id ? "" : zh].filter((each) => each !== "").join("  "))
  })
}

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => lines.length === 0 ? [] : ["", emphasize(title), ...lines.map((line) => `  ${line}`)]

export const showRoomMatter = (name: string, input: ShowInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { agency, context, deskFor, law } = opened
    const { json, number } = input
    const room = roomNamed(name)
    const { obligations, row, state, stream, version } = yield* findRoomMatter(deskFor(room), agency, number)
    const table = yield* wordsOf(opened, room, input, row === undefined ? [] : [{ stream, row }], `查看${room.title}`)
    const cells = Array.from(table.rows)[0] ?? []
    const line = table.columns.flatMap(({ title }, i) => (cells[i] === null || cells[i] === undefined ? [] : [[title, cells[i]] as const]))
    const history = (yield* (yield* FactStore).read(stream)).map(({ actor, at, fact }) => ({ at, actor, fact: tagOf(fact) }))
    const wishes = standingOf(room, state, context)
    if (json) return yield* Console.log(JSON.stringify({ id: stream.id, version, row: Object.fromEntries(line), obligations, wishes, history }))
    return yield* Console.log([
      emphasize(`${room.title} ${(row === undefined ? undefined : room.indexOf(row).number) ?? stream.id}`),
      ...line.map(([title, cell]) => plain(`${title}：${cell}`)),
      ...section("经过", history.map(({ actor, at, fact }) => plain(`${sayInstant(at)}  ${role(actor.role)} ${actor.id}  ${room.factNames[fact] ?? fact}`))),
      ...section("应办", obligations.map(({ assignedTo, due, owedBy, what }) =>
        plain(`${what}（${assignedTo === undefined ? "" : `${assignedTo}，`}${role(owedBy)}）${due === undefined ? "" : `，${sayDueWithBasis(due)}`}`))),
      ...section("所涉要求", sayRequirements(room, state, context, law.book)),
      ...section("办理", sayWishes(wishes))
    ].join("\n"))
  }))
