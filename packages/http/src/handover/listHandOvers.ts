/** The applications that were taken in for other agencies: those that are still to be passed on, and those that were today. */
import type { Application, RegisterRow, State } from "@zone/core/application"
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { HandOverLine, HandOverList } from "../api/HandOverGroup.ts"
import type { Problems } from "../api/Problems.ts"
import { Board } from "../board/Board.ts"
import { Office } from "../office/Office.ts"
import { isPersonal, showPersonal } from "../show/showPersonal.ts"

/** The room whose matters are passed on: the law names it, not this server. */
const ROOM = "application"
/** The term of passing on, as the room starts it. */
const TERM = "hand-over"
/** As far ahead as a board can look: passing on is due on the day itself. */
const AHEAD = 400
/** How far back something may have been taken in that was passed on today. */
const BACK = 31

const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)

const handedIn = ({ applicants, files }: Application): ReadonlyArray<string> => {
  const proofs = applicants.reduce((sum, { proof }) => sum + (proof?._tag === "HandedIn" ? proof.files.length : 0), 0)
  return ["政府信息公开申请表1份", ...(proofs > 0 ? [`身份证明材料${proofs}件`] : []), ...(files ? [`附件${files.length}件`] : [])]
}

/** @internal */
export const listHandOvers = Effect.fnUntraced(function*(
  actor: Actor
): Effect.fn.Return<HandOverList, Problems | StoreError, Board | Office | FactStore | Vault> {
  const { agency, options, roomOf, today: asked } = yield* Office
  const board = yield* Board
  const { desk } = yield* roomOf(ROOM)
  const today = yield* asked

  const lineOf = Effect.fnUntraced(function*(id: string) {
    const { row, state, version } = yield* desk.load(agency, id)
    const application = "application" in (state as State) ? (state as Extract<State, { readonly application: Application }>).application : undefined
    if (application?.handOver === undefined || row === undefined) return []
    const { addressee, applicants, handOver: { done, limit: { due } }, number, on } = application
    const show = showPersonal(desk, { agency, actor, why: "当日移交清单", matter: id })
    const names = yield* Effect.forEach(applicants, ({ name }) => show(name, "name"))
    const [first] = names
    const { description } = row as RegisterRow
    const line: HandOverLine = {
      room: ROOM, id, version, number, to: addressee.name,
      applicant: first === undefined ? null : { ...first, text: names.map(({ text }) => text).join("、") },
      description: isPersonal(description) ? yield* show(description, "other") : null,
      arrivedOn: on, due, basis: due.basis, late: "date" in due && (done?.on ?? today) > due.date, handedIn: handedIn(application),
      ...(done && { done: { on: done.on, to: done.to, ...(done.receivedBy !== undefined && { receivedBy: done.receivedBy }) } })
    }
    return [line]
  })

  const owed = yield* board.owed({ rooms: [ROOM], workingDays: AHEAD })
  const open = owed.filter(({ obligation: { clock } }) => clock?.term.id === TERM).map(({ stream }) => stream.id)
  const passed: Array<string> = []
  yield* Stream.runForEach(desk.entries({ agency, from: daysBefore(today, BACK) }), ({ row, stream }) =>
    Effect.sync(() => { if ((row as RegisterRow).handedOverOn === today) passed.push(stream.id) }))
  const byArrival = (lines: ReadonlyArray<HandOverLine>): ReadonlyArray<HandOverLine> =>
    lines.toSorted((one, other) => (one.arrivedOn < other.arrivedOn ? -1 : one.arrivedOn > other.arrivedOn ? 1 : one.number < other.number ? -1 : 1))
  return {
    today, from: options.agency.name,
    open: byArrival((yield* Effect.forEach(open, lineOf)).flat()),
    done: byArrival((yield* Effect.forEach(passed, lineOf)).flat())
  }
})
