/** Looks for what a schema cannot see in a pack: names used twice, and names that nothing stands behind. */
import { kinds, nearest, type RulePack } from "@zone/core/rules"
import type { Misfit } from "./listMistakes.ts"
import type { Path } from "./parseYaml.ts"

/** Those of the alphabet, and the steps of a programme, which are named by the item that each consists of. */
const categories: ReadonlyArray<string> = [...kinds.map(({ category }) => category), "steps"]

/** Names that must be there, and are not. */
const unlisted = (name: string, names: ReadonlyArray<string>, where: string, path: Path): Misfit => {
  const guess = nearest(name, names)
  const message = `${where}里没有 ${name}${guess === undefined ? "" : `，是不是 ${guess}？`}`
  return { path, problem: "doesNotFit", message, given: name, ...(guess !== undefined && { nearest: guess }) }
}

const strangeCategory = (name: string): Misfit => {
  const guess = nearest(name, categories)
  const message = `不认识的类别 ${name}，${guess === undefined ? `可用的有 ${categories.join("、")}` : `是不是 ${guess}？`}`
  return { path: ["names", name], problem: "unknownKey", message, allowed: [...categories], ...(guess !== undefined && { nearest: guess }) }
}

/** Every citation in a value, with its path. */
const basesIn = (value: unknown, path: Path): ReadonlyArray<{ readonly document: string; readonly path: Path }> => {
  if (typeof value !== "object" || value === null) return []
  const here = "document" in value && "cite" in value && typeof value.document === "string" ? [{ document: value.document, path: [...path, "document"] }] : []
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => basesIn(inner, [...path, Array.isArray(value) ? +key : key]))]
}

const twice = (ids: ReadonlyArray<string>, path: (i: number) => Path): ReadonlyArray<Misfit> => {
  const seen = new Set<string>()
  return ids.flatMap((id, i): ReadonlyArray<Misfit> => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ path: path(i), problem: "doesNotFit", message: `代号 ${id} 已经用过，同一份里不能重复`, given: id }]
  })
}

/** What does not hold together within one pack, each with its path. */
export const checkPack = (pack: RulePack): ReadonlyArray<Misfit> => {
  const clauses = Object.keys(pack.clauses)
  const circumstances = Object.keys(pack.circumstances ?? {})
  const documents = pack.documents.map(({ id }) => id)
  const inClauses = (used: ReadonlyArray<string>, path: Path): ReadonlyArray<Misfit> =>
    used.flatMap((clause, i) => Object.hasOwn(pack.clauses, clause) ? [] : [unlisted(clause, clauses, "clauses ", [...path, i])])
  return [
    ...(pack.id.startsWith(`${pack.division}/`) ? [] : [{
      path: ["division"], problem: "doesNotFit", message: `与 id（${pack.id}）的区划不一致`, given: pack.division
    } satisfies Misfit]),
    ...inClauses(pack.definitions ?? [], ["definitions"]),
    ...Object.keys(pack.names ?? {}).flatMap((name) => categories.includes(name) ? [] : [strangeCategory(name)]),
    ...twice(pack.requirements.map(({ id }) => id), (i) => ["requirements", i, "id"]),
    ...pack.requirements.flatMap((requirement, i) => [
      ...inClauses(requirement.clauses, ["requirements", i, "clauses"]),
      ...(["onlyIf", "unless"] as const).flatMap((key) => {
        const circumstance = requirement[key]
        // those of the packs that it builds on may be named too; they are not here
        return circumstance === undefined || pack.extends || circumstances.includes(circumstance)
          ? [] : [unlisted(circumstance, circumstances, "circumstances ", ["requirements", i, key])]
      })
    ]),
    ...twice((pack.repeals ?? []).map(({ requirement }) => requirement), (i) => ["repeals", i, "requirement"]),
    ...(pack.repeals ?? []).flatMap(({ clauses: used }, i) => inClauses(used, ["repeals", i, "clauses"])),
    ...twice((pack.forms ?? []).map(({ id }) => id), (i) => ["forms", i, "id"]),
    ...(pack.forms ?? []).flatMap(({ clauses: used }, i) => inClauses(used, ["forms", i, "clauses"])),
    ...(pack.windows ?? []).flatMap(({ clauses: used }, i) => inClauses(used, ["windows", i, "clauses"])),
    ...(pack.grades ?? []).flatMap(({ clauses: used }, i) => inClauses(used, ["grades", i, "clauses"])),
    ...[...basesIn(pack.terms, ["terms"]), ...basesIn(pack.receiptRules, ["receiptRules"])]
      .flatMap(({ document, path }) => documents.includes(document) ? [] : [unlisted(document, documents, "documents ", path)])
  ]
}
