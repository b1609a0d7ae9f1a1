/** A server as a process of its own, and people who use it as another one: what both tell. */
import { type ChildProcess, fork } from "node:child_process"
import type { Filled } from "./fillOffice.ts"
import type { UsersOptions } from "./programs/fiftyUsers.ts"

/** What a server took of the machine: milliseconds, bytes after a collection, milliseconds that its loop was late. */
export interface Took {
  readonly cpu: number
  readonly heap: number
  readonly rss: number
  readonly delay: { readonly p50: number; readonly p99: number; readonly max: number }
}

interface Summary {
  readonly count: number
  readonly p50: number
  readonly p99: number
}

/** How long answers took, in milliseconds. */
export interface Used {
  readonly all: Summary
  readonly reads: Summary
  readonly writes: Summary
  readonly routes: { readonly [route: string]: Summary }
  readonly perSecond: number
  readonly faults: { readonly [fault: string]: number }
}

interface Told {
  readonly url: string
  readonly secret: string
  readonly password: string
  /** From the start of its process until it listened, in milliseconds. */
  readonly startUp: number
}

const PEOPLE = 50

const programs = {
  serveOffice: new URL("programs/serveOffice.ts", import.meta.url),
  serveByHand: new URL("programs/serveByHand.ts", import.meta.url),
  fiftyUsers: new URL("programs/fiftyUsers.ts", import.meta.url)
}

const nextOf = <A>(child: ChildProcess): Promise<A> =>
  new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error("the program ended before it said anything"))
    child.once("exit", ended)
    child.once("message", (said) => {
      child.off("exit", ended)
      resolve(said as A)
    })
  })

/** Starts one of the programs on an office in a folder. */
export const openServer = async (program: "serveOffice" | "serveByHand", folder: string) => {
  const child = fork(programs[program], [folder], { execArgv: ["--conditions=@zone/source", "--expose-gc"] })
  const told = await nextOf<Told>(child)
  const tell = (): Promise<Took> => {
    child.send("tell")
    return nextOf<Took>(child)
  }
  /** Lets people use it for so many seconds, with so long a pause in the mean, in milliseconds. */
  const use = async ({ names, open, size }: Filled, seconds: number, think: number): Promise<Used & { readonly before: Took; readonly after: Took }> => {
    const { password, secret, url } = told
    const options: UsersOptions = { url, secret, password, seconds, think, size, open, names, people: PEOPLE }
    const users = fork(programs.fiftyUsers, [JSON.stringify(options)], { stdio: ["ignore", "pipe", "inherit", "ipc"], execArgv: [] })
    let text = ""
    users.stdout?.on("data", (part: Buffer) => { text += part.toString("utf8") })
    const warm = new Promise<Took>((resolve, reject) => users.once("message", () => void tell().then(resolve, reject)))
    const status = await new Promise<number | null>((resolve) => users.once("exit", resolve))
    if (status !== 0) throw new Error(`the users ended with ${status}`)
    return { ...JSON.parse(text) as Used, before: await warm, after: await tell() }
  }
  const stop = (): Promise<void> => new Promise((resolve) => {
    child.once("exit", () => resolve())
    child.send("stop")
  })
  return { ...told, use, stop, tell }
}
