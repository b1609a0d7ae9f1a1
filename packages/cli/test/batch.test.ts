import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { type Ending, zone } from "./zone.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-batch-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Line {
  readonly id?: string | number
  readonly due?: string
  readonly certainty?: string
  readonly calendar?: string
  readonly why?: string
  readonly line?: number
  readonly error?: Readonly<Record<string, unknown>>
}

const lines = ({ out }: Ending): ReadonlyArray<Line> => out.trimEnd().split("\n").map((line) => JSON.parse(line) as Line)
const batch = (text: string | Uint8Array, words: ReadonlyArray<string> = []) => zone(["deadline", "--batch", "-", ...words], { input: text })
const jsonl = (all: ReadonlyArray<unknown>) => all.map((each) => `${JSON.stringify(each)}\n`).join("")

/** Receipt → 7, 15, 20 and 20 + 20 working days; undefined where the law's table has none. */
const vectors: ReadonlyArray<readonly [string, string | undefined, string | undefined, string, string | undefined]> = [
  ["2026-01-05", "2026-01-14", "2026-01-26", "2026-02-02", "2026-03-06"],
  ["2026-02-13", "2026-03-02", "2026-03-12", "2026-03-19", "2026-04-17"],
  ["2026-04-30", "2026-05-13", "2026-05-25", "2026-06-01", "2026-06-30"],
  ["2026-09-21", undefined, undefined, "2026-10-26", undefined],
  ["2025-01-24", "2025-02-10", "2025-02-20", "2025-02-27", "2025-03-27"],
  ["2024-09-30", "2024-10-15", "2024-10-25", "2024-11-01", "2024-11-29"]
]

describe("a batch", () => {
  it("answers the golden table, each line in its place", async () => {
    const cases = vectors.flatMap(([received, seven, fifteen, twenty, forty]) => [
      { case: { term: "correction-notice", received }, due: seven },
      { case: { term: "third-party-opinion", received }, due: fifteen },
      { case: { term: "reply", received }, due: twenty },
      { case: { term: "reply", received, effects: [{ kind: "extend", workingDays: 20 }] }, due: forty }
    ]).filter(({ due }) => due !== undefined)
    const ended = await batch(jsonl(cases.map((each) => each.case)))
    expect(ended.code).toBe(0)
    expect(ended.err).toBe("")
    expect(lines(ended).map(({ due }) => due)).toEqual(cases.map(({ due }) => due))
    expect(new Set(lines(ended).map(({ certainty }) => certainty))).toEqual(new Set(["settled"]))
  })

  it("answers the example of the manual with exactly these bytes", async () => {
    const file = join(folder, "cases.jsonl")
    writeFileSync(file, `{"term":"reply","received":"2026-02-13","effects":[{"kind":"exclude","from":"2026-02-25","through":"2026-03-04"},{"kind":"restart","on":"2026-03-10"},{"kind":"extend","workingDays":15}]}
{"id":"甲-1","term":"reply","received":"2026-02-13"}
{"id":7,"term":"reply","received":"2026-02-13","effects":[]}`)
    const ended = await zone(["deadline", "--batch", file])
    expect(ended).toEqual({
      code: 0,
      err: "",
      out: `{"due":"2026-04-29","certainty":"settled","calendar":"cn@2026.23+6eba03caf7a74b8e"}
{"id":"甲-1","due":"2026-03-19","certainty":"settled","calendar":"cn@2026.23+6eba03caf7a74b8e"}
{"id":7,"due":"2026-03-19","certainty":"settled","calendar":"cn@2026.23+6eba03caf7a74b8e"}
`
    })
  })

  it("says what is wrong with each bad line, goes on, and ends with 1", async () => {
    const good = { term: "reply", received: "2026-02-13" }
    const text = Buffer.concat([
      Buffer.from("\uFEFF"),
      Buffer.from(`${JSON.stringify(good)}\r\n\r\n`),
      Buffer.from(`{"id":3,"term":"reply","recieved":"2026-02-13"}\n   \n`),
      Buffer.from(`{"term":"reply","received":"2026-02-30"}\n`),
      Buffer.from(`{"id":"x","term":"reply","received":"2026-12-10"}\n`),
      Buffer.from(`{"term":"reply","received":"2026-02-13","effects":[{"kind":"extend","workingDays":21}]}\n`),
      Buffer.from(`{"term":"reply",,}\n`),
      Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d, 0x0a]),
      Buffer.from(`${"x".repeat(3_000_000)}\n`),
      Buffer.from(`{"term":"reply","received":"0001-01-01"}\n`),
      Buffer.from(`{"term":"review","received":"9999-12-31"}\n`),
      Buffer.from(JSON.stringify(good))
    ])
    const ended = await batch(text)
    expect(ended.code).toBe(1)
    expect(ended.err).toBe("")
    const all = lines(ended)
    expect(all.map(({ line }) => line)).toEqual([undefined, 3, 5, 6, 7, 8, 9, 10, 11, 12, undefined])
    expect(all[0]?.due).toBe("2026-03-19")
    expect(all.at(-1)?.due).toBe("2026-03-19")
    const errors = all.map(({ error }) => error)
    expect(errors[1]).toMatchObject({ _tag: "UnknownKey", path: "recieved", value: "2026-02-13" })
    expect(all[1]?.id).toBe(3)
    expect(errors[2]).toMatchObject({ _tag: "InvalidCase", path: "received", value: "2026-02-30" })
    expect(errors[2]?.["message"]).toBe("received：应为 YYYY-MM-DD 形式的真实日期，收到的是 \"2026-02-30\"")
    expect(errors[3]).toMatchObject({ _tag: "CalendarGap", date: "2027-01-01", from: "2007-01-01", through: "2026-12-31" })
    expect(all[3]?.id).toBe("x")
    expect(errors[4]).toMatchObject({ _tag: "ExtensionBeyondCap", asked: 21, cap: 20, basis: { clause: "33(2)" }, remedy: "延长合计不得超过20个工作日" })
    expect(errors[5]).toMatchObject({ _tag: "InvalidJson", at: 17, value: ",}" })
    expect(errors[6]).toMatchObject({ _tag: "InvalidUtf8", at: 3, value: "0xff" })
    expect(errors[7]).toMatchObject({ _tag: "LineTooLong", value: 3_000_000 })
    expect(errors[8]).toMatchObject({ _tag: "InvalidCase", path: "received" })
    expect(errors[9]).toMatchObject({ _tag: "CalendarGap", through: "2026-12-31" })
    expect(errors.slice(1, -1).every((error) => /\p{Script=Han}/u.test(String(error?.["message"])))).toBe(true)
  })

  it("is provisional with a reason, on a forecast and in late December", async () => {
    const ended = await batch(jsonl([{ term: "reply", received: "2026-12-10" }, { term: "reply", received: "2026-12-01" }]), ["--forecast"])
    expect(ended.code).toBe(0)
    expect(lines(ended).map(({ certainty, due }) => [due, certainty])).toEqual([["2027-01-08", "provisional"], ["2026-12-29", "provisional"]])
    expect(lines(ended).map(({ why }) => why)).toEqual([
      "2027年的放假通知尚未公布，按《全国年节及纪念日放假办法》推算，通知公布后可能变动",
      "2027年的放假通知尚未公布，它可能把2026年12月25日至31日的某些天改为放假或调休上班"
    ])
  })

  it("keeps a long file in order, whatever pieces it comes in", async () => {
    const cases = Array.from({ length: 20_000 }, (_, i) => ({ id: i, term: "reply", received: `2026-0${1 + i % 8}-1${i % 10}` }))
    const ended = await batch(jsonl(cases))
    expect(ended.code).toBe(0)
    expect(lines(ended).map(({ id }) => id)).toEqual(cases.map(({ id }) => id))
  })

  it("stops without a word when its reader has gone", async () => {
    const file = join(folder, "long.jsonl")
    writeFileSync(file, `{"term":"reply","received":"2026-02-13"}\n`.repeat(200_000))
    const ended = await zone(["deadline", "--batch", file], { onOutput: (close) => close() })
    expect(ended.err).toBe("")
    expect(ended.code).toBe(0)
  })

  it("answers nothing with nothing, and refuses a file that cannot be read", async () => {
    expect(await batch("")).toEqual({ code: 0, out: "", err: "" })
    const ended = await zone(["deadline", "--batch", "missing.jsonl"])
    expect(ended).toEqual({ code: 2, out: "", err: "missing.jsonl：没有这个文件或文件夹\n" })
  })
})
