/** The counter before a fake office, with a clock that is set by hand. */
import { counter } from "../src/counter/counter.ts"
import type { SavedFile } from "../src/counter/CounterOutside.ts"
import { messages } from "../src/counter/messages.ts"
import { type FakeOffice, fakeOffice } from "./fakeOffice.ts"
import { openScreen } from "./openScreen.ts"

/** Opens it, by default with a head logged in. */
export const openCounter = async (office: FakeOffice = fakeOffice()) => {
  const clock = { now: Date.parse("2026-11-30T01:00:00Z"), ticks: new Set<() => void>() }
  const saved: Array<SavedFile> = []
  let keys = 0
  const screen = await openScreen(counter, { base: "", title: "示例专区", words: messages, theme: "auto" as const }, {
    backend: office.backend,
    clock: { now: () => clock.now, every: (_: number, tick: () => void) => { clock.ticks.add(tick); return () => { clock.ticks.delete(tick) } } },
    newKey: () => `key-${++keys}`,
    textOf: (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8"),
    save: (file: SavedFile) => { saved.push(file) },
    print: () => {}
  })
  const pass = (seconds: number): void => {
    clock.now += seconds * 1000
    for (const tick of clock.ticks) tick()
  }
  return { ...screen, office, saved, clock, pass, calls: (method: string) => office.calls.filter(([name]) => name === method) }
}
