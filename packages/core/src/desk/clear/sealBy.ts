/** Seals a wish that was read by `clearOf`: each clear text becomes sealed personal data, each path a kept file. */
import * as Effect from "effect/Effect"
import type * as Schema from "effect/Schema"
import { IdentityProof } from "../../application/Intake.ts"
import { Attached } from "../../terms/Attached.ts"
import { Personal } from "../../terms/Personal.ts"
import type { Parts } from "./Parts.ts"
import { tagOf } from "./wishSchemas.ts"

type Path = ReadonlyArray<string | number>

/** How a text and a file are kept, and whose they are by where they stand. */
export interface Keeping<E, R> {
  readonly seal: (text: string, path: Path) => Effect.Effect<unknown, E, R>
  readonly keep: (file: string, path: Path) => Effect.Effect<unknown, E, R>
}

type Fields = { readonly [key: string]: unknown }

/** The case of a union that a value is, by its tag. */
const memberOf = (members: ReadonlyArray<Schema.Top>, value: unknown): Schema.Top | undefined =>
  members.find((member) => tagOf(member) === (value as Fields | null)?.["_tag"])

/**
 * Seals a wish by its own schema: `keeping` makes sealed personal data of each clear text, and a kept file of each name. What it is given
 * must fit `clearOf` of the schema.
 *
 * @example
 * ```ts
 * import { sealBy } from "@zone/core/desk"
 * import { Personal } from "@zone/core/terms"
 * import * as Effect from "effect/Effect"
 * import * as Schema from "effect/Schema"
 *
 * const Wish = Schema.TaggedStruct("Rename", { name: Personal })
 * const keeping = { seal: (text: string) => Effect.succeed({ subject: "s-1", sealed: `<${text.length}>` }), keep: () => Effect.die("no files") }
 * Effect.runSync(sealBy(Wish, { _tag: "Rename", name: "张三" }, keeping)) // => { _tag: "Rename", name: { subject: "s-1", sealed: "<2>" } }
 * ```
 */
export const sealBy = <E, R>(schema: Schema.Top, value: unknown, keeping: Keeping<E, R>, path: Path = []): Effect.Effect<unknown, E, R> => {
  if (schema === Personal) return keeping.seal(value as string, path)
  if (schema === Attached) return keeping.keep(value as string, path)
  if (schema === IdentityProof) {
    return typeof value === "string"
      ? Effect.succeed({ _tag: "Shown" })
      : Effect.map(Effect.forEach(value as ReadonlyArray<string>, (file, i) => keeping.keep(file, [...path, i])), (files) => ({ _tag: "HandedIn", files }))
  }
  const { fields, literals, members, schema: inner, value: item } = schema as Parts
  if (inner !== undefined && fields === undefined) return sealBy(inner, value, keeping, path)
  if (fields !== undefined && typeof value === "object" && value !== null) {
    return Effect.map(
      Effect.forEach(Object.entries(value as Fields), ([key, each]) => {
        const field = fields[key]
        return Effect.map(field === undefined ? Effect.succeed(each) : sealBy(field, each, keeping, [...path, key]), (sealed) => [key, sealed] as const)
      }),
      (entries) => Object.fromEntries(entries)
    )
  }
  if (members !== undefined && literals === undefined) {
    const member = memberOf(members, value)
    return member === undefined ? Effect.succeed(value) : sealBy(member, value, keeping, path)
  }
  if (item !== undefined && Array.isArray(value)) return Effect.forEach(value as ReadonlyArray<unknown>, (each, i) => sealBy(item, each, keeping, [...path, i]))
  return Effect.succeed(value)
}
