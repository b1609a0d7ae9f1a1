/** Draws the blank contents of a wish as YAML, explained in Chinese: what must be filled in stands, what may be left out is a comment. */
import type { Parts } from "@zone/core/desk"
import { Attached, Personal } from "@zone/core/terms"
import * as Schema from "effect/Schema"

const zhOf = (schema: Schema.Top): string | undefined => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  return typeof zh === "string" ? zh : undefined
}

const wordsOf = (schema: Schema.Top): { readonly [member: string]: string } => {
  const zh = Schema.resolveAnnotations(schema)?.zh
  return typeof zh === "object" ? zh : {}
}

const tagOf = ({ fields }: Parts): string | undefined => {
  const tag = (fields?.["_tag"] as { readonly schema?: { readonly literal?: unknown } } | undefined)?.schema?.literal
  return typeof tag === "string" ? tag : undefined
}

const identifierOf = (schema: Schema.Top): unknown => Schema.resolveAnnotations(schema)?.["identifier"]

/** What is to be written at a place: the words above it, and a first value. */
interface Blank {
  readonly hint: string
  readonly value: string
}

const literalsOf = (literals: ReadonlyArray<unknown>, words: { readonly [member: string]: string }): Blank => ({
  hint: literals.map((each) => (words[String(each)] === undefined ? String(each) : `${String(each)} ${words[String(each)] ?? ""}`)).join("，"),
  value: String(literals[0])
})

const blankOf = (schema: Schema.Top): Blank => {
  const { literals } = schema as Parts
  if (schema === Personal) return { hint: "个人信息，写明文，登记时封存", value: '""' }
  if (schema === Attached) return { hint: "附件的路径", value: '""' }
  if (literals !== undefined) return literalsOf(literals, wordsOf(schema))
  if (identifierOf(schema) === "PlainDate") return { hint: "日期，如 2026-09-21", value: '""' }
  switch (schema.ast._tag) {
    case "Boolean": return { hint: "是 true，否 false", value: "true" }
    case "Number": return { hint: "数字", value: "1" }
    default: return { hint: "文字", value: '""' }
  }
}

const indent = (lines: ReadonlyArray<string>, by: string): ReadonlyArray<string> => lines.map((line) => `${by}${line}`)

/** The lines below a key, or the value behind it. */
const drawValue = (schema: Schema.Top): { readonly hint?: string; readonly value?: string; readonly lines?: ReadonlyArray<string> } => {
  const { fields, literals, members, value } = schema as Parts
  if (schema === Personal || schema === Attached || literals !== undefined) return blankOf(schema)
  if (fields !== undefined) return { lines: drawFields(fields) }
  if (members !== undefined) {
    const [first] = members
    const tags = members.map((member) => tagOf(member as Parts)).filter((tag) => tag !== undefined)
    const drawn = first === undefined ? {} : drawValue(first)
    return { ...drawn, ...(tags.length > 0 && { hint: `按情形填写，_tag 为 ${tags.join("、")} 之一` }) }
  }
  if (value !== undefined) {
    const item = drawValue(value)
    const [first = '""', ...rest] = item.lines ?? [item.value ?? '""']
    return { hint: item.hint === undefined ? "可以有几项" : `可以有几项；${item.hint}`, lines: [`- ${first}`, ...indent(rest, "  ")] }
  }
  return blankOf(schema)
}

const drawFields = (fields: { readonly [key: string]: Schema.Top }): ReadonlyArray<string> =>
  Object.entries(fields).flatMap(([key, field]) => {
    const { schema: inner } = field as Parts
    const tag = key === "_tag" ? tagOf({ fields }) : undefined
    if (tag !== undefined) return [`_tag: ${tag}`]
    const optional = field.ast.context?.isOptional === true
    const own = inner ?? field
    const { hint, lines, value } = drawValue(own)
    const words = [identifierOf(own) === "PlainDate" ? undefined : zhOf(own), hint, ...(optional ? ["可以不填"] : [])].filter((word) => word !== undefined).join("；")
    const drawn = lines ? [`${key}:`, ...indent(lines, "  ")] : [`${key}: ${value ?? '""'}`]
    return [...(words === "" ? [] : [`# ${words}`]), ...(optional ? indent(drawn, "# ") : drawn)]
  })

/** `schema` is the wish's own. */
export const drawWish = (title: string, schema: Schema.Top): string => {
  const { _tag: _, ...fields } = (schema as Parts).fields ?? {}
  const lines = drawFields(fields)
  return [`# ${title}`, "# 以 # 开头的是说明；行首的“# ”去掉，就填上了这一项。个人信息登记时封存，这个文件里的仍是明文，办完请收好或者删除。", "", ...(lines.length === 0 ? ["# 这个事项没有要填的内容", "{}"] : lines), ""].join("\n")
}
