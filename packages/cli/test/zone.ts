/** Runs the real command as a process of its own, put together from its sources. */
import { spawn } from "node:child_process"
import { programOf } from "../../../program.shared.ts"

/** What Node is started with to run the command. */
export const bin = await programOf(new URL("../src/bin.ts", import.meta.url))

export interface Ending {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What the input stream is given, and the environment that is added. */
export interface Start {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Called with each piece of output; may close the stream. */
  readonly onOutput?: (close: () => void) => void
}

export const zone = (words: ReadonlyArray<string>, { cwd, env, input = "", onOutput }: Start = {}): Promise<Ending> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...bin, ...words], {
      cwd,
      env: { ...process.env, NO_COLOR: "1", ...env },
      stdio: "pipe"
    })
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text
      onOutput?.(() => child.stdout.destroy())
    })
    child.stderr.setEncoding("utf8").on("data", (text: string) => { err += text })
    // a command that ends early does not read the rest
    child.stdin.on("error", () => {})
    child.stdin.end(input)
    child.on("error", reject)
    child.on("close", (code) => resolve({ code, out, err }))
  })
