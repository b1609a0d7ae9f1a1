/**
 * The peer of the server: `node:http` and `node:sqlite` by hand on the same file, with the same SELECTs, the same decryptions, each opening kept
 * before it answers, the same writes at the same durability, and `JSON.stringify`. It has no guard, no roles, no schemas, no log, no wishes with
 * their reasons, and decides nothing: what it is sent, it keeps.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { join } from "node:path"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { DatabaseSync } from "node:sqlite"
import { getHeapStatistics } from "node:v8"
import { room, type RegisterRow, type State } from "@zone/core/application"
import { civilDay, mask } from "@zone/core/desk"
import type { Personal, PersonalKind } from "@zone/core/terms"
import { benchOffice } from "../benchOffice.ts"

type Fact = Parameters<typeof room.evolve>[1]

const [folder = ""] = process.argv.slice(2)
const { agency: { id: agency, name: office }, zone } = benchOffice(folder)
const database = new DatabaseSync(join(folder, "office.sqlite"))
database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -65536; CREATE TABLE IF NOT EXISTS hand_sessions (token TEXT PRIMARY KEY, actor TEXT NOT NULL) STRICT")
const statements = new Map<string, ReturnType<DatabaseSync["prepare"]>>()
const sql = (text: string) => {
  const known = statements.get(text) ?? database.prepare(text)
  statements.set(text, known)
  return known
}
const inOne = <A>(write: () => A): A => {
  sql("BEGIN IMMEDIATE").run()
  const done = write()
  sql("COMMIT").run()
  return done
}

const master = Buffer.from(readFileSync(join(folder, "master.key"), "utf8").trim(), "base64")
const bound = (...parts: ReadonlyArray<string>): Buffer => Buffer.from(JSON.stringify(["zone", 1, ...parts]))
const unlock = (key: Buffer, sealed: Buffer, aad: Buffer): Buffer => {
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 13)).setAAD(aad).setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(13, -16)), decipher.final()])
}
const lock = (key: Buffer, clear: Buffer, aad: Buffer): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(aad)
  return Buffer.concat([Buffer.of(1), nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()])
}
const keyOf = (kind: string, id: string): Buffer =>
  unlock(master, Buffer.from(String(sql("SELECT wrapped FROM vault_keys WHERE kind = ? AND id = ?").get(kind, id)?.["wrapped"]), "base64url"), bound("key", kind, id))
const names = keyOf("names", "store")
const tokenOf = (name: string): string => createHmac("sha256", names).update(JSON.stringify(["zone", 1, "name", agency, name.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase()])).digest("base64url")

interface Wanted {
  readonly personal: Personal
  readonly kind: PersonalKind
}

/** Opens all of them, masks them, and keeps that they were opened. */
const open = (wanted: ReadonlyArray<Wanted>, actor: string, whole: boolean) => {
  const at = new Date().toISOString()
  const keys = new Map<string, Buffer>()
  const texts = wanted.map(({ kind, personal: { sealed, subject } }) => {
    const key = keys.get(subject) ?? keyOf("subject", subject)
    keys.set(subject, key)
    const text = unlock(key, Buffer.from(sealed, "base64url"), bound("text", subject)).toString("utf8").slice(1)
    return { kind, masked: !whole, text: whole ? text : mask(kind, text) }
  })
  inOne(() => {
    for (const { personal: { subject } } of wanted) sql("INSERT INTO vault_openings (subject, agency, actor, role, why, at) VALUES (?, ?, ?, ?, ?, ?)").run(subject, agency, actor, "clerk", "查看政府信息公开申请登记台账", at)
  })
  return texts
}

const isPersonal = (value: object): value is Personal => "sealed" in value && "subject" in value

const sealedIn = (value: unknown): ReadonlyArray<Wanted> =>
  typeof value !== "object" || value === null ? [] : isPersonal(value) ? [{ personal: value, kind: "other" }] : Object.values(value).flatMap(sealedIn)

const columns = "id, zone, version, number, listed, status, due, unsettled, entry"

const page = (query: URLSearchParams, actor: string, token?: string) => {
  const [by, direction, compare] = [query.get("sort") === "due" ? "due" : "listed", query.get("descending") === "true" ? "DESC" : "ASC", query.get("descending") === "true" ? "<" : ">"]
  const limit = Number(query.get("limit") ?? 50)
  const after = query.get("after")
  const one = (status: string | undefined) => {
    const wheres = ["agency = ?", "room = 'application'"]
    const values: Array<string> = [agency]
    const ask = (where: string, ...given: ReadonlyArray<string | null | undefined>): void => {
      if (given.some((each) => each === null || each === undefined)) return
      wheres.push(where)
      values.push(...given as ReadonlyArray<string>)
    }
    ask("status = ?", status)
    ask("listed >= ?", query.get("from"))
    ask("listed <= ?", query.get("through"))
    ask("id IN (SELECT stream FROM names WHERE agency = ? AND room = 'application' AND token = ?)", agency, token)
    if (after !== null) ask(`(${by}, id) ${compare} (?, ?)`, ...JSON.parse(Buffer.from(after, "base64url").toString()) as ReadonlyArray<string>)
    const order = token === undefined ? by : `${by} || ''`
    return sql(`SELECT ${columns} FROM register WHERE ${wheres.join(" AND ")} ORDER BY ${order} ${direction}, id ${direction} LIMIT ${limit + 1}`).all(...values)
  }
  const found = (query.get("status")?.split(",") ?? [undefined]).flatMap(one)
  const rows = found.slice(0, limit)
  const entries = rows.map((each) => JSON.parse(String(each["entry"])) as RegisterRow)
  const cells = entries.map((entry) => room.register.columns.map(({ cell, personal }) => ({ content: cell(entry), kind: personal })))
  const texts = open(cells.flatMap((line) => line.flatMap(({ content, kind = "other" }) => typeof content === "object" ? [{ personal: content, kind }] : [])), actor, true)
  let next = 0
  const last = rows.at(-1)
  return {
    lines: rows.map(({ due, id, listed, number, status, unsettled, version, zone: place }, i) => ({
      id, version, zone: place, number, on: listed, status, due, unsettled: unsettled === 1, cells: cells[i]!.map(({ content }) => typeof content === "object" ? texts[next++] : content ?? null)
    })),
    ...(found.length > limit && last && { next: Buffer.from(JSON.stringify([last[by], last["id"]])).toString("base64url") })
  }
}

const factsOf = (id: string) => sql("SELECT version, at, actor, role, hash, fact FROM facts WHERE agency = ? AND room = 'application' AND stream = ? ORDER BY version").all(agency, id)
  .map((each) => ({ ...each, fact: JSON.parse(String(each["fact"])) as Fact }))

const matter = (id: string, actor: string) => {
  const facts = factsOf(id)
  const state: State = facts.map(({ fact }) => fact).reduce(room.evolve, room.initial)
  const row = room.row(state)
  return { id, row, state, obligations: room.obligations(state), history: facts, shown: open([...sealedIn(row), ...sealedIn(state), ...facts.flatMap(({ fact }) => sealedIn(fact))], actor, false) }
}

const keepFacts = (id: string, from: number, facts: ReadonlyArray<unknown>): void => {
  let previous = ""
  for (const [i, fact] of facts.entries()) {
    const text = JSON.stringify(fact)
    previous = createHash("sha256").update(JSON.stringify([previous, id, from + i + 1, text])).digest("hex")
    sql("INSERT INTO facts SELECT ?, 'application', ?, ?, (SELECT max(position) + 1 FROM facts), ?, 1, ?, 'hand', 'clerk', ?, ?").run(agency, id, from + i + 1, zone, new Date().toISOString(), previous, text)
  }
}

const example = factsOf("o-1").map(({ fact }) => fact).slice(0, 2)
const exampleRow = room.row(example.reduce(room.evolve, room.initial))!
let numbers = 0

const apply = (key: string, { applicants: [{ contact, name }], description }: { readonly applicants: readonly [{ readonly name: string; readonly contact: string }]; readonly description: string }) => {
  const [id, subject, secret] = [randomUUID(), randomUUID(), randomBytes(32)]
  inOne(() => void sql("INSERT INTO vault_keys VALUES ('subject', ?, 'hand', ?)").run(subject, lock(master, secret, bound("key", "subject", subject)).toString("base64url")))
  const [sealedName, , sealedText] = [name, contact, description].map((text) => lock(secret, Buffer.from(`t${text}`), bound("text", subject)).toString("base64url"))
  const number = `H${process.pid}-${numbers++}`
  inOne(() => {
    const day = civilDay(Date.now())
    keepFacts(id, 0, example)
    const row = { ...exampleRow, number, applicant: { subject, sealed: sealedName }, description: { subject, sealed: sealedText } }
    sql("INSERT INTO streams SELECT ?, 'application', ?, 2, 'hand', ?, (SELECT max(position) FROM facts), '[]'").run(agency, id, new Date().toISOString())
    sql("INSERT INTO register VALUES (?, 'application', ?, ?, 2, ?, ?, 'processing', ?, 0, ?)").run(agency, id, zone, number, day, exampleRow.nextDue ?? "~", JSON.stringify(row))
    sql("INSERT INTO names VALUES (?, 'application', ?, ?, ?)").run(agency, tokenOf(name), id, subject)
    sql("INSERT INTO outcomes VALUES (?, ?, 'application', ?, 2, NULL, 'hand')").run(agency, key, id)
  })
  return { number, code: createHmac("sha256", names).update(id).digest("hex").slice(0, 12), repeated: false }
}

const wish = (id: string, body: { readonly wish: { readonly id: string } }) => {
  const facts = factsOf(id).map(({ fact }) => fact)
  const fact = { _tag: "RemedySought", on: civilDay(Date.now()), id: body.wish.id, kind: "review" } as const
  const row = room.row([...facts, fact].reduce(room.evolve, room.initial))
  inOne(() => {
    keepFacts(id, facts.length, [fact])
    sql("UPDATE streams SET version = ?, position = (SELECT max(position) FROM facts) WHERE agency = ? AND room = 'application' AND id = ?").run(facts.length + 1, agency, id)
    sql("UPDATE register SET version = ?, entry = ? WHERE agency = ? AND room = 'application' AND id = ?").run(facts.length + 1, JSON.stringify(row), agency, id)
  })
  return { id, version: facts.length + 1 }
}

const board = () => sql(`SELECT ${columns} FROM register WHERE agency = ? AND room = 'application' AND status IN ('processing', 'arrived') AND due <= ? ORDER BY due`)
  .all(agency, civilDay(Date.now() + 7 * 864e5)).map(({ entry, ...each }) => ({ ...each, due: (JSON.parse(String(entry)) as RegisterRow).due }))

const answer = (request: IncomingMessage, body: string): unknown => {
  const url = new URL(request.url ?? "/", "http://127.0.0.1")
  const path = url.pathname
  const token = /=(\S+)/.exec(request.headers.cookie ?? "")?.[1] ?? ""
  const actor = String(sql("SELECT actor FROM hand_sessions WHERE token = ?").get(createHash("sha256").update(token).digest("hex"))?.["actor"])
  const given = (): never => JSON.parse(body) as never
  const id = path.split("/")[5] ?? ""
  if (path.startsWith("/public/matters/")) {
    const found = sql(`SELECT ${columns} FROM register WHERE agency = ? AND room = 'application' AND number = ?`).get(agency, decodeURIComponent(path.split("/")[3] ?? ""))
    return { number: found?.["number"], status: found?.["status"], code: createHmac("sha256", names).update(String(found?.["id"])).digest("hex").slice(0, 12) === request.headers["x-zone-code"] }
  }
  if (path === "/public/applications") return apply(String(request.headers["idempotency-key"]), given())
  if (path.endsWith("/wishes") && request.method === "POST") return wish(id, given())
  if (path.endsWith("/matters/find")) return page(new URLSearchParams({ limit: "50" }), actor, tokenOf((given() as { readonly name: string }).name))
  if (path.endsWith("/matters")) return request.method === "POST" ? apply(String(request.headers["idempotency-key"]), (given() as { readonly wish: never }).wish) : page(url.searchParams, actor)
  if (path.includes("/matters/")) return matter(id, actor)
  if (path === "/api/board") return { items: board() }
  if (path === "/api/today") return { items: board(), byStatus: sql("SELECT status, count(*) AS entries FROM register WHERE agency = ? AND room = 'application' GROUP BY status").all(agency) }
  if (path === "/api/statistics") return sql("SELECT substr(listed, 1, 7) AS month, status, count(*) AS times FROM register WHERE agency = ? AND room = 'application' AND listed >= ? GROUP BY 1, 2").all(agency, url.searchParams.get("from"))
  return { office }
}

const logIn = (response: ServerResponse): void => {
  const token = randomBytes(24).toString("base64url")
  sql("INSERT INTO hand_sessions VALUES (?, 'hand')").run(createHash("sha256").update(token).digest("hex"))
  response.setHeader("set-cookie", `hand=${token}`).end("{}")
}

const server = createServer((request, response) => {
  const parts: Array<Buffer> = []
  request.on("data", (part: Buffer) => parts.push(part))
  request.on("end", () => {
    if (request.url === "/api/events") return void response.writeHead(200, { "content-type": "text/event-stream" }).write("\n")
    if (request.url === "/api/session" || request.url === "/public/kiosk") return logIn(response)
    const text = JSON.stringify(answer(request, Buffer.concat(parts).toString("utf8")))
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(text) }).end(text)
  })
})
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
server.listen(0, "127.0.0.1", () => {
  const address = server.address()
  process.send?.({ url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, secret: "", password: "", startUp: performance.now() })
})
process.on("message", (word) => {
  if (word === "stop") process.exit(0)
  if (word !== "tell") return
  globalThis.gc?.()
  const { system, user } = process.cpuUsage()
  process.send?.({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss(), heap: getHeapStatistics().used_heap_size, delay: { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 } })
  delay.reset()
})
