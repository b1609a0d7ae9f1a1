/** Shows who opened the personal data of a matter's applicants, when and what for. */
import { Role } from "@zone/core/terms"
import { Vault } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { zhOf } from "../pack/zhOf.ts"
import { plain } from "../terminal/plain.ts"
import { findMatter } from "./findMatter.ts"
import type { OfficeInput } from "./officeFlags.ts"
import { sayInstant } from "./sayInstant.ts"
import { subjectsOf } from "./subjectsOf.ts"
import { useOffice } from "./useOffice.ts"

export interface OpeningsInput extends OfficeInput {
  readonly number: string
  readonly limit: number
  readonly json: boolean
}

export const showOpenings = (input: OpeningsInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { json, limit, number } = input
    const { state } = yield* findMatter(opened, number)
    const vault = yield* Vault
    const found = yield* Effect.forEach(subjectsOf(state), (subject) => Effect.map(vault.openings(subject, limit), (openings) => ({ subject, openings })))
    const role = zhOf(Role)
    const lines = found.flatMap(({ openings, subject }) => [
      `个人信息主体 ${subject}：打开 ${openings.length} 次${openings.length === limit ? "以上" : ""}`,
      ...openings.map(({ actor, at, why }) => `  ${sayInstant(at)}  ${role(actor.role)} ${plain(actor.id)}  ${plain(why)}`)
    ])
    return yield* Console.log(json ? JSON.stringify({ number, openings: found.flatMap(({ openings }) => openings) }) : lines.join("\n"))
  }))
