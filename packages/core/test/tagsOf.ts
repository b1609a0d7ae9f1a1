/**
 * The members of a union of tagged structures by their tags.
 *
 * @module
 */
import * as SchemaAST from "effect/SchemaAST"

/** The syntax trees of the members, by tag. */
export const tagsOf = (ast: SchemaAST.AST): ReadonlyMap<string, SchemaAST.AST> => {
  if (!SchemaAST.isUnion(ast)) throw new Error("no union")
  return new Map(ast.types.map((member) => {
    const tag = SchemaAST.isObjects(member) ? member.propertySignatures.find(({ name }) => name === "_tag")?.type : undefined
    if (!tag || !SchemaAST.isLiteral(tag)) throw new Error("a member without a tag")
    return [String(tag.literal), member]
  }))
}
