/**
 * The fake office on a line that nobody can trust: answers come when they are let come, in any order, some of them not at all although what was
 * wanted was done. What comes says what it was asked for, so that it can be told whether it stands where it belongs.
 */
import type { Scheduler } from "fast-check"
import type { Problem } from "../src/backend/Problem.ts"
import type { DoneWish, Field, StaffBackend, WishDraft } from "../src/backend/StaffBackend.ts"
import { fakeOffice, problems } from "./fakeOffice.ts"

/** What becomes of a call: it is answered, refused, or its answer is lost. */
export type Fate = "answered" | "refused" | "lost"

/** A wish whose answer has come, or is known to be lost. */
export interface CameBack {
  readonly key: string
  /** How often somebody had logged out when it was sent. */
  readonly era: number
}

/** What a form is for, as its field says. */
export const formFor = (room: string, wish: string): string => `${room}/${wish}`
/** A line, by what was asked for. */
export const lineFor = (room: string, { descending, due = "", status = "" }: { readonly descending?: string; readonly due?: string; readonly status?: string }): string =>
  [room, status, due, descending].join("|")

const rejected = (problem: Problem): Error => Object.assign(new Error(problem.title), { problem })

/** @param fate the next call's */
export const slowOffice = (scheduler: Scheduler, fate: () => Fate) => {
  const office = fakeOffice()
  const { backend } = office
  const taken = new Map<string, DoneWish>()
  const contents: Array<string> = []
  const cameBack: Array<CameBack> = []
  let [open, era, version] = [true, 0, 3]

  /** What the office does is done at once; its answer takes its time. */
  const answer = async <Value>(method: string, value: () => Value | Promise<Value>, back: () => void = () => {}): Promise<Value> => {
    const [becomes, had] = [fate(), open]
    const outcome = !had && method !== "open" ? rejected(problems.unauthorised) : becomes === "refused" ? rejected(problems.tooMany) : await value()
    await scheduler.schedule(Promise.resolve(), method)
    back()
    if (outcome instanceof Error) throw outcome
    if (becomes === "lost") throw rejected(problems.offline)
    return outcome
  }

  const take = (key: string | undefined, { reason }: WishDraft, done: () => DoneWish): Promise<DoneWish> => {
    const [at, under] = [era, key ?? ""]
    return answer("wish", () => {
      const before = taken.get(under)
      if (before) return { ...before, repeated: true }
      const now = done()
      taken.set(under, now)
      contents.push(String(reason))
      return now
    }, () => { cameBack.push({ key: under, era: at }) })
  }

  const done = (room: string, id: string): DoneWish => {
    version++
    return { room, id, version, number: `${room}-${id}`, facts: ["Done"], repeated: false, obligations: [] }
  }

  const slow: StaffBackend = {
    ...backend,
    session: {
      ...backend.session,
      open: (given) => answer("open", async () => { open = true; return backend.session.open(given) }),
      current: () => answer("current", () => backend.session.current()),
      changePost: (given) => answer("changePost", () => backend.session.changePost(given)),
      close: () => {
        era++
        return answer("close", () => { open = false })
      }
    },
    matters: {
      ...backend.matters,
      rooms: () => answer("rooms", () => backend.matters.rooms()),
      form: ({ params: { room, wish } }) => answer("form", (): Field => ({ kind: "group", zh: formFor(room, wish), fields: [{ key: "reason", required: true, zh: "理由", field: { kind: "text" } }] })),
      list: (given) => answer("list", async () => {
        const { lines, ...rest } = await backend.matters.list(given)
        return { ...rest, lines: given.query?.number === undefined ? lines.map((line) => ({ ...line, number: lineFor(given.params.room, given.query ?? {}) })) : lines }
      }),
      begin: ({ headers, params: { room }, payload: { wish } }) => take(headers?.["idempotency-key"], wish, () => done(room, `n-${contents.length + 1}`)),
      wish: ({ headers, params: { id, room }, payload: { wish } }) => take(headers?.["idempotency-key"], wish, () => done(room, id)),
      show: (given) => answer("show", async () => ({ ...await backend.matters.show(given), id: given.params.id, version })),
      reckoning: (given) => answer("reckoning", () => backend.matters.reckoning(given)),
      reveal: ({ params, payload }) => answer("reveal", () => backend.matters.reveal({ params, payload }))
    },
    board: {
      ...backend.board,
      board: (given) => answer("board", async () => ({ ...await backend.board.board(given), workingDays: given?.query?.workingDays ?? 0 })),
      statistics: (given) => answer("statistics", () => backend.board.statistics(given)),
      report: (given) => answer("report", () => backend.board.report(given)),
      calendar: (given) => answer("calendar", async () => ({ ...await backend.board.calendar(given), year: given.query.year })),
      papers: (given) => answer("papers", () => backend.board.papers(given))
    }
  }
  return {
    office: { ...office, backend: slow },
    contents, cameBack,
    era: () => era,
    isOpen: () => open,
    /** Somebody else does something with the matter, and it is told. */
    happen: (id: string) => { office.happen({ room: "application", id, version: ++version }) }
  }
}
