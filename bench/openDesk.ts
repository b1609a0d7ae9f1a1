/**
 * A desk of applications on an SQLite file, sealed, on one morning in November 2026; and lives of an
 * application on it: received with three sealed texts, brought to its end as most are, and a long one of twenty facts.
 */
import { type Command, room } from "@zone/core/application"
import { type Law, lawFor, makeDesk } from "@zone/core/desk"
import { type Append, FactStore, newMasterKey, Vault } from "@zone/core/ports"
import type { Actor } from "@zone/core/terms"
import { packs } from "@zone/packs/all"
import { layerSqlite } from "@zone/store-sqlite"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Option from "effect/Option"
import * as Result from "effect/Result"

const on = "2026-11-20"
export const agency = "cn-990101"

const law: Law = Result.getOrThrow(lawFor({
  packs, pack: "cn-500105/zone", on, calendar: chinaCalendar, venue: "serviceHall", tier: "county", also: ["cn/remedies"]
}))

const morning = Date.parse(`${on}T01:00:00.000Z`)
const standing = (real: Clock.Clock): Clock.Clock =>
  Object.assign(Object.create(real) as Clock.Clock, { currentTimeMillisUnsafe: () => morning, currentTimeMillis: Effect.succeed(morning) })

const by = (role: Actor["role"]) => ({ agency, zone: "z-1", actor: { id: `${role}-1`, role } })

export const openDesk = async (file: string) => {
  const runtime = ManagedRuntime.make(Layer.fresh(layerSqlite({ file, masterKey: Effect.runSync(newMasterKey) })))
  const services = { store: await runtime.runPromise(FactStore.use(Effect.succeed)), vault: await runtime.runPromise(Vault.use(Effect.succeed)) }
  const desk = makeDesk(room, law)

  const seal = (subject: string, text: string) => desk.seal(agency, subject, text)
  const execute = (id: string, wish: Command, role: Actor["role"] = "clerk") => desk.execute(id, wish, by(role))

  const receive = Effect.fnUntraced(function*(id: string) {
    const subject = `p-${id}`
    return yield* execute(id, {
      _tag: "Receive", channel: "inPerson", on,
      addressee: { kind: "itself", name: "示例局" },
      applicants: [{ kind: "person", name: yield* seal(subject, `示例人${id}`), proof: { _tag: "Shown" }, contact: yield* seal(subject, "示例路1号") }],
      description: yield* seal(subject, "某示例工程的验收报告"),
      wanted: { form: "paper", route: "pickUp" }
    })
  })

  /** Received, five third parties asked and answered, extended: twenty facts. */
  const long = Effect.fnUntraced(function*(id: string) {
    yield* receive(id)
    for (const party of ["t1", "t2", "t3", "t4", "t5"]) {
      yield* execute(id, { _tag: "Consult", id: party, party: { _tag: "ThirdParty", name: yield* seal(`q-${id}`, `示例公司${party}`) } }, "handler")
      yield* execute(id, { _tag: "RecordConsultationReceipt", id: party, on }, "handler")
      yield* execute(id, { _tag: "RecordOpinion", id: party, on, position: "agrees" }, "handler")
    }
    yield* execute(id, { _tag: "Extend", workingDays: 10, reason: "材料多" }, "head")
    const { version } = yield* execute(id, { _tag: "NotifyExtension", on }, "handler")
    return version === 20 ? undefined : yield* Effect.die(new Error(`${id} has ${version} facts, not twenty`))
  })

  /** Received, reviewed, replied to, delivered, archived, as most are. */
  const usual = Effect.fnUntraced(function*(id: string) {
    yield* receive(id)
    yield* execute(id, { _tag: "ReviewSecrecy", releasable: true, touchesThirdParty: false }, "handler")
    yield* execute(id, { _tag: "Reply", reply: { _tag: "disclosed", given: { _tag: "ToObtain", how: "凭回执领取纸质件", where: "示例路1号示例窗口", when: "工作日9:00至17:00" } } }, "head")
    yield* execute(id, { _tag: "Deliver", route: { _tag: "Direct", on } })
    return (yield* execute(id, { _tag: "Archive" })).version
  })

  /** Keeps the facts of a matter under other ids too, which is quicker than to decide them all again. */
  const copy = Effect.fnUntraced(function*(id: string, ids: ReadonlyArray<string>) {
    const stream = { agency, room: room.name, id }
    const facts = yield* services.store.read(stream)
    const entry = Option.getOrThrow(yield* services.store.entry(stream))
    for (let i = 0; i < ids.length; i += 500) {
      yield* services.store.appendAll(ids.slice(i, i + 500).map((other): Append => ({
        stream: { ...stream, id: other }, zone: "z-1", expected: 0, schema: room.factVersion, at: new Date(morning).toISOString(),
        actor: by("clerk").actor, idempotencyKey: undefined, number: undefined,
        draft: () => ({ facts: facts.map(({ fact }) => fact), entry, names: [{ subject: `p-${id}`, token: other.padStart(43, "-") }] })
      })))
    }
  })

  /** Runs with the services at hand and the clock standing still. */
  const run = <A, E>(program: Effect.Effect<A, E, FactStore | Vault>): Promise<A> =>
    Effect.runPromise(Effect.clockWith((clock) => program.pipe(
      Effect.provideService(FactStore, services.store),
      Effect.provideService(Vault, services.vault),
      Effect.provideService(Clock.Clock, standing(clock))
    )))

  return { desk, store: services.store, run, receive, long, usual, copy, close: () => runtime.dispose() }
}
