import { Writable } from "node:stream"
import { stripVTControlCharacters } from "node:util"
import { afterEach, describe, expect, it, vi } from "vitest"
import { openProgress } from "./openProgress.ts"

/** A stream that says it is a terminal, or not, and keeps what is written. */
const streamOf = (isTTY: boolean, columns = 80) => {
  const pieces: Array<string> = []
  const writable = new Writable({
    decodeStrings: false,
    write: (piece: string, _, done) => {
      pieces.push(piece)
      done()
    }
  })
  return { stream: Object.assign(writable, { isTTY, columns }) as unknown as NodeJS.WriteStream, written: () => pieces.join("") }
}

afterEach(() => { vi.unstubAllEnvs() })

describe("openProgress", () => {
  it("moves, cuts long labels, and is wiped", () => {
    const { stream, written } = streamOf(true, 50)
    const progress = openProgress(4, stream)
    for (const label of ["甲.yaml", "b.yaml", `很长的文件夹/${"x".repeat(80)}.yaml`]) progress.next(label)
    progress.wipe()
    const lines = written().split("\r")
    expect(lines.at(-1)).toBe("\u001B[2K")
    const [, first = "", second = "", third = ""] = lines.map((line) => stripVTControlCharacters(line))
    expect(first).toBe(`${"░".repeat(24)} 0/4  甲.yaml`)
    expect(second).toBe(`${"█".repeat(6)}${"░".repeat(18)} 1/4  b.yaml`)
    expect(third).toMatch(/^█{12}░{12} 2\/4 {2}…x+\.yaml$/)
    expect(third.length).toBeLessThan(50)
  })

  it("says nothing in a pipe, on a terminal that cannot wipe, or of one thing alone", () => {
    const [pipe, dumb, one] = [streamOf(false), streamOf(true), streamOf(true)]
    for (const [total, { stream }] of [[4, pipe], [1, one]] as const) {
      const progress = openProgress(total, stream)
      progress.next("a.yaml")
      progress.wipe()
    }
    vi.stubEnv("TERM", "dumb")
    const progress = openProgress(4, dumb.stream)
    progress.next("a.yaml")
    progress.wipe()
    expect([pipe.written(), dumb.written(), one.written()]).toEqual(["", "", ""])
  })
})
