/** Makes the client: a table of addresses and `fetch`, nothing else. */
import type { Event } from "../api/BoardGroup.ts"
import { routes } from "./routes.ts"
import type { Listening, ZoneClient } from "./ZoneClient.ts"
import { type ProblemBody, ZoneProblem } from "./ZoneProblem.ts"

/** Where the server is, and how it is reached. */
export interface ClientOptions {
  /** E.g. `http://127.0.0.1:3000`; left out, where the page came from. */
  readonly baseUrl?: string
  readonly fetch?: typeof globalThis.fetch
  /** Whether the client keeps cookies itself: for programs that are no browser, which keeps them better. */
  readonly keepCookies?: boolean
  /** How often a click is sent again under its key when the line was cut; 2 where nothing is said. */
  readonly retries?: number
  /** How long an answer is waited for, in milliseconds, a second more for each 32 kB of a file; 60,000 where nothing is said. */
  readonly patience?: number
}

interface Given {
  readonly params?: { readonly [key: string]: string }
  readonly query?: { readonly [key: string]: string | number | undefined }
  readonly headers?: { readonly [key: string]: string | undefined }
  readonly payload?: unknown
}

const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")

/** Routes that take a key for one click. */
const KEYED: ReadonlySet<string> = new Set([routes.matters.begin, routes.matters.wish, routes.public.apply, routes.public.begin, routes.public.supplement, routes.public.receipt, routes.handOver.pass, routes.sheets.rounds])

const addressOf = (path: string, { params = {}, query = {} }: Given): string => {
  const asked = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(String(value))}`]))
  return path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? "")) + (asked.length > 0 ? `?${asked.join("&")}` : "")
}

const unheard = (tag: string, title: string, remedy: string): ProblemBody => ({ status: 0, type: `urn:zone:problem:${tag.toLowerCase()}`, title, tag, remedy })

const offline = unheard("Offline", "连接不上", "检查网络以后再试；已经提交的不会重复办理")
const unanswered = unheard("Unanswered", "服务器没有回应", "稍后再试；已经提交的不会重复办理")
const unexplained = unheard("Unexplained", "服务器没有说明", "稍后再试")

const read = async (response: Response): Promise<unknown> => {
  const type = response.headers.get("content-type") ?? ""
  if (!response.ok) {
    const body = await response.json().catch(() => undefined) as Partial<ProblemBody> | null | undefined
    throw new ZoneProblem({ ...unexplained, status: response.status, ...(body?.tag !== undefined && body) })
  }
  if (response.status === 204) return undefined
  // no route answers with a page: something between here and the server does, which wants to be logged in to
  if (type.includes("html")) throw new ZoneProblem(unexplained)
  return type.includes("json") ? response.json() : new Uint8Array(await response.arrayBuffer())
}

/**
 * Makes a client of an office's server, for browsers and for anything with `fetch`. Cookies are the browser's.
 *
 * Every function gives the answer's body or rejects with a {@link ZoneProblem}: `Offline` where the line was cut, `Unanswered` where a server
 * took too long. What may be done only once carries a key, made here where none is given, and is sent again under it when the line was cut.
 *
 * @example
 * ```ts
 * import { makeClient } from "@zone/http/client"
 *
 * const asked: Array<string> = []
 * const fetch = async (address: unknown) => {
 *   asked.push(String(address))
 *   return new Response(JSON.stringify({ lines: [] }), { headers: { "content-type": "application/json" } })
 * }
 * const zone = makeClient({ baseUrl: "http://127.0.0.1:3000", fetch })
 * await zone.matters.list({ params: { room: "application" }, query: { limit: 20 } }) // => { lines: [] }
 * asked // => ["http://127.0.0.1:3000/api/rooms/application/matters?limit=20"]
 * ```
 */
export const makeClient = ({ baseUrl = "", fetch = globalThis.fetch.bind(globalThis), keepCookies = false, retries = 2, patience = 60_000 }: ClientOptions = {}): ZoneClient => {
  const jar = new Map<string, string>()
  const keep = ({ headers }: Response): void => {
    for (const set of headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === "") jar.delete(name)
      else jar.set(name, value)
    }
  }
  const send = (line: string) => async (given: Given = {}): Promise<unknown> => {
    const [method = "GET", path = "/"] = line.split(" ")
    const { payload } = given
    const binary = payload instanceof Uint8Array
    const headers: Record<string, string> = { accept: "application/json, */*" }
    if (method !== "GET") headers["x-zone-client"] = "1"
    if (payload !== undefined) headers["content-type"] = binary ? "application/octet-stream" : "application/json"
    if (KEYED.has(line)) headers["idempotency-key"] = newKey()
    if (jar.size > 0) headers["cookie"] = Array.from(jar, (pair) => pair.join("=")).join("; ")
    for (const [key, value] of Object.entries(given.headers ?? {})) if (value !== undefined) headers[key] = value
    const signal = AbortSignal.timeout(patience + (binary ? payload.length >> 5 : 0))
    const request: RequestInit = {
      method, headers, signal, credentials: "same-origin", cache: "no-store",
      ...(payload !== undefined && { body: binary ? (payload as Uint8Array<ArrayBuffer>) : JSON.stringify(payload) })
    }
    // what changes nothing may be asked again, and so may what carries a key
    const again = method === "GET" || KEYED.has(line) ? retries : 0
    for (let tried = 0;; tried++) {
      try {
        const response = await fetch(baseUrl + addressOf(path, given), request)
        if (keepCookies) keep(response)
        return await read(response)
      } catch (wrong) {
        if (wrong instanceof ZoneProblem) throw wrong
        const problem = wrong instanceof SyntaxError ? unexplained : signal.aborted ? unanswered : offline
        if (problem !== offline || tried >= again) throw new ZoneProblem(problem)
        await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** tried))
      }
    }
  }

  const listen: ZoneClient["listen"] = (onEvent, { after, onState } = {}): Listening => {
    const source = new EventSource(`${baseUrl}/api/events${after === undefined ? "" : `?after=${after}`}`)
    source.addEventListener("message", ({ data, lastEventId }: MessageEvent<string>) => onEvent({ ...(JSON.parse(data) as Event), position: lastEventId }))
    source.addEventListener("open", () => onState?.(true))
    source.addEventListener("error", () => onState?.(false))
    return { close: () => source.close() }
  }

  const groups = Object.entries(routes).map(([group, lines]) => [group, Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, send(line)]))])
  return { ...Object.fromEntries(groups), listen } as ZoneClient
}
