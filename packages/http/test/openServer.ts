/** A server on loopback with an office of its own, for one test file: people to log in as, clients with cookies, and everything it logged. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BankEntry } from "@zone/core/ports"
import { type OfficeOptions, type Running, serve, type ServeOptions } from "../src/index.ts"
import { makeClient, type ProblemBody, type ZoneClient, ZoneProblem } from "../src/client/index.ts"

export const PASSWORD = "correct horse battery"

const clerk = { id: "counter", title: "综合窗口", role: "clerk" } as const
const handler = { id: "desk", title: "承办", role: "handler" } as const
const head = { id: "head", title: "负责人", role: "head" } as const
const auditor = { id: "audit", title: "监督检查", role: "auditor" } as const

export const staff = [
  { login: "wang", actor: "u-1", password: PASSWORD, posts: [clerk, handler] as const },
  { login: "li", actor: "u-2", password: PASSWORD, posts: [head] as const },
  { login: "zhao", actor: "u-3", password: PASSWORD, posts: [handler] as const },
  { login: "sun", actor: "u-4", password: PASSWORD, posts: [auditor] as const }
]

/** A client that keeps cookies, as a browser would, and what it sent. */
export interface Person {
  readonly zone: ZoneClient
  readonly cookie: () => string
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
}

export const officeIn = (folder: string): OfficeOptions => ({
  folder, agency: { id: "a-1", name: "示例区人民政府办公室" }, zone: "hall", pack: "cn-500105/zone", venue: "serviceHall", tier: "county",
  says: { contact: "示例区行政服务中心政务公开专区", reviewAuthority: "示例区人民政府", court: "示例区人民法院", followAt: "https://zone.example.org/follow" },
  page: { addressees: [{ kind: "itself", name: "示例区人民政府办公室" }, { kind: "department", name: "示例区民政局" }] }
})

export const personAt = (url: string): Person => {
  const jar = new Map<string, string>()
  const cookie = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
  const fetching = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (jar.size > 0) headers.set("cookie", cookie())
    const response = await fetch(address, { ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split("=")
      if (value === "") jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  return { zone: makeClient({ baseUrl: url, fetch: (address, init) => fetching(address as string, init) }), cookie, fetch: (path, init) => fetching(url + path, init) }
}

export interface Opened {
  readonly server: Running
  readonly url: string
  readonly folder: string
  readonly log: ReadonlyArray<string>
  /** Somebody who is logged in. */
  readonly as: (login: string, post?: string) => Promise<Person>
  readonly nobody: () => Person
  readonly close: () => Promise<void>
}

/** Passwords are cheap here, so that tests do not wait for them. */
export const cheap = { log2N: 4, r: 1, p: 1 } as const

export const openServer = async (options: Partial<ServeOptions> = {}): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), "zone-http-"))
  const log: Array<string> = []
  const server = await serve({
    office: officeIn(join(folder, "office")), port: 0, signals: false, staff, say: () => {}, log: (line) => log.push(line), ...options,
    access: { cost: cheap, ...options.access }
  })
  const nobody = (): Person => personAt(server.url)
  return {
    server, url: server.url, folder, log, nobody,
    as: async (login, post) => {
      const person = nobody()
      await person.zone.session.open({ payload: { login, password: PASSWORD, ...(post !== undefined && { post }) } })
      return person
    },
    close: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** What a call comes to besides its answer. */
export const problem = async (call: Promise<unknown>): Promise<ProblemBody> => {
  try {
    await call
  } catch (error) {
    if (error instanceof ZoneProblem) return error.problem
    throw error
  }
  throw new Error("it went through")
}

/** An application as a clerk takes it in at the counter. */
export const receive = (name = "林小满", on = todayInChina()): { readonly _tag: string; readonly [field: string]: unknown } => ({
  _tag: "Receive", channel: "inPerson", on, addressee: { kind: "itself", name: "示例区人民政府办公室" },
  applicants: [{ kind: "person", name, proof: "shown", contact: "示例路1号" }],
  description: "示例路改造项目的批复", wanted: { form: "paper", route: "pickUp" }
})

/** An entry of the question bank. */
export const entryOf = (id: string, question: string, answer: string): BankEntry => ({
  id, question, phrasings: [], answer, unit: "示例区税务局", source: { id: "https://www.example.org/1", title: "示例办法", number: "示例发〔2026〕1号", version: "2026-01-01" },
  validFrom: "2026-01-01", reviewedOn: "2026-11-01", reviewedBy: "u-2"
})

export const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

export const application = { room: "application" } as const
