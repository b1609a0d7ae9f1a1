/**
 * Draws the blank contents of a wish as YAML, explained in Chinese: what must be filled in stands, what may be left out is a comment, and so
 * are the other cases where there are several.
 */
import { fieldNameOf, type Parts } from "@zone/core/desk"
import type { FieldNames, WishChoices } from "@zone/core/rules"
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

/** What is to be written at a place: the words above it, and a first value or lines below it. */
interface Drawn {
  readonly hint?: string
  readonly value?: string
  readonly lines?: ReadonlyArray<string>
}

/** Where a field stands: the words of the room, the tag around it, and the key above it. */
interface Place {
  readonly names: FieldNames
  readonly choices: { readonly [place: string]: WishChoices }
  readonly within: ReadonlyArray<string>
}

/** What may be written at a place, in words; nothing where nobody knows. */
const sayChoices = ({ choices, within: [tag = ""] }: Place, key: string): ReadonlyArray<string> => {
  const offered = choices[`${tag}.${key}`]
  return offered === undefined ? [] : [`${offered.open === true ? "可以写" : "写其中一个"}：${offered.from.map(({ value, zh }) => (value === zh ? value : `${value} ${zh}`)).join("，")}`]
}

const nameOf = ({ names, within }: Place, key: string): string | undefined => fieldNameOf(names, within, key)

const blankOf = (schema: Schema.Top): Drawn => {
  const { literals } = schema as Parts
  if (schema === Personal) return { hint: "个人信息，写明文，登记时封存", value: '""' }
  if (schema === Attached) return { hint: "附件的路径", value: '""' }
  if (literals !== undefined) {
    const words = wordsOf(schema)
    return { hint: literals.map((each) => (words[String(each)] === undefined ? String(each) : `${String(each)} ${words[String(each)] ?? ""}`)).join("，"), value: String(literals[0]) }
  }
  if (identifierOf(schema) === "PlainDate") return { hint: "写成 2026-09-21", value: '""' }
  if (identifierOf(schema) === "RequirementId") return { hint: "用 zone pack show 查", value: '""' }
  switch (schema.ast._tag) {
    case "Boolean": return { hint: "是 true，否 false", value: "true" }
    case "Literal": return { value: String((schema as unknown as { readonly literal: unknown }).literal) }
    case "Number": return { hint: "数字", value: "1" }
    default: return { value: '""' }
  }
}

const indent = (lines: ReadonlyArray<string>, by: string): ReadonlyArray<string> => lines.map((line) => `${by}${line}`)

/** Cases without tags are told apart by their fields. */
const sayCases = (members: ReadonlyArray<Schema.Top>, names: FieldNames): string =>
  members.map((member) => {
    const tag = tagOf(member as Parts)
    const word = tag ?? Object.keys((member as Parts).fields ?? {}).join("、")
    return names[word] === undefined ? word : `${word} ${names[word]}`
  }).join("，")

/** Whether a list may be empty. */
const emptyList = ({ ast }: Schema.Top): boolean => ast._tag === "Arrays" && ast.elements.length === 0

/** A list item, behind its dash. */
const itemOf = ({ lines, value }: Drawn): ReadonlyArray<string> => {
  const [first = '""', ...rest] = lines ?? [value ?? '""']
  return [`- ${first}`, ...indent(rest, "  ")]
}

/** The cases of a schema; words to choose from are none. */
const membersOf = ({ literals, members }: Parts): ReadonlyArray<Schema.Top> | undefined => (literals === undefined ? members : undefined)

const drawValue = (schema: Schema.Top, place: Place): Drawn => {
  const { fields, literals, value } = schema as Parts
  if (schema === Personal || schema === Attached || literals !== undefined) return blankOf(schema)
  if (fields !== undefined) return { lines: drawFields(fields, place) }
  const members = membersOf(schema as Parts)
  if (members !== undefined) {
    const [first = {}, ...others] = members.map((member) => drawValue(member, place))
    const shown = first.lines === undefined ? first : { lines: [...first.lines, ...others.flatMap(({ lines = [] }) => ["# 或者：", ...indent(lines, "# ")])] }
    return { ...shown, hint: `按情形填写：${sayCases(members, place.names)}` }
  }
  if (value !== undefined) {
    const cases = membersOf(value as Parts)
    const [first = {}, ...others] = (cases ?? [value]).map((member) => drawValue(member, place))
    const hints = ["可以有几项", ...(emptyList(schema) ? ["没有写 []"] : []), ...(cases === undefined ? first.hint === undefined ? [] : [first.hint] : [`按情形填写：${sayCases(cases, place.names)}`])]
    return { hint: hints.join("；"), lines: [...itemOf(first), ...others.flatMap((other) => ["# 或者：", ...indent(itemOf(other), "# ")])] }
  }
  return blankOf(schema)
}

/** The day of a wish is the day of the command line, or today, where it is not written. */
const isDay = ({ within }: Place, key: string, schema: Schema.Top): boolean => within.length === 1 && key === "on" && identifierOf(schema) === "PlainDate"

const drawFields = (fields: { readonly [key: string]: Schema.Top }, place: Place): ReadonlyArray<string> => {
  const tag = tagOf({ fields })
  const inner: Place = { ...place, within: [...(tag === undefined ? [] : [tag]), ...place.within] }
  return Object.entries(fields).flatMap(([key, field]) => {
    if (key === "_tag" && tag !== undefined) return [`_tag: ${tag}`]
    const own = (field as Parts).schema ?? field
    const today = isDay(place, key, own)
    const optional = today || field.ast.context?.isOptional === true
    const { hint, lines, value } = drawValue(own, { ...place, within: [key, ...inner.within] })
    const words = [nameOf(inner, key) ?? zhOf(own), hint, ...(place.within.length === 1 ? sayChoices(place, key) : []), ...(today ? ["不填为今天"] : optional ? ["可以不填"] : [])].filter((word) => word !== undefined).join("；")
    const drawn = lines ? [`${key}:`, ...indent(lines, "  ")] : [`${key}: ${value ?? '""'}`]
    return [...(words === "" ? [] : [`# ${words}`]), ...(optional ? indent(drawn, "# ") : drawn)]
  })
}

/** The words of a room, and what may stand where by the rules of an office. */
export interface WishWords {
  readonly names?: FieldNames
  readonly choices?: { readonly [place: string]: WishChoices }
}

/** `schema` is the wish's own, of this tag. */
export const drawWish = (title: string, tag: string, schema: Schema.Top, { choices = {}, names = {} }: WishWords = {}): string => {
  const { _tag: _, ...fields } = (schema as Parts).fields ?? {}
  const lines = drawFields(fields, { names, choices, within: [tag] })
  const filled = lines.some((line) => !line.startsWith("#")) ? lines : [...lines, "{}"]
  return [
    `# ${title}`, "# 以 # 开头的是说明；行首的“# ”去掉，就填上了这一项。个人信息登记时封存，这个文件里的仍是明文，办完请收好或者删除。", "",
    ...(lines.length === 0 ? ["# 这个事项没有要填的内容", "{}"] : filled), ""
  ].join("\n")
}
