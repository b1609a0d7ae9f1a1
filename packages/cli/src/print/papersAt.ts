/** The papers of a matter of an office, by its number: applications first, else the room whose letters its number begins with. */
import { type MatterPaper, papersOf, rooms } from "@zone/core/desk"
import { FactStore, StoreError } from "@zone/core/ports"
import type { AnyRoom } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { exitCodes } from "../Ended.ts"
import { subjectsIn } from "../office/subjectsIn.ts"
import type { Opened } from "../office/useOffice.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { roomNamed } from "../room/roomNamed.ts"

/** A matter with its papers, and what they are made from. */
export interface PapersAt {
  readonly room: AnyRoom
  readonly id: string
  /** The number in the register, or the id where its room numbers nothing. */
  readonly number: string
  readonly papers: ReadonlyArray<MatterPaper>
  readonly history: ReadonlyArray<{ readonly fact: { readonly _tag: string }; readonly at: string }>
  /** Whose personal data its facts hold. */
  readonly subjects: ReadonlyArray<string>
}

const application = "application"

export const papersAt = Effect.fnUntraced(function*({ agency, deskFor, law }: Opened, word: string) {
  const names = [application, ...rooms.filter(({ letters }) => letters !== "" && word.startsWith(letters)).map(({ name }) => name)]
  for (const room of names.map(roomNamed)) {
    const desk = deskFor(room)
    const entry = yield* desk.find(agency, word)
    const { row, stream, version } = yield* desk.load(agency, entry?.stream.id ?? word)
    if (version === 0) continue
    const decode = Schema.decodeUnknownEffect(room.Fact)
    const history = yield* Effect.forEach(yield* (yield* FactStore).read(stream), ({ at, fact, position, schema }) =>
      decode(schema < room.factVersion ? room.upcast(fact, schema) : fact).pipe(
        Effect.map((read) => ({ fact: read, at })),
        Effect.mapError(() => new StoreError({ reason: "corrupt", operation: "read", detail: `position ${position} is no fact of this room`, remedy: "运行 zone verify，按所指位置从备份恢复" }))
      ))
    const facts = history.map(({ fact }) => fact)
    const at: PapersAt = {
      room, id: stream.id, number: (row === undefined ? undefined : room.indexOf(row).number) ?? word, history,
      papers: papersOf(room.name, facts, law.book), subjects: subjectsIn(facts)
    }
    return at
  }
  return yield* endWith(plain(`台账里没有编号 ${word}；用 zone register list 查看，或者用 zone register find 按姓名查找`), exitCodes.usage)
})
