/**
 * So many people at an office at once, over HTTP with connections that stay open: looking through registers, at matters, the board and the day,
 * following by number, applying, taking in and deciding; two more listen to what happens. Writes how long answers took, route by route, as JSON.
 *
 * Options: the address, the secret of the kiosk and the password of staff, `seconds`, `people`, `think` as the mean pause in milliseconds (none
 * is a closed loop), `size` as how many ended applications there are, `open` and `names` as the office was filled with.
 */
import { Agent, request } from "node:http"
import { performance } from "node:perf_hooks"
import { chance } from "../chance.ts"

export interface UsersOptions {
  readonly url: string
  readonly secret: string
  readonly password: string
  readonly seconds: number
  readonly people: number
  readonly think: number
  readonly size: number
  readonly open: ReadonlyArray<string>
  readonly names: ReadonlyArray<string>
}

const options = JSON.parse(process.argv[2] ?? "") as UsersOptions
const { names, open, password, people, seconds, secret, size, think, url } = options

const agent = new Agent({ keepAlive: true, maxSockets: people + 8 })

interface Answer {
  readonly status: number
  readonly headers: { readonly [name: string]: string | ReadonlyArray<string> | undefined }
  readonly text: string
}

type Headers = { readonly [name: string]: string }

/** A line that had been quiet may just have been closed: it is asked once more, as browsers do. */
const ask = (method: string, path: string, headers: Headers, body?: unknown): Promise<Answer> =>
  send(method, path, headers, body).catch((error: unknown) =>
    typeof error === "object" && error !== null && "code" in error && error.code === "ECONNRESET" ? send(method, path, headers, body) : Promise.reject(error))

const send = (method: string, path: string, headers: Headers, body?: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    const sent = request(`${url}${path}`, {
      method, agent, headers: { "x-zone-client": "1", ...headers, ...(bytes && { "content-type": "application/json", "content-length": String(bytes.length) }) }
    }, (response) => {
      const parts: Array<Buffer> = []
      response.on("data", (part: Buffer) => parts.push(part))
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString("utf8") }))
      response.on("error", reject)
    })
    sent.on("error", reject)
    sent.end(bytes)
  })

const cookieOf = ({ headers, status, text }: Answer): string => {
  const [set = ""] = [headers["set-cookie"] ?? []].flat()
  if (status >= 300 || set === "") throw new Error(`nobody was let in: ${status} ${text}`)
  return set.split(";")[0] ?? ""
}

const took = new Map<string, Array<number>>()
const faults = new Map<string, number>()

const timed = async (route: string, method: string, path: string, headers: Headers, body?: unknown): Promise<Answer> => {
  const start = performance.now()
  const answer = await ask(method, path, headers, body)
  const list = took.get(route)
  const ms = performance.now() - start
  if (list) list.push(ms)
  else took.set(route, [ms])
  // of two who write to one matter the second is told so: an answer like others
  if (answer.status >= 400 && answer.status !== 409 && answer.status !== 412 && answer.status !== 422) {
    const fault = `${route} ${answer.status} ${answer.text.slice(0, 160)}`
    faults.set(fault, (faults.get(fault) ?? 0) + 1)
  }
  return answer
}

const next = chance(20261129)
const below = (count: number): number => Math.floor(next() * count)
const oneOf = <A>(list: ReadonlyArray<A>): A => list[below(list.length)]!
const ended = (): string => `t-${String(below(size)).padStart(7, "0")}`
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
let clicks = 0
const key = (): Headers => ({ "idempotency-key": `users-${process.pid}-${clicks++}` })

const followed: Array<{ readonly number: string; readonly code: string }> = []
const kiosk = { cookie: cookieOf(await ask("POST", "/public/kiosk", {}, { device: "bench", secret })) }

const matters = "/api/rooms/application/matters"
const application = (who: string) => ({ applicants: [{ kind: "person", name: who, proof: "shown", contact: "示例路1号" }], description: "示例路改造项目的批复", wanted: { form: "paper", route: "pickUp" } })

/** Whoever sits at a desk of the office does what that desk does. */
interface Person {
  readonly staff: Headers
  readonly clerk: Headers
  readonly handler: Headers
  /** The cursor of a page that lies deep in the register. */
  deep?: string | undefined
}

type Act = (person: Person) => Promise<unknown>

const apply: Act = async () => {
  const { status, text } = await timed("POST apply", "POST", "/public/applications", { ...kiosk, ...key() }, { addressee: "示例区人民政府办公室", ...application(oneOf(names)) })
  if (status < 300) followed.push(JSON.parse(text) as (typeof followed)[number])
}

const acts: ReadonlyArray<readonly [weight: number, act: Act]> = [
  [18, ({ staff }) => timed("GET register", "GET", `${matters}?limit=50&descending=true`, staff)],
  [6, async (person) => {
    const { text } = await timed("GET register, deep", "GET", `${matters}?limit=50&from=2021-03-01${person.deep === undefined ? "" : `&after=${person.deep}`}`, person.staff)
    person.deep = (JSON.parse(text) as { readonly next?: string }).next
  }],
  [8, ({ staff }) => timed("GET register, by status and due date", "GET", `${matters}?limit=50&status=processing,arrived&sort=due`, staff)],
  [4, ({ staff }) => timed("GET register, a month", "GET", `${matters}?limit=50&from=2023-05-01&through=2023-05-31&descending=true`, staff)],
  [12, ({ staff }) => timed("GET matter", "GET", `${matters}/${oneOf(open)}`, staff)],
  [8, ({ staff }) => timed("GET matter", "GET", `${matters}/${ended()}`, staff)],
  [3, ({ staff }) => timed("GET form", "GET", `/api/rooms/application/wishes/${oneOf(["Receive", "Reply", "Consult", "Extend"])}`, staff)],
  [2, ({ staff }) => timed("GET rooms", "GET", "/api/rooms", staff)],
  [8, ({ staff }) => timed("GET board", "GET", "/api/board", staff)],
  [5, ({ staff }) => timed("GET today", "GET", "/api/today", staff)],
  [2, ({ staff }) => timed("GET statistics", "GET", `/api/statistics?from=${2022 + below(4)}-01-01&through=2026-12-31&per=month`, staff)],
  [4, ({ staff }) => timed("POST find by name", "POST", `${matters}/find`, staff, { name: oneOf(names) })],
  [7, () => {
    const { code, number } = oneOf(followed)
    return timed("GET follow", "GET", `/public/matters/${encodeURIComponent(number)}`, { "x-zone-code": code })
  }],
  [4, apply],
  [3, ({ clerk }) => timed("POST begin", "POST", matters, { ...clerk, ...key() }, { wish: { _tag: "Receive", channel: "inPerson", on: today, addressee: { kind: "itself", name: "示例区人民政府办公室" }, ...application(oneOf(names)) } })],
  [4, ({ handler }) => timed("POST wish", "POST", `${matters}/${ended()}/wishes`, { ...handler, ...key() }, { wish: { _tag: "RecordRemedy", id: `x-${clicks}`, kind: "review", on: today } })]
]
const weight = acts.reduce((sum, [each]) => sum + each, 0)
const pick = (): Act => {
  let left = next() * weight
  return acts.find(([each]) => (left -= each) < 0)?.[1] ?? apply
}

const enter = async (login: string): Promise<Headers> => ({ cookie: cookieOf(await ask("POST", "/api/session", {}, { login, password })) })
const all: Array<Person> = []
for (let i = 0; i < people; i++) {
  const [clerk, handler] = [await enter("clerk"), await enter("handler")]
  all.push({ clerk, handler, staff: i % 2 === 0 ? clerk : handler })
}
for (let i = 0; i < 5; i++) await apply(all[0]!)
if (followed.length === 0) throw new Error(`nobody could apply: ${[...faults.keys()].join()}`)

let heard = 0
const listening = Array.from({ length: 2 }, (_, i) => {
  const sent = request(`${url}/api/events`, { headers: all[i]!.staff }, (response) => response.on("data", (part: Buffer) => { heard += part.length }))
  sent.on("error", () => {})
  sent.end()
  return sent
})

/** Nobody pauses for the same time: as long as a person looks at a page, at times longer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, -Math.log(1 - next()) * think))

const until = async (end: number, count: boolean): Promise<void> => {
  await Promise.all(all.map(async (person) => {
    if (think > 0) await pause()
    while (performance.now() < end) {
      await pick()(person)
      if (think > 0) await pause()
    }
  }))
  if (!count) took.clear()
}

// what is compiled and filled at the first time is not what people wait for all day
await until(performance.now() + Math.min(seconds / 3, 8) * 1000, false)
process.send?.("warm")
const start = performance.now()
await until(start + seconds * 1000, true)
const lasted = (performance.now() - start) / 1000
for (const each of listening) each.destroy()
agent.destroy()

const at = (sorted: ReadonlyArray<number>, part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
const summary = (list: ReadonlyArray<number>) => {
  const sorted = list.toSorted((one, other) => one - other)
  return { count: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99), max: sorted.at(-1) ?? Number.NaN }
}
const kind = (word: string) => [...took].filter(([route]) => route.startsWith(word)).flatMap(([, list]) => list)
console.log(JSON.stringify({
  all: summary([...took.values()].flat()), reads: summary([...kind("GET"), ...kind("POST find")]), writes: summary([...kind("POST apply"), ...kind("POST begin"), ...kind("POST wish")]),
  routes: Object.fromEntries([...took].map(([route, list]) => [route, summary(list)] as const)), perSecond: [...took.values()].flat().length / lasted, heard, faults: Object.fromEntries(faults)
}))
