/** Every form of every room is in Chinese to its last part, whoever fills it in. */
import { contextOf, lawFor, rooms, wishSchemas } from "@zone/core/desk"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Field } from "../api/MatterShown.ts"
import { formOf } from "./formOf.ts"
import { staffChoices } from "./staffChoices.ts"

const law = Result.getOrThrow(lawFor({ packs, pack: "cn-500105/zone", on: "2026-11-22", calendar: chinaCalendar, venue: "serviceHall", tier: "county" }))
const context = contextOf(law, { today: "2026-11-22", actor: { id: "h-1", role: "head" }, agency: "a-1", number: "?" })

const CHINESE = /\p{Script=Han}/u
/** What stands for itself: a number, a size of paper, a field of the pack. */
const PLAIN = /^(?:\d+|A4|[\d.]+%)$/

const unsaid = (field: Field, at: string): ReadonlyArray<string> => [
  ...(field.choices ?? []).flatMap(({ value, zh }) => (CHINESE.test(zh) || PLAIN.test(zh) ? [] : [`${at}=${value}`])),
  ...(field.fields ?? []).flatMap((each) => [...(CHINESE.test(each.zh ?? each.field.zh ?? "") ? [] : [`${at}.${each.key}`]), ...unsaid(each.field, `${at}.${each.key}`)]),
  ...(field.cases ?? []).flatMap((each) => [...(CHINESE.test(each.field.zh ?? "") || each.field.kind === "cases" ? [] : [`${at}#${each.tag}`]), ...unsaid(each.field, `${at}#${each.tag}`)]),
  ...(field.item ? unsaid(field.item, `${at}.*`) : [])
]

describe("a form", () => {
  it.each(rooms.map((room) => [room.name, room] as const))("of the room %s says everything in Chinese", (_name, room) => {
    const all = [...wishSchemas(room)].flatMap(([wish, schema]) =>
      unsaid(formOf(schema, { names: room.fieldNames ?? {}, choices: staffChoices(room, wish, context, undefined) }), wish))
    expect(all).toEqual([])
  })

  it("has a control for every part, but for lines that are taken over from an old ledger, which no person writes", () => {
    const withoutControl = (field: Field, at: string): ReadonlyArray<string> => [
      ...(field.kind === "other" ? [at] : []), ...(field.fields ?? []).flatMap((each) => withoutControl(each.field, `${at}.${each.key}`)),
      ...(field.cases ?? []).flatMap((each) => withoutControl(each.field, `${at}#${each.tag}`)), ...(field.item ? withoutControl(field.item, `${at}.*`) : [])
    ]
    const all = rooms.flatMap((room) => [...wishSchemas(room)].flatMap(([wish, schema]) => withoutControl(formOf(schema), `${room.name}.${wish}`)))
    expect(all.filter((at) => !at.startsWith("application.Import."))).toEqual([])
  })

  it("offers the requirements in force by their words, and only those that a matter names", () => {
    const room = rooms.find((each) => each.name === "zone")
    const draw = (wish: string, state: unknown) =>
      formOf(wishSchemas(room!).get(wish)!, { names: {}, choices: staffChoices(room!, wish, context, state) }).fields?.find(({ key }) => key === "requirements")?.field.item
    const matter = { _tag: "Inspected", matters: [{ _tag: "Open", requirement: "reading/guide", gravity: 3, what: "政府信息公开指南至少1份" }] }
    expect(draw("OrderRectification", matter)).toMatchObject({ kind: "choice", choices: [{ value: "reading/guide", zh: "政府信息公开指南至少1份" }] })
    expect(draw("OrderRectification", undefined)?.choices?.length).toBeGreaterThan(50)
  })
})
