/** What a message makes of the inspector's surveys: each change is put on the shelf at once. */
import { Tier, VenueKind } from "@zone/core/terms"
import { Method, readSurvey, type Survey, type SurveyFault } from "@zone/core/zone"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { problemOf } from "../backend/problemOf.ts"
import { step } from "../screen/Screen.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"
import type { InspectorModel, Start, SurveyPlace } from "./InspectorModel.ts"
import type { InspectorOutside } from "./InspectorOutside.ts"
import { type Asking, focused, type InspectorStep, keep, openKept } from "./InspectorStep.ts"
import { type Kept, keptOf } from "./Kept.ts"
import { photosOf, showPhotos } from "./showPhotos.ts"
import type { Surveying } from "./SurveySource.ts"
import { updateAnswers } from "./updateAnswers.ts"
import { updateHanding } from "./updateHanding.ts"
import { updateMend } from "./updateMend.ts"

const isVenue = Schema.is(VenueKind)
const isTier = Schema.is(Tier)
const isMethod = Schema.is(Method)

/** What the shelf has; one that cannot be read is an empty one. */
const readShelf = async ({ shelf }: InspectorOutside): Promise<ReadonlyArray<Kept>> => keptOf(await shelf.read().catch(() => []))

/** Reads rules and surveys; photos that belong to no survey any more are dropped. @internal */
export const load: Asking = async (outside) => {
  const { backend, clock, network, photos, source } = outside
  try {
    const surveying = await source.load()
    const kept = await readShelf(outside)
    await photos.keepOnly(photosOf(kept)).catch(() => {})
    return { _tag: "Ready", surveying, kept, today: clock.today(), online: network.isThere(), canHandIn: backend !== undefined }
  } catch (rejected) {
    return { _tag: "NotReady", problem: problemOf(rejected) }
  }
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
  // the next zone of the day is another one, and looked at by the same person
  const start = { ...model.start, zone: "", name: "", venue: "", tier: "" }
  return keep(focused({ ...model, today, start, typed: {}, before: [], place: { at: "fill", id, heading: "" } }, "title"), [{ id, survey }])
}

const go = (model: InspectorModel, to: SurveyPlace): InspectorStep => {
  const { dropping: _dropping, undone: _undone, waiving: _waiving, ...rest } = model
  const kept = "id" in to ? model.kept.find(({ id }) => id === to.id) : undefined
  const sameSurvey = kept !== undefined && kept.id === openKept(model)?.id
  const place = to.at === "fill" && to.heading === "" ? { ...to, heading: kept?.heading ?? "" } : to
  const next = focused({ ...rest, place, typed: sameSurvey ? model.typed : {}, before: sameSurvey ? model.before : [], outcome: sameSurvey ? model.outcome : "", missing: [] }, "title")
  const pictures = showPhotos(kept, model)
  return place.at === "fill" && kept && !kept.handed && place.heading !== "" && place.heading !== kept.heading
    ? keep(next, [{ ...kept, heading: place.heading }], ...pictures)
    : step(next, ...pictures)
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

const drop = (model: InspectorModel, id: string): InspectorStep => {
  if (model.dropping !== id) return step({ ...model, dropping: id })
  const { dropping: _dropping, ...rest } = model
  const kept = model.kept.filter((each) => each.id !== id)
  return step(focused({ ...rest, kept, stored: "pending", writing: model.writing + 1 }, "title"), async ({ photos, shelf }) => {
    try {
      await shelf.drop(id)
      await photos.keepOnly(photosOf(kept))
      return { _tag: "Stored", ok: true }
    } catch {
      return { _tag: "Stored", ok: false }
    }
  })
}

const stored = (model: InspectorModel, ok: boolean): InspectorModel => {
  const writing = Math.max(0, model.writing - 1)
  // one that failed is told until everything was written once more
  return { ...model, writing, stored: !ok ? "no" : writing > 0 ? model.stored : "yes" }
}

const ask = (model: InspectorModel, asking: Asking): InspectorStep => step(model, asking)

/** @internal */
export const updateInspector = (model: InspectorModel, message: InspectorMessage, unread: SurveyFault): InspectorStep => {
  const { surveying } = model
  switch (message._tag) {
    case "Ready": {
      const { problem: _problem, ...rest } = model
      const { canHandIn, kept, online, surveying: given, today } = message
      return step({ ...rest, surveying: given, kept, today, online, canHandIn, stored: "yes" })
    }
    case "NotReady":
      return step({ ...model, problem: message.problem })
    case "Retry": {
      const { problem: _problem, ...rest } = model
      return step(rest, load)
    }
    case "Go":
      return go(model, message.to)
    case "Write":
      return step({ ...model, start: { ...model.start, [message.key]: message.value }, missing: model.missing.filter((key) => key !== message.key) })
    case "Begin": {
      if (!surveying) return step(model)
      const missing = missingOf(model.start, surveying)
      if (missing[0] !== undefined) return step(focused({ ...model, missing }, missing[0]))
      return ask(model, ({ clock, newKey }) => Promise.resolve({ _tag: "Began", id: newKey(), today: clock.today() }))
    }
    case "Began":
      return surveying ? began(model, surveying, message.id, message.today) : step(model)
    case "Show":
      return step({ ...model, outcome: message.outcome })
    case "Shown":
      return step({ ...model, pictures: { ...model.pictures, ...message.pictures } })
    case "Export": {
      const kept = model.kept.find(({ id }) => id === message.id)
      return kept ? step(model, exportOf(kept)) : step(model)
    }
    case "Import":
      return surveying && message.files.length > 0 ? step({ ...model, faults: [] }, importOf(message.files, surveying, unread)) : step(model)
    case "Imported":
      return keep({ ...model, faults: message.faults }, message.kept)
    case "Drop":
      return drop(model, message.id)
    case "Stored":
      return step(stored(model, message.ok))
    case "Online":
      return step({ ...model, online: message.online })
    case "Elsewhere":
      return ask(model, async (outside) => ({ _tag: "Reread", kept: await readShelf(outside) }))
    case "Reread":
      // what is on its way from here counts, and is read when it is there
      return step(model.writing > 0 ? model : { ...model, kept: message.kept, before: [] })
    case "Readied":
      return step({ ...model, readiness: message.readiness })
    case "Theme":
      return step({ ...model, theme: message.theme })
    case "Focus":
      return step(focused(model, message.id))
    case "Print":
      return ask(model, ({ print }) => { print(); return Promise.resolve(undefined) })
    case "Order": case "Waive": case "WriteWaiver": case "KeepWaiver": case "LeaveWaiver": case "DropWaiver":
      return updateMend(model, message)
    case "WriteLogin": case "HandIn": case "Look": case "HandedIn": case "NotHandedIn": case "StillOpen": case "FollowUp":
      return updateHanding(model, message)
    default:
      return updateAnswers(model, message)
  }
}
