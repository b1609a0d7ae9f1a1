/**
 * Fills an office with the demonstration: a server of its own, which nobody else reaches, with a clock that is set to the days of the demonstration;
 * every wish goes through the API, as from the screens. Each carries a key, so that a start that was cut off goes on where it stopped.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { serve, type ServeOptions } from "@zone/http"
import { makeClient, type ZoneClient, ZoneProblem } from "@zone/http/client"
import type { Login } from "../staff.ts"
import { applications } from "./applications.ts"
import { clockAt } from "./clockAt.ts"
import { daysBefore } from "./daysBefore.ts"
import { dayToDay } from "./dayToDay.ts"
import { enquiries } from "./enquiries.ts"
import { feedback } from "./feedback.ts"
import type { Life } from "./Life.ts"
import { writeWhole } from "../writeWhole.ts"
import { zoneMatters } from "./zoneMatters.ts"

/** What became of it. */
export interface Filled {
  /** How many matters there are; none where it was filled before. */
  readonly matters: number
  /** What the rules did not allow, in Chinese. */
  readonly refused: ReadonlyArray<string>
}

interface Progress {
  /** The day by which the days of the demonstration count. */
  readonly base: string
  readonly done: boolean
}

const lives: ReadonlyArray<Life> = [...applications, ...enquiries, ...feedback, ...zoneMatters, ...dayToDay]
const most = Math.max(...lives.flatMap(({ steps }) => steps.map(([ago]) => ago)))
/** So long may a session of the filling last: its clock runs through weeks. */
const SEASON = 400 * 24 * 3600

const chinaToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** How far it came; what is no longer whole is taken for done, since it was written when something was there. */
const readProgress = (file: string): Progress | undefined => {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Progress
  } catch (error) {
    if (error instanceof SyntaxError) return { base: chinaToday(), done: true }
    throw error
  }
}

/** Does nothing where the office was filled before. */
export const fillDemo = async (office: ServeOptions["office"], staff: NonNullable<ServeOptions["staff"]>): Promise<Filled> => {
  const file = join(office.folder, "demonstration.json")
  const earlier = readProgress(file)
  if (earlier?.done === true) return { matters: 0, refused: [] }
  const base = earlier?.base ?? chinaToday()
  const keep = (done: boolean): void => writeWhole(file, `${JSON.stringify({ base, done } satisfies Progress)}\n`)

  const days = daysBefore(base, most)
  const dayOf = (ago: number): string => days[ago] ?? base
  const clock = clockAt(dayOf(most))
  const free = { burst: 100_000, perMinute: 100_000 }
  const server = await serve({
    office, staff, port: 0, signals: false, say: () => {}, log: () => {}, telemetry: clock.layer,
    access: { idle: SEASON, longest: SEASON }, server: { limits: { request: free, login: free } }
  })
  keep(false)
  const clients = new Map<Login, ZoneClient>()
  const clientOf = async (login: Login): Promise<ZoneClient> => {
    const known = clients.get(login)
    if (known) return known
    const client = makeClient({ baseUrl: server.url, keepCookies: true })
    await client.session.open({ payload: { login, password: staff.find((each) => each.login === login)?.password ?? "" } })
    clients.set(login, client)
    return client
  }

  const ids = new Map<string, string>()
  const refused: Array<string> = []
  // day by day, as it would have happened, so that numbers follow the days
  const all = lives.flatMap(({ key, room, steps }) => steps.map(([ago, by, wish], nth) => ({ key, room, ago, by, wish, nth }))).toSorted((one, other) => other.ago - one.ago)
  try {
    for (const { ago, by, key, nth, room, wish } of all) {
      const on = dayOf(ago)
      clock.set(on)
      const client = await clientOf(by)
      const sent = { headers: { "idempotency-key": `${key}-${nth}` }, payload: { wish: wish(on) } }
      const id = ids.get(key)
      if (nth > 0 && id === undefined) continue
      try {
        if (id === undefined) ids.set(key, (await client.matters.begin({ params: { room }, ...sent })).id)
        else await client.matters.wish({ params: { room, id }, ...sent })
      } catch (error) {
        if (!(error instanceof ZoneProblem) || error.problem.status === 0) throw error
        const { paths = [], remedy, tag } = error.problem
        refused.push(`${key} ${sent.payload.wish._tag}：${tag} ${remedy}${paths.length > 0 ? `（${paths.join("、")}）` : ""}`)
      }
    }
    for (const client of clients.values()) await client.session.close()
  } finally {
    await server.stop()
  }
  keep(true)
  return { matters: ids.size, refused }
}
