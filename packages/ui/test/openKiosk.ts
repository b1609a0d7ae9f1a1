/** A kiosk that runs against an outside that is only pretended, with a clock that is turned by hand; and what it shows, as text. */
import { type GivenZone, zoneInfo } from "./zoneInfo.ts"
import {
  type DisclosedItem, type ElementView, type Followed, kiosk, kioskDefaults, type KioskMessage, type KioskOutside, type KioskProps, type PrintOutcome, type PublicBackend,
  type PublicRoomsBackend, runScreen, type View
} from "../src/index.ts"

/** All the text of a view, in order. */
export const textOf = <Message>(view: View<Message>): string => (typeof view === "string" ? view : view.children.map(textOf).join(" "))

/** Every element of a view. */
const elementsOf = <Message>(view: View<Message>): ReadonlyArray<ElementView<Message>> =>
  typeof view === "string" ? [] : [view, ...view.children.flatMap(elementsOf)]

/** A problem as a client rejects with it. */
export const problem = (status: number, tag: string, remedy: string, more: object = {}) => ({ problem: { status, title: tag, tag, remedy, ...more } })

/** An application that is worked on. */
export const followed = (number: string, more: Partial<Followed> = {}): Followed =>
  ({ room: "application", title: "依申请公开", number, status: "processing", says: "办理中", arrivedOn: "2026-11-20", open: true, receipt: false, ...more })

/** Something that was published. */
const disclosed: DisclosedItem = {
  number: "GK-1", title: "租房补贴办法", agency: "示例区住建局", publishedOn: "2026-08-01", where: "https://www.example.org/1", channels: ["政府网站"], interpreted: { on: "2026-08-02", form: "图解" }
}

/** Everything that is settled has come back. */
const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/** Opens a kiosk. What `fail` has under the name of a method is what that method rejects with; a promise is what it gives instead. */
export const openKiosk = async (props: Partial<KioskProps> = {}, { kept, rooms, zone = zoneInfo }: { readonly kept?: string; readonly rooms?: PublicRoomsBackend["public"]; readonly zone?: GivenZone | Promise<GivenZone> } = {}) => {
  const fail: { [method: string]: unknown } = {}
  const asked: Array<readonly [method: string, given: unknown]> = []
  const spoken: Array<string> = []
  const store: { text: string | undefined } = { text: kept }
  const outcome: { print: PrintOutcome; page: PrintOutcome } = { print: "printed", page: "shown" }
  const clock = { now: 1_000_000, ticks: new Set<(now: number) => void>(), refreshes: new Set<(now: number) => void>() }
  const signs = new Set<() => void>()
  let keys = 0
  const answer = <A>(method: string, given: unknown, result: A): Promise<A> => {
    asked.push([method, given])
    const failed = fail[method]
    if (failed instanceof Promise) return failed as Promise<A>
    return failed === undefined ? Promise.resolve(result) : Promise.reject(failed)
  }
  const backend: PublicBackend = {
    public: {
      zone: async () => answer("zone", undefined, fail["zone"] === undefined ? await zone : zoneInfo),
      questions: (given) => answer("questions", given, given.query.q === "补贴" ? [{ id: "1", question: "怎样申请补贴？", answer: "带材料到窗口。", source: "《补贴办法》", updatedOn: "2026-08-12" }] : []),
      check: (given) => answer("check", given, { troubles: [], missing: ["contact", "identity", "form"] }),
      apply: (given) => answer("apply", given, { number: "XXGK-2026-0001", code: "7KQM-29XT", repeated: false }),
      disclosed: (given) => answer("disclosed", given, given.query.q === "补贴" ? [disclosed] : []),
      supplement: (given) => answer("supplement", given, followed(given.params.number, { receipt: true })),
      follow: (given) => answer("follow", given, followed(given.params.number, { due: "2026-12-18", certainty: "provisional" })),
      upload: (given) => answer("upload", given, { file: `f-${given.payload.length}` }),
      openKiosk: (given) => answer("openKiosk", given, { device: given.payload.device }),
      receipt: (given) => answer("receipt", given, new Uint8Array([1]))
    }
  }
  const outside: KioskOutside = {
    backend,
    ...(rooms && { rooms: { public: { form: (given) => answer("form", given, undefined).then(() => rooms.form(given)), begin: (given) => answer("begin", given, undefined).then(() => rooms.begin(given)) } } }),
    clock: {
      now: () => clock.now,
      every: (milliseconds, hear) => {
        const all = milliseconds === 1000 ? clock.ticks : clock.refreshes
        all.add(hear)
        return () => { all.delete(hear) }
      }
    },
    speech: { speak: (text) => { spoken.push(text) }, stop: () => { spoken.push("（停）") } },
    printer: { print: () => Promise.resolve(outcome.print), printPage: () => Promise.resolve(outcome.page) },
    store: { read: () => store.text, write: (text) => { store.text = text }, clear: () => { store.text = undefined } },
    activity: (hear) => {
      signs.add(hear)
      return () => { signs.delete(hear) }
    },
    newKey: () => `key-${String(++keys).padStart(8, "0")}`
  }
  let shown: View<KioskMessage> = ""
  const running = runScreen(kiosk, { ...kioskDefaults, ...props }, outside, (view) => { shown = view })
  await settle()
  return {
    asked, fail, outcome, signs, spoken, store, clock,
    model: running.model,
    stop: running.stop,
    text: () => textOf(shown),
    elements: () => elementsOf(shown),
    /** Sends messages one after the other, each when everything before has come back. */
    send: async (...messages: ReadonlyArray<KioskMessage>) => {
      for (const message of messages) {
        running.send(message)
        await settle()
      }
    },
    /** The clock goes on, and ticks once a second. */
    pass: (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        clock.now += 1000
        for (const tick of clock.ticks) tick(clock.now)
      }
    },
    /** The names of the methods that were asked, in order. */
    methods: () => asked.map(([method]) => method)
  }
}
