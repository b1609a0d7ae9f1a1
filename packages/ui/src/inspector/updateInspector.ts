/** What a message makes of the inspector's surveys: each change is put on the shelf at once. */
import { answers } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"
import { Method, readSurvey, Survey, type SurveyFault } from "@zone/core/zone"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { problemOf } from "../backend/problemOf.ts"
import { type Step, step, type Task } from "../screen/Screen.ts"
import type { At, InspectorMessage } from "./InspectorMessage.ts"
import type { InspectorModel, Kept, Start } from "./InspectorModel.ts"
import type { InspectorOutside } from "./InspectorOutside.ts"
import type { Surveying } from "./SurveySource.ts"

type InspectorStep = Step<InspectorOutside, InspectorModel, InspectorMessage>
type Asking = Task<InspectorOutside, InspectorMessage>

const keptOf = Schema.decodeUnknownResult(Schema.Array(Schema.Struct({ id: Schema.NonEmptyString, survey: Survey })))
const isOf = { yesNo: Schema.is(answers.yesNo), count: Schema.is(answers.count), measure: Schema.is(answers.measure), text: Schema.is(answers.text), texts: Schema.is(answers.texts), day: Schema.is(answers.day), colour: Schema.is(answers.colour) }
const isVenue = Schema.is(VenueKind)
const isTier = Schema.is(Tier)
const isMethod = Schema.is(Method)

const focused = (model: InspectorModel, id: string): InspectorModel => ({ ...model, focus: { id, nth: (model.focus?.nth ?? 0) + 1 } })

/** Reads rules and surveys; a shelf that cannot be read is an empty one. @internal */
export const load: Asking = async ({ clock, shelf, source }) => {
  try {
    const surveying = await source.load()
    const found = keptOf(await shelf.read().catch(() => []))
    return { _tag: "Ready", surveying, kept: Result.isSuccess(found) ? found.success : [], today: clock.today() }
  } catch (rejected) {
    return { _tag: "NotReady", problem: problemOf(rejected) }
  }
}

const store = (kept: ReadonlyArray<Kept>): Asking => async ({ shelf }) => {
  try {
    await shelf.write(kept)
    return { _tag: "Stored", ok: true }
  } catch {
    return { _tag: "Stored", ok: false }
  }
}

const keep = (model: InspectorModel, kept: ReadonlyArray<Kept>, ...more: ReadonlyArray<Asking>): InspectorStep =>
  step({ ...model, kept, stored: "pending" }, store(kept), ...more)

/** The survey that is being filled in. */
const openId = ({ place }: InspectorModel): string | undefined => ("id" in place ? place.id : undefined)

const change = (model: InspectorModel, become: (survey: Survey) => Survey): InspectorStep => {
  const id = openId(model)
  return keep(model, model.kept.map((each) => (each.id === id ? { id, survey: become(each.survey) } : each)))
}

/** With an answer, or without one. */
const answered = (survey: Survey, [heading, item, field]: At, value: unknown): Survey => {
  const items = survey.answers[heading] ?? {}
  const { [field]: _before, ...fields } = items[item] ?? {}
  const next = value === undefined ? fields : { ...fields, [field]: value }
  const { [item]: _item, ...others } = items
  const put = Object.keys(next).length > 0 ? { ...others, [item]: next } : others
  const { [heading]: _heading, ...rest } = survey.answers
  return { ...survey, answers: Object.keys(put).length > 0 ? { ...rest, [heading]: put } : rest }
}

const without = (typed: InspectorModel["typed"], key: string): InspectorModel["typed"] => Object.fromEntries(Object.entries(typed).filter(([at]) => at !== key))

const type = (model: InspectorModel, { at, form, text }: Extract<InspectorMessage, { readonly _tag: "Type" }>): InspectorStep => {
  const key = at.join(".")
  const plain = text.trim()
  const value: unknown = form === "count" || form === "measure" ? Number(plain) : form === "texts" ? plain.split("\n").map((each) => each.trim()).filter((each) => each !== "") : plain
  const isAnswer = plain !== "" && isOf[form](value)
  const { model: next, tasks } = change(model, (survey) => answered(survey, at, isAnswer ? value : undefined))
  // kept as it was typed while it is no answer, and while it may go on
  return step({ ...next, typed: plain === "" ? without(model.typed, key) : { ...model.typed, [key]: text } }, ...tasks)
}

const missingOf = ({ by, method, name, tier, venue, zone }: Start, { zones }: Surveying): ReadonlyArray<keyof Start> => {
  const known = zones.some(({ id }) => id === zone)
  return [
    ...(known || name.trim() !== "" ? [] : ["name" as const]), ...(known || isVenue(venue) ? [] : ["venue" as const]), ...(known || isTier(tier) ? [] : ["tier" as const]),
    ...(by.trim() === "" ? ["by" as const] : []), ...(isMethod(method) ? [] : ["method" as const])
  ]
}

const began = (model: InspectorModel, surveying: Surveying, id: string, today: string): InspectorStep => {
  const { by, method, name, tier, venue, zone } = model.start
  const { book, zones } = surveying
  const known = zones.find((each) => each.id === zone)
  if (!isMethod(method)) return step(model)
  const place = known ?? (isVenue(venue) && isTier(tier) ? { id, name: name.trim(), division: book.lineage.at(-1)?.division ?? "cn", tier, venue } : undefined)
  if (!place) return step(model)
  const survey: Survey = { survey: 1, pack: book.pack, zone: place, seen: { on: today, by: by.trim(), method }, answers: {} }
  return keep(focused({ ...model, today, typed: {}, place: { at: "fill", id, heading: "" } }, "title"), [...model.kept, { id, survey }])
}

const exportOf = ({ survey }: Kept): Asking => ({ save }) => {
  save({ name: `${survey.zone.name}-${survey.seen.on}.json`, mediaType: "application/json", text: `${JSON.stringify(survey, undefined, 2)}\n` })
  return Promise.resolve(undefined)
}

const importOf = (files: Extract<InspectorMessage, { readonly _tag: "Import" }>["files"], { book }: Surveying, unread: SurveyFault): Asking => async ({ newKey, textOf }) => {
  const read = await Promise.all(files.map(async (file) => {
    try {
      return { file: file.name, result: readSurvey(JSON.parse(textOf(await file.read())), book) }
    } catch {
      return { file: file.name, result: Result.fail([unread]) }
    }
  }))
  return {
    _tag: "Imported",
    kept: read.flatMap(({ result }) => (Result.isSuccess(result) ? [{ id: newKey(), survey: result.success }] : [])),
    faults: read.flatMap(({ file, result }) => (Result.isFailure(result) ? [{ file, faults: result.failure }] : []))
  }
}

/** @internal */
export const updateInspector = (model: InspectorModel, message: InspectorMessage, unread: SurveyFault): InspectorStep => {
  const { surveying } = model
  switch (message._tag) {
    case "Ready": {
      const { problem: _problem, ...rest } = model
      return step({ ...rest, surveying: message.surveying, kept: message.kept, today: message.today, stored: "yes" })
    }
    case "NotReady":
      return step({ ...model, problem: message.problem })
    case "Retry": {
      const { problem: _problem, ...rest } = model
      return step(rest, load)
    }
    case "Go": {
      const { dropping: _dropping, ...rest } = model
      const sameSurvey = "id" in message.to && message.to.id === openId(model)
      return step(focused({ ...rest, place: message.to, typed: sameSurvey ? model.typed : {}, outcome: sameSurvey ? model.outcome : "", missing: [] }, "title"))
    }
    case "Write":
      return step({ ...model, start: { ...model.start, [message.key]: message.value }, missing: model.missing.filter((key) => key !== message.key) })
    case "Begin": {
      if (!surveying) return step(model)
      const missing = missingOf(model.start, surveying)
      if (missing[0] !== undefined) return step(focused({ ...model, missing }, missing[0]))
      return step<InspectorOutside, InspectorModel, InspectorMessage>(model, ({ clock, newKey }) => Promise.resolve({ _tag: "Began", id: newKey(), today: clock.today() }))
    }
    case "Began":
      return surveying ? began(model, surveying, message.id, message.today) : step(model)
    case "Circumstance":
      return change(model, (survey) => {
        const { [message.name]: _before, ...rest } = survey.circumstances ?? {}
        return { ...survey, circumstances: message.holds === undefined ? rest : { ...rest, [message.name]: message.holds } }
      })
    case "Answer": {
      const { model: next, tasks } = change(model, (survey) => answered(survey, message.at, message.value))
      return step({ ...next, typed: without(model.typed, message.at.join(".")) }, ...tasks)
    }
    case "Type":
      return type(model, message)
    case "ChoosePhotos": {
      const id = openId(model)
      if (id === undefined || message.files.length === 0) return step(model)
      return step<InspectorOutside, InspectorModel, InspectorMessage>({ ...model, notHashed: false }, async ({ clock, hash }) => {
        try {
          const photos = await Promise.all(message.files.map(async (file) => ({ name: file.name, sha256: await hash(await file.read()) })))
          return { _tag: "Hashed", id, of: message.of, today: clock.today(), photos }
        } catch {
          return { _tag: "NotHashed" }
        }
      })
    }
    case "Hashed": {
      const { id, of, photos, today } = message
      return keep(model, model.kept.map((each) => {
        if (each.id !== id) return each
        const { evidence = [], seen: { by } } = each.survey
        const fresh = photos.filter(({ sha256 }) => !evidence.some((one) => one.of === of && one.sha256 === sha256))
        return { id, survey: { ...each.survey, evidence: [...evidence, ...fresh.map(({ name, sha256 }) => ({ of, method: "photo" as const, by, on: today, sha256, note: name }))] } }
      }))
    }
    case "NotHashed":
      return step({ ...model, notHashed: true })
    case "DropPhoto":
      return change(model, (survey) => ({ ...survey, evidence: (survey.evidence ?? []).filter(({ of, sha256 }) => of !== message.of || sha256 !== message.sha256) }))
    case "Show":
      return step({ ...model, outcome: message.outcome })
    case "Export": {
      const kept = model.kept.find(({ id }) => id === message.id)
      return kept ? step(model, exportOf(kept)) : step(model)
    }
    case "Import":
      return surveying && message.files.length > 0 ? step({ ...model, faults: [] }, importOf(message.files, surveying, unread)) : step(model)
    case "Imported":
      return keep({ ...model, faults: message.faults }, [...model.kept, ...message.kept])
    case "Drop": {
      if (model.dropping !== message.id) return step({ ...model, dropping: message.id })
      const { dropping: _dropping, ...rest } = model
      return keep(focused(rest, "title"), model.kept.filter(({ id }) => id !== message.id))
    }
    case "Stored":
      return step({ ...model, stored: message.ok ? "yes" : "no" })
    case "Theme":
      return step({ ...model, theme: message.theme })
    case "Focus":
      return step(focused(model, message.id))
    default:
      return step<InspectorOutside, InspectorModel, InspectorMessage>(model, ({ print }) => { print(); return Promise.resolve(undefined) })
  }
}
