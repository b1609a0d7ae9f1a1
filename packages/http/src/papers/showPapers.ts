/** The papers of a matter, each with who issued it, who opened or printed it, and how far it has come on the office's printer. */
import { type PaperWord, paperWords } from "@zone/core/desk"
import { FactStore, type StoreError } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import type { AccessError } from "../access/AccessError.ts"
import type { PaperShown } from "../api/PaperShown.ts"
import { Missing } from "../api/Problems.ts"
import { Office, type Served } from "../office/Office.ts"
import { PrintDesk } from "../print/PrintDesk.ts"
import { Prints } from "../print/Prints.ts"
import { printKeyOf } from "../print/sendToPrinter.ts"
import { showPrint } from "../print/showPrint.ts"
import { historyOf } from "../show/historyOf.ts"
import { officeSays } from "./officeSays.ts"
import { papersIn } from "./Papers.ts"

const isMany = (word: PaperWord): boolean => word === "enclosures" || word === "handedIn"

/** @internal */
export const showPapers = Effect.fnUntraced(function*(
  { desk, room }: Served, id: string
): Effect.fn.Return<ReadonlyArray<PaperShown>, Missing | StoreError | AccessError, Office | FactStore | Prints> {
  const { agency, options } = yield* Office
  const { row, stream, version } = yield* desk.load(agency, id)
  if (version === 0) return yield* new Missing({ tag: "NoMatter", remedy: `${room.title}里没有这一件` })
  const history = yield* historyOf(room, stream)
  const made = yield* papersIn(room, history)
  if (made.length === 0) return []
  const recorded = yield* (yield* FactStore).read(stream)
  const events = yield* (yield* Prints).of({ agency, room: room.name, id })
  const printing = yield* PrintDesk
  // a queue that cannot be read is told when something is sent to it
  const queued = printing === undefined ? [] : yield* Effect.orElseSucceed(printing.queue.list, () => [])
  const name = (row === undefined ? undefined : room.indexOf(row).number) ?? id
  const says: { readonly [word: string]: unknown } = { ...officeSays(options) }
  return made.map(({ asks, issuedBy = -1, paper, title }): PaperShown => {
    const fact = recorded[issuedBy]
    const tag = history[issuedBy]?._tag ?? ""
    const entry = queued.find(({ key }) => key === printKeyOf(paper, name))
    return {
      paper, title, events: events.get(paper) ?? [],
      asks: asks.filter(({ word }) => says[word] === undefined)
        .map(({ word, ...how }) => ({ word, label: paperWords[word], many: isMany(word), ...how })),
      ...(fact && { issued: { at: fact.at, by: fact.actor, fact: room.factNames[tag] ?? tag } }),
      ...(printing && { printer: printing.title }), ...(entry && { print: showPrint(entry) })
    }
  })
})
