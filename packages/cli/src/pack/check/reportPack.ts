/** Looks at a pack that could be read: which clauses nothing carries, and whether it fits the packs that it builds on. */
import { type Check, coverage, type PackError, resolve, type RuleBook, type RulePack } from "@zone/core/rules"
import { type PackText, type Path, sayPackError } from "@zone/pack-file"
import * as Result from "effect/Result"
import { parsePath } from "../../parsePath.ts"
import type { PackReport, Remark } from "./PackReport.ts"

const placeOfConflict = (id: string, { receiptRules, requirements }: RulePack): Path => {
  const [, kind, name = ""] = /^(term|receipt):(.*)$/.exec(id) ?? []
  if (kind === "term") return ["terms", name]
  return kind === "receipt"
    ? ["receiptRules", receiptRules?.findIndex(({ channel }) => channel === name) ?? 0]
    : ["requirements", requirements.findIndex((each) => each.id === id), "id"]
}

const placeOf = (error: PackError, pack: RulePack): Path => {
  if (error._tag === "PackConflict") return placeOfConflict(error.id, pack)
  if (error._tag === "PackMissing") return ["extends", Math.max(0, pack.extends?.indexOf(error.id) ?? 0)]
  return error._tag === "PackFault" && error.pack === pack.id ? parsePath(error.path) : ["extends"]
}

const placesIn = (check: Check): ReadonlyArray<readonly [category: string, item: string]> =>
  check._tag === "Ask" ? [[check.at[0], check.at[1]]] : check._tag === "Open" ? [] : check.of.flatMap(placesIn)

/** Things that people would be asked about by their keys. */
const unnamed = ({ pack, spotAt }: PackText, book: RuleBook): ReadonlyArray<Remark> => {
  const seen = new Set<string>()
  return book.rules.flatMap(({ check, requirement, setBy }) => {
    if (setBy !== pack.id) return []
    const at = pack.requirements.findIndex(({ id }) => id === requirement.id)
    return placesIn(check).flatMap(([category, item]): ReadonlyArray<Remark> => {
      const key = `${category}.${item}`
      if (["areas", "space", "hours"].includes(category) || seen.has(key) || book.name(category, item) !== item) return []
      seen.add(key)
      return [{ ...spotAt(["requirements", at]), message: `${item} 没有中文名称，请写在 names 的 ${category} 下` }]
    })
  })
}

/** `known` are all packs that may be built on; the pack itself may be among them. */
export const reportPack = (text: PackText, known: ReadonlyArray<RulePack>): PackReport => {
  const { pack, spotAt } = text
  const lost = coverage(pack).lost.map((clause): Remark => ({
    ...spotAt(["clauses", clause]),
    message: `条款 ${clause}（${pack.clauses[clause] ?? ""}）没有要求、期限或表单承接；只是说明的，列入 definitions`
  }))
  const from = pack.documents[0].inForceFrom
  const others = known.filter((each) => each.id !== pack.id || each.documents[0].inForceFrom !== from)
  const book = resolve(pack.id, [...others, pack], from)
  if (Result.isFailure(book)) {
    const circular = book.failure._tag === "PackCycle"
    const message = `${circular ? "extends：" : ""}${sayPackError(book.failure)}`
    return { pack, faults: [...lost, { ...spotAt(placeOf(book.failure, pack)), message }], circular, warnings: [] }
  }
  return { pack, faults: lost, circular: false, warnings: unnamed(text, book.success) }
}
