/**
 * Values of a schema by chance: walks its syntax tree, and for texts and numbers picks from a pool what the checks let through.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import type { Chance } from "./chance.ts"

/** What texts and numbers may be: days that mean something together, names that collide, and odd ones. */
export interface Pool {
  readonly texts: ReadonlyArray<string>
  readonly numbers: ReadonlyArray<number>
}

const accepted = new Map<SchemaAST.AST, ReadonlyMap<Pool, ReadonlyArray<unknown>>>()

/** The values of a pool that a leaf lets through. */
const allowed = (ast: SchemaAST.AST, pool: Pool, values: ReadonlyArray<unknown>): ReadonlyArray<unknown> => {
  const known = accepted.get(ast)?.get(pool)
  if (known) return known
  const fits = Schema.is(Schema.make(ast))
  const found = values.filter((value) => fits(value))
  if (found.length === 0) throw new Error(`nothing in the pool fits ${JSON.stringify(ast.annotations ?? ast._tag)}`)
  accepted.set(ast, new Map([[pool, found]]))
  return found
}

/** A value of the schema's type. Optional keys are there half of the time. */
export const randomOf = (ast: SchemaAST.AST, chance: Chance, pool: Pool): unknown => {
  if (SchemaAST.isUnion(ast)) return randomOf(chance.pick(ast.types), chance, pool)
  if (SchemaAST.isObjects(ast)) {
    return Object.fromEntries(ast.propertySignatures.flatMap(({ name, type }) =>
      SchemaAST.isOptional(type) && chance.happens(50) ? [] : [[name, randomOf(type, chance, pool)]]))
  }
  if (SchemaAST.isArrays(ast)) {
    const [rest] = ast.rest
    const more = rest ? Array.from({ length: chance.whole(0, 2) }, () => randomOf(rest, chance, pool)) : []
    return [...ast.elements.map((each) => randomOf(each, chance, pool)), ...more]
  }
  if (SchemaAST.isLiteral(ast)) return ast.literal
  if (SchemaAST.isBoolean(ast)) return chance.happens(50)
  if (SchemaAST.isNumber(ast)) return chance.pick(allowed(ast, pool, pool.numbers))
  if (SchemaAST.isString(ast)) return chance.pick(allowed(ast, pool, pool.texts))
  if (SchemaAST.isTemplateLiteral(ast)) return "opinion:t1"
  throw new Error(`no values known for ${ast._tag}`)
}
