/** Says in Chinese why packs cannot be put together. */
import type { PackConflict, PackError, PackMissing } from "@zone/core/rules"
import { sayProblem } from "./sayProblem.ts"

const sayConflict = ({ id, one, other, replaces: replaced, setBy: before }: PackConflict): string => {
  const [, kind, name = id] = /^(term|receipt):(.*)$/.exec(id) ?? []
  const what = kind === "term" ? `期限 ${name} ` : kind === "receipt" ? `渠道 ${name} 的认定规则` : `要求 ${name} `
  const remedy = replaced !== undefined
    ? `，而这里写的是代替或者废止 ${replaced} 的`
    : kind === "receipt" ? "，不能另定" : kind === "term" ? `；要代替它，请在 replacesTerms 里写 ${name}: ${before}` : `；要代替它，请写 replaces: ${before}`
  return `${what}已由 ${before} 设定${remedy}（${one.cite}；${other.cite}）`
}

const sayMissing = ({ id, neededBy, next, on }: PackMissing): string => {
  const who = neededBy === undefined ? "" : `${neededBy} 承接的`
  return `${who}规则包 ${id} 在 ${on} 没有施行的版本${next === undefined ? "" : `，最早的自 ${next} 起施行`}`
}

/**
 * Says in Chinese why packs cannot be put together, and what would mend it.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { resolve } from "@zone/core/rules"
 * import { sayPackError } from "@zone/pack-file"
 *
 * const nobody = resolve("cn-500105/zone", [], "2026-11-21")
 * Result.isFailure(nobody) && sayPackError(nobody.failure) // => "规则包 cn-500105/zone 在 2026-11-21 没有施行的版本"
 * ```
 */
export const sayPackError = (error: PackError): string => {
  if (error._tag === "PackMissing") return sayMissing(error)
  if (error._tag === "PackConflict") return sayConflict(error)
  return error._tag === "PackCycle"
    ? `规则包互相承接，绕成了圈：${error.path.join(" → ")}`
    : `${error.pack} 的 ${error.path}：${sayProblem(error.fault)}`
}
