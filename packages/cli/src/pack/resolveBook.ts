/** Puts together the rules in force under a built-in pack on a day, or says in Chinese why there are none. */
import { resolve, type RuleBook } from "@zone/core/rules"
import { sayPackError } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"

/** Nobody knows a pack of that name, or it cannot be used on that day. */
export interface NoBook {
  readonly reason: "unknown" | "notOnThisDay"
  /** In Chinese. */
  readonly message: string
}

export const resolveBook = (id: string, on: string): Result.Result<RuleBook, NoBook> => {
  const ids = [...new Set(packs.map((pack) => pack.id))]
  return ids.includes(id)
    ? Result.mapError(resolve(id, packs, on), (error) => ({ reason: "notOnThisDay", message: sayPackError(error) }))
    : Result.fail({ reason: "unknown", message: `没有规则包 ${id}；内置的有 ${ids.join("、")}` })
}
