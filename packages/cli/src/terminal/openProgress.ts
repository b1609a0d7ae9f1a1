/**
 * A bar that shows how far a long command has come: on the error stream, and only where that is a terminal that can wipe a line.
 * Elsewhere it does nothing.
 */
import { displayWidth } from "effect/cli/CliOutput"
import { styleText } from "node:util"

export interface Progress {
  /** Tells what is worked on now; the ones before are done. */
  readonly next: (label: string) => void
  /** Takes the bar away again. */
  readonly wipe: () => void
}

const cells = 24
const wipeLine = "\r\u001B[2K"

/** Cuts a label from the left, where paths differ least. */
const fit = (label: string, width: number): string => {
  const signs = Array.from(label)
  let at = signs.length
  let room = width - 1
  while (at > 0 && (room -= displayWidth(signs[at - 1]!)) >= 0) at--
  return at === 0 ? label : `…${signs.slice(at).join("")}`
}

/** `total` things are to be done; one alone needs no bar. */
export const openProgress = (total: number, stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (total < 2 || !stream.isTTY || process.env["TERM"] === "dumb") return { next: () => {}, wipe: () => {} }
  let done = 0
  return {
    next: (label) => {
      const full = Math.floor((done / total) * cells)
      const bar = styleText("cyan", "█".repeat(full), { stream }) + "░".repeat(cells - full)
      const count = `${done}/${total}`
      const room = (stream.columns || 80) - cells - count.length - 4
      stream.write(`${wipeLine}${bar} ${count}${room > 8 ? `  ${fit(label, room)}` : ""}`)
      done++
    },
    wipe: () => void stream.write(wipeLine)
  }
}
