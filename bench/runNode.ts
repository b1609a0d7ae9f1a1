/**
 * Runs Node as a process of its own, from this folder, and tells how long it took from start to end, what it wrote, and the most
 * memory it held at once.
 */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

export interface Ran {
  readonly ms: number
  /** Bytes, resident. */
  readonly peak: number
  readonly output: string
}

export interface RunOptions {
  /** Whether the output is dropped: it then costs the writer as little as output can. */
  readonly quiet?: boolean
}

const here = fileURLToPath(new URL(".", import.meta.url))

/**
 * Loaded before the program: at the very end it writes to the fourth stream how much memory there was, in KiB. Linux counts the memory of
 * who started a process into its maxRSS; its status has the process alone.
 */
const witness = "import{readFileSync as r,writeSync as w}from'node:fs';process.on('exit',()=>{let k=process.resourceUsage().maxRSS;"
  + "try{k=/VmHWM:\\s+(\\d+)/.exec(r('/proc/self/status','utf8'))?.[1]??k}catch{}w(3,String(k))})"

export const runNode = (words: ReadonlyArray<string>, { quiet = false }: RunOptions = {}): Ran => {
  const start = performance.now()
  const ran = spawnSync(process.execPath, [`--import=data:text/javascript,${encodeURIComponent(witness)}`, ...words], {
    cwd: here,
    encoding: "utf8",
    stdio: ["ignore", quiet ? "ignore" : "pipe", "pipe", "pipe"]
  })
  const ms = performance.now() - start
  if (ran.status !== 0) throw new Error(`node ${words.join(" ")} ended with ${ran.status ?? ran.signal}:\n${ran.stderr}`)
  return { ms, peak: Number(ran.output[3]) * 1024, output: ran.stdout ?? "" }
}
