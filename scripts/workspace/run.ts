/**
 * Runs one command and keeps everything it says, on both streams and in the order it was said.
 * Colour is off, so that what is shown in a log reads as it is; `node` means the Node that runs this script.
 */
import { spawn } from "node:child_process"
import { delimiter, dirname } from "node:path"

/** How a command ended. */
export interface Ended {
  readonly ok: boolean
  readonly code: number
  readonly output: string
}

/** Options of {@link run}. */
export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which the command is stopped and counts as failed; fifteen minutes when left out: a machine may have much else to do. */
  readonly within?: number
}

export const run = (command: string, words: ReadonlyArray<string>, options: RunOptions): Promise<Ended> =>
  new Promise((resolve) => {
    const { FORCE_COLOR: _, PATH = "", ...inherited } = process.env
    const child = spawn(command, words, {
      cwd: options.cwd,
      env: { ...inherited, PATH: `${dirname(process.execPath)}${delimiter}${PATH}`, NO_COLOR: "1", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: options.within ?? 900_000
    })
    const said: Array<Buffer> = []
    child.stdout.on("data", (piece: Buffer) => said.push(piece))
    child.stderr.on("data", (piece: Buffer) => said.push(piece))
    child.on("error", (error) => resolve({ ok: false, code: 127, output: `${command}: ${error.message}` }))
    child.on("close", (code, signal) => {
      const ending = signal === null ? "" : `\n${command} was stopped by ${signal}`
      resolve({ ok: code === 0, code: code ?? 1, output: Buffer.concat(said).toString("utf8") + ending })
    })
  })
