/**
 * Fifty people at an office over HTTP: the server beside one by hand on the same file, which does the same SELECTs, decryptions and writes, without a
 * pause; and the server on a long register beside itself on a short one, with pauses as people make them. `ZONE_BENCH_APPLICATIONS` says how
 * many applications the long one has.
 *
 * Everything runs on one machine, the people too. No answer may be a fault.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Comparison } from "../Comparison.ts"
import { fillOffice, type Filled } from "../fillOffice.ts"
import { openServer, type Used } from "../openServer.ts"
import type { Suite } from "../Suite.ts"

const small = 10_000
const large = Number(process.env["ZONE_BENCH_APPLICATIONS"] ?? 300_000)
const rounds = 3
/** Of a round, and the mean pause of a person between two answers, in milliseconds. */
const seconds = 5
const pause = 1000

type Server = Awaited<ReturnType<typeof openServer>>

const closing: Array<() => Promise<void>> = []
const folders: Array<string> = []

const open = async (program: Parameters<typeof openServer>[0], folder: string): Promise<Server> => {
  const server = await openServer(program, folder)
  closing.push(server.stop)
  return server
}

const faultless = <A extends Used>(used: A): A => {
  const faults = Object.entries(used.faults)
  if (faults.length > 0) throw new Error(`faults: ${faults.map(([fault, times]) => `${fault} (${times})`).join("; ")}`)
  return used
}

/** What each measure of a round gives, under its name: the runs of a round are shared by all of them. */
const measured = (title: string, rows: Comparison["rows"], remarks: ReadonlyArray<string>, run: (round: number) => Promise<ReadonlyMap<string, number>>): Comparison =>
  ({ title, unit: "ms", rounds, warmUps: 0, rows, remarks, round: run })

const told = (name: string, { after, all, before, reads, writes }: Awaited<ReturnType<Server["use"]>>): ReadonlyArray<readonly [string, number]> => [
  [`p99, ${name}`, all.p99], [`p50, ${name}`, all.p50], [`p99 of reads, ${name}`, reads.p99], [`p99 of writes, ${name}`, writes.p99],
  [`processor for an answer, ${name}`, (after.cpu - before.cpu) / all.count]
]

const beside = (ours: Server, hand: Server, filled: Filled): Comparison =>
  measured(
    `Fifty people without a pause, two more listening, ${small.toLocaleString("en-US")} ended applications`,
    [
      { of: "p99, @zone/http", over: "p99, by hand", atMost: 4 },
      { of: "p50, @zone/http", over: "p50, by hand" },
      { of: "processor for an answer, @zone/http", over: "processor for an answer, by hand", atMost: 4 }
    ],
    ["by hand: node:http and node:sqlite with the same SELECTs, decryptions, recorded openings and writes; no log-in worth the name, no schemas, no roles, no wishes with their reasons, no log"],
    async (round) => {
      const [first, second] = round % 2 === 0 ? [ours, hand] : [hand, ours]
      const [one, other] = [faultless(await first.use(filled, seconds, 0)), faultless(await second.use(filled, seconds, 0))]
      return new Map([...told("@zone/http", first === ours ? one : other), ...told("by hand", first === ours ? other : one)])
    }
  )

const longer = (short: Server, long: Server, filled: { readonly short: Filled; readonly long: Filled }): Comparison => {
  const names = [small, large].map((size) => size.toLocaleString("en-US"))
  return measured(
    `Fifty people with pauses of a second in the mean: ${names[1]} ended applications beside ${names[0]}`,
    [
      { of: `p99 of reads, ${names[1]}`, over: `p99 of reads, ${names[0]}`, atMost: 2 },
      { of: `p99 of writes, ${names[1]}`, over: `p99 of writes, ${names[0]}` },
      { of: `p50, ${names[1]}`, over: `p50, ${names[0]}`, atMost: 1.5 },
      { of: `processor for an answer, ${names[1]}`, over: `processor for an answer, ${names[0]}`, atMost: 1.5 }
    ],
    [],
    async (round) => {
      const inTurn = [[short, filled.short, names[0]!], [long, filled.long, names[1]!]] as const
      const found: Array<readonly [string, number]> = []
      for (const [server, office, name] of round % 2 === 0 ? inTurn : inTurn.toReversed()) found.push(...told(name, faultless(await server.use(office, 2 * seconds, pause))))
      return new Map(found)
    }
  )
}

const held = (server: Server, filled: Filled): Comparison => ({
  title: "The heap of the server after a collection, while people come and go, two of them listening", unit: "bytes", rounds: 1, warmUps: 0,
  round: async () => {
    const { after } = faultless(await server.use(filled, seconds, 0))
    const again = faultless(await server.use(filled, 2 * seconds, 0))
    return new Map([["after three times as much", again.after.heap], ["after some", after.heap]])
  },
  rows: [{ of: "after three times as much", over: "after some", atMost: 1.15 }],
  remarks: []
})

export const http: Suite = {
  name: "http",
  measures: "fifty people over HTTP beside node:http and node:sqlite by hand, and on a long register beside a short one; the heap",
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), "zone-bench-http-"))
    folders.push(folder)
    const [short, long] = [await fillOffice(join(folder, "short"), small), await fillOffice(join(folder, "long"), large)]
    cpSync(join(folder, "short"), join(folder, "hand"), { recursive: true })
    const [ours, hand, far] = [await open("serveOffice", join(folder, "short")), await open("serveByHand", join(folder, "hand")), await open("serveOffice", join(folder, "long"))]
    // the first statistics wait until the register was gone through
    await Promise.all([ours.use(short, 1, 0), far.use(long, 1, 0)])
    return [beside(ours, hand, short), longer(ours, far, { short, long }), held(ours, short)]
  },
  cleanUp: () => {
    for (const close of closing.splice(0)) void close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
