/**
 * Looks, before something is taken in, for earlier matters of people of the same names, the likeliest first, and whether this window receives it.
 * Names are found exactly, by the vault's index; how alike two texts are is worked out on what the role may read, and each reading is recorded.
 * Nothing is refused by it.
 */
import { earlierAsked, type RegisterRow, replies } from "@zone/core/application"
import { wishSchemas } from "@zone/core/desk"
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import { type AnyWish, type Context, likenessOf } from "@zone/core/rules"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Alike, IntakeCheck } from "../api/IntakeCheck.ts"
import { Forbidden, Missing } from "../api/Problems.ts"
import type { Served } from "../office/Office.ts"
import { isPersonal, showPersonal } from "../show/showPersonal.ts"
import { competenceIn } from "./competenceIn.ts"
import { peopleIn } from "./peopleIn.ts"

/** Who looks, at what. */
export interface Checking {
  readonly served: Served
  readonly agency: string
  readonly actor: Actor
  readonly context: Context
  /** As far as it is filled in. */
  readonly wish: AnyWish
}

/** Lines that are looked through, and matters that are told. */
const [LOOKED, TOLD] = [200, 20]

const APPLICATION = "application"

const addresseeOf = (wish: AnyWish): string | undefined => {
  const name = (wish["addressee"] as { readonly name?: unknown } | undefined)?.name
  return typeof name === "string" && name.trim() !== "" ? name.trim() : undefined
}

/** The likeliest first, then the newest. */
const byLikeness = (one: Alike, other: Alike): number =>
  (other.likeness ?? -1) - (one.likeness ?? -1) || (one.on < other.on ? 1 : one.on > other.on ? -1 : 0)

/** @internal */
export const checkIntake = Effect.fnUntraced(function*(
  { actor, agency, context, served: { desk, room }, wish }: Checking
): Effect.fn.Return<IntakeCheck, Forbidden | Missing | StoreError, FactStore | Vault> {
  const schema = wishSchemas(room).get(wish._tag)
  if (schema === undefined) return yield* new Missing({ tag: "NoWish", remedy: "没有这个事项" })
  const roles = room.permits[wish._tag] ?? []
  if (!roles.includes(actor.role)) return yield* new Forbidden({ tag: "NotPermitted", roles, remedy: "由可以登记的岗位核对" })
  const { names, texts } = peopleIn(room, schema, wish)
  const found = new Map<string, { readonly id: string; readonly on: string; readonly row: unknown }>()
  for (const name of names) {
    const { entries } = yield* desk.page({ agency, name: Redacted.make(name), sort: "on", descending: true, limit: LOOKED })
    for (const { on, row, stream } of entries) found.set(stream.id, { id: stream.id, on, row })
  }
  const said = texts.join("\n")
  const column = room.register.columns.find(({ personal }) => personal === "other")
  const alike: Array<Alike> = []
  for (const { id, on, row } of found.values()) {
    // where a matter conceals people from somebody, it is not found by their names either
    if (room.conceals((yield* desk.load(agency, id)).state, actor)) {
      found.delete(id)
      continue
    }
    const content = column?.cell(row)
    const about = isPersonal(content)
      ? yield* showPersonal(desk, { agency, actor, why: "登记前核对是否重复", matter: id })(content, "other")
      : content ?? null
    const read = typeof about === "object" ? (about?.masked === false ? about.text : undefined) : about === null ? undefined : String(about)
    const { number, status } = room.indexOf(row)
    const common = { id, ...(number !== undefined && { number }), status, on, about }
    if (room.name === APPLICATION) {
      const addressee = addresseeOf(wish)
      const { addressee: asked, status: stands } = row as RegisterRow
      const earlier = earlierAsked(
        { ...(addressee !== undefined && { addressee }), ...(said !== "" && { description: said }) }, { addressee: asked, status: stands, ...(read !== undefined && { description: read }) }
      )
      alike.push({ ...common, ...earlier })
    } else alike.push({ ...common, ...(said !== "" && read !== undefined && { likeness: likenessOf(said, read) }) })
  }
  const days = [...found.values()].map(({ on }) => on)
  return {
    alike: alike.toSorted(byLikeness).slice(0, TOLD),
    inYear: days.filter((on) => on.startsWith(context.today.slice(0, 4))).length,
    inMonth: days.filter((on) => on.startsWith(context.today.slice(0, 7))).length,
    ...(room.name === APPLICATION && { many: { says: "数量、频次明显超过合理范围的，承办时可以要求说明理由；仍应登记", basis: replies.excessive.article } }),
    competence: room.name === APPLICATION ? competenceIn(wish, context) : []
  }
})
