/**
 * A slow, unsteady line and a slow machine for the tests in a browser, to look for races by hand: whatever a page asks comes late and out of order, as
 * it never does on the machine of the tests. Off unless somebody asks for it:
 *
 * - `ZONE_UNSTEADY=7`: each answer takes between 0 and 1.5 s longer, a part of it on the way to the server; events of a stream arrive late, in their
 *   order. 7 is the seed; another is another day.
 * - `ZONE_SLOW=4`: pages run as on a machine that is four times slower. Not for stories that take the network away (`setOffline`): a browser that is
 *   asked to be slow believes to be online again after a page was loaded anew.
 *
 * The line is a proxy and not `context.route`, which switches the browser's cache off, knows little of service workers and holds streams back.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import { type AddressInfo, connect } from "node:net"
import { type Duplex, Transform, type TransformCallback } from "node:stream"

const MOST_MS = 1500

const given = (name: string, what: string): number | undefined => {
  const text = process.env[name]
  if (text === undefined || text === "") return undefined
  const value = Number(text)
  if (!(Number.isFinite(value) && value >= 1)) throw new Error(`${name} is ${what}, from 1 on, and not ${text}`)
  return value
}

const seed = given("ZONE_UNSTEADY", "a seed")
const slower = given("ZONE_SLOW", "how many times slower a page runs")

/** Whether answers come late in this run. */
export const unsteady = seed !== undefined

/** A number from 0 to 1 that depends on nothing but the words. */
const chanceOf = (words: string): number => {
  let hash = 2_166_136_261
  for (const unit of words) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  return ((hash ^ (hash >>> 13)) >>> 0) / 0xFFFF_FFFF
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Each piece of a stream a while later, in the order in which they came. */
const late = (chance: () => number): Transform => new Transform({
  transform: (piece: Buffer, _encoding, done: TransformCallback) => { setTimeout(() => { done(null, piece) }, chance() * MOST_MS) }
})

/** All names lead to this machine, as in the browsers of the tests. */
const HERE = "127.0.0.1"

/** Opens the line; it is open until the worker ends, and keeps nobody waiting. */
const openLine = (): Promise<number> => {
  const times = new Map<string, number>()
  // the nth time that a page asks for the same takes the same, whatever else is asked meanwhile
  const chanceFor = (asked: string): (() => number) => {
    const nth = (times.get(asked) ?? 0) + 1
    times.set(asked, nth)
    let more = 0
    return () => chanceOf(`${seed} ${asked} ${nth} ${more++}`)
  }
  const pass = async (asked: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const { host, pathname, port, search } = new URL(asked.url ?? "")
    const chance = chanceFor(`${asked.method} ${pathname}${search}`)
    const whole = chance() * MOST_MS
    const there = whole * chance()
    const gone = new AbortController()
    answer.on("close", () => { gone.abort() })
    await wait(there)
    if (gone.signal.aborted) return
    const { "proxy-connection": _, ...headers } = asked.headers
    const onwards = request({ host: HERE, port: port === "" ? 80 : port, method: asked.method, path: pathname + search, headers: { ...headers, host }, signal: gone.signal, agent: false })
    // a server that is not there, or ends in the middle, is the same for the page as without a line between them
    onwards.on("error", () => { answer.destroy() })
    const passBack = async (said: IncomingMessage): Promise<void> => {
      said.on("error", () => { answer.destroy() })
      await wait(whole - there)
      if (gone.signal.aborted) return
      answer.writeHead(said.statusCode ?? 502, said.statusMessage, said.rawHeaders)
      answer.flushHeaders()
      if (said.headers["content-type"]?.startsWith("text/event-stream") === true) said.pipe(late(chance)).pipe(answer)
      else said.pipe(answer)
    }
    onwards.on("response", (said) => { void passBack(said) })
    asked.pipe(onwards)
  }
  const line = createServer((asked, answer) => { void pass(asked, answer) })
  // what is enciphered, or no longer HTTP, is passed on as it is
  line.on("connect", (asked: IncomingMessage, near: Duplex) => {
    const far = connect(Number(asked.url?.split(":").at(-1)), HERE, () => {
      near.write("HTTP/1.1 200 OK\r\n\r\n")
      near.pipe(far).pipe(near)
    })
    far.on("error", () => { near.destroy() })
    near.on("error", () => { far.destroy() })
  })
  return new Promise((resolve) => {
    line.listen(0, HERE, () => {
      line.unref()
      resolve((line.address() as AddressInfo).port)
    })
  })
}

let line: Promise<number> | undefined

/** What a browser is to be started with besides: nothing, unless somebody asked for an unsteady line. */
export const lineWords = async (): Promise<ReadonlyArray<string>> => {
  if (!unsteady) return []
  line ??= openLine()
  return [`--proxy-server=http://${HERE}:${await line}`, "--proxy-bypass-list=<-loopback>"]
}

/** As much of a browser as is needed here; whose it is, is a matter of the packages that have one. */
interface BrowserLike {
  on(event: "context", heard: (context: ContextLike) => void): unknown
  contexts(): ReadonlyArray<ContextLike>
}
interface ContextLike {
  on(event: "page", heard: (page: unknown) => void): unknown
  newCDPSession(page: unknown): Promise<{ send(method: "Emulation.setCPUThrottlingRate", given: { readonly rate: number }): Promise<unknown> }>
}

/** The same browser; if somebody asked for it, all of its pages are slow. */
export const slowed = <B extends BrowserLike>(browser: B): B => {
  if (slower === undefined) return browser
  const slow = (context: ContextLike): void => {
    const throttle = async (page: unknown): Promise<void> => {
      try {
        await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower })
      } catch (error) {
        // a page may be gone before it is slow
        if (!String(error).includes("closed")) throw error
      }
    }
    context.on("page", (page) => { void throttle(page) })
  }
  for (const context of browser.contexts()) slow(context)
  browser.on("context", slow)
  return browser
}
