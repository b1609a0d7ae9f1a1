/** What a message makes of the inspector's surveys: each change is put on the shelf at once. */
import { Tier, VenueKind } from "@zone/core/terms"
import { Method, readSurvey, type Survey, type SurveyFault } from "@zone/core/zone"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { problemOf } from "../backend/problemOf.ts"
import { keyed, step } from "../screen/Screen.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"
import type { InspectorModel, Start, SurveyPlace } from "./InspectorModel.ts"
import type { InspectorOutside } from "./InspectorOutside.ts"
import { type Asking, begun, focused, type InspectorStep, isSending, keep, openKept, writing } from "./InspectorStep.ts"
import { type Kept, keptOf } from "./Kept.ts"
import { photosOf, showPhotos } from "./showPhotos.ts"
import type { Surveying } from "./SurveySource.ts"
import { updateAnswers } from "./updateAnswers.ts"
import { updateHanding } from "./updateHanding.ts"
import { updateMend } from "./updateMend.ts"

const isVenue = /*#__PURE__*/ Schema.is(VenueKind)
const isTier = /*#__PURE__*/ Schema.is(Tier)
const isMethod = /*#__PURE__*/ Schema.is(Method)

/** What the shelf has; nothing where it cannot be read. */
const readShelf = async ({ shelf }: InspectorOutside): Promise<ReadonlyArray<Kept> | undefined> => {
  try {
    return keptOf(await shelf.read())
  } catch {
    return undefined
  }
}

/** Reads rules and surveys; photos that belong to no survey any more are dropped. @internal */
export const load: Asking = keyed("load", async (outside) => {
  const { backend, clock, network, photos, source } = outside
  try {
    const surveying = await source.load()
    const found = await readShelf(outside)
    // one that cannot be read is an empty one, but nobody knows then which photos are still wanted
    if (found) await photos.keepOnly(photosOf(found)).catch(() => {})
    const kept = found ?? []
    return { _tag: "Ready", surveying, kept, today: clock.today(), online: network.isThere(), canHandIn: backend !== undefined }
  } catch (rejected) {
    return { _tag: "NotReady", problem: problemOf(rejected) }
  }
})

const ask = (model: InspectorModel, asking: Asking): InspectorStep => step(model, asking)

/** Reads what another window wrote, as soon as nothing from here is on its way: it counts only where nothing was written from here meanwhile. */
const reread = (model: InspectorModel): InspectorStep => {
  if (!model.surveying || model.writing > 0) return step({ ...model, stale: true })
  const after = model.writes
  return step({ ...model, stale: false }, keyed("shelf", async (outside) => {
    const kept = await readShelf(outside)
    // what is here stays where it cannot be read
    return kept && { _tag: "Reread", after, kept }
  }))
}

const replaced = (model: InspectorModel, { after, kept }: Extract<InspectorMessage, { readonly _tag: "Reread" }>): InspectorStep => {
  if (after !== model.writes) return reread(model)
  // what the shelf does not have, and what is on its way to the office, is here
  const ours = model.kept.filter(({ id }) => model.unsaved.includes(id) || isSending(model, id))
  const all = [...kept.map((each) => ours.find(({ id }) => id === each.id) ?? each), ...ours.filter(({ id }) => kept.every((each) => each.id !== id))]
  const next: InspectorModel = { ...model, kept: all, before: [] }
  // a photo on its way to a survey is not written there yet
  if (!model.littered || Object.values(model.taking).some((count) => count > 0)) return step(next)
  return ask({ ...next, littered: false }, async ({ photos }) => {
    // what could not be dropped now is dropped at the next start
    await photos.keepOnly(photosOf(all)).catch(() => {})
    return undefined
  })
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
  // what the office has in a moment is kept until it is known what it is called there
  if (isSending(model, id)) return step(model)
  if (model.dropping !== id) return step({ ...model, dropping: id })
  const { dropping: _dropping, ...rest } = model
  const { [id]: _handing, ...handing } = model.handing
  const kept = model.kept.filter((each) => each.id !== id)
  return step(focused({ ...begun(rest, [id]), kept, handing }, "title"), writing(id, model.writes + 1, ({ shelf }) => shelf.drop(id), true))
}

const stored = (before: InspectorModel, { dropped = false, id, nth, ok }: Extract<InspectorMessage, { readonly _tag: "Stored" }>): InspectorStep => {
  const on = before.writing - 1
  // of several writes of a survey the last one counts: it has the others in it
  const last = before.written[id] === nth
  const others = before.unsaved.filter((each) => each !== id)
  const unsaved = !last ? before.unsaved : ok ? others : [...others, id]
  const model: InspectorModel = { ...before, writing: on, unsaved, stored: unsaved.length > 0 ? "no" : on > 0 ? "pending" : "yes" }
  // one that could not be dropped is still there; of one that was dropped the photos go, too
  return dropped || (on === 0 && model.stale) ? reread({ ...model, littered: model.littered || (dropped && ok) }) : step(model)
}

/** @internal */
export const updateInspector = (model: InspectorModel, message: InspectorMessage, unread: SurveyFault): InspectorStep => {
  const { surveying } = model
  switch (message._tag) {
    case "Ready": {
      const { problem: _problem, ...rest } = model
      const { canHandIn, kept, online, surveying: given, today } = message
      const ready: InspectorModel = { ...rest, surveying: given, kept, today, online, canHandIn, stored: "yes" }
      return model.stale ? reread(ready) : step(ready)
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
      return surveying && message.files.length > 0 ? step({ ...model, faults: model.importing > 0 ? model.faults : [], importing: model.importing + 1 }, importOf(message.files, surveying, unread)) : step(model)
    case "Imported":
      return keep({ ...model, faults: [...model.faults, ...message.faults], importing: model.importing - 1 }, message.kept)
    case "Drop":
      return drop(model, message.id)
    case "Stored":
      return stored(model, message)
    case "Online":
      return step({ ...model, online: message.online })
    case "Elsewhere":
      return reread(model)
    case "Reread":
      return replaced(model, message)
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
    case "WriteLogin": case "HandIn": case "Look": case "HandedIn": case "NotHandedIn": case "StillOpen": case "FollowUp": case "FollowedUp":
      return updateHanding(model, message)
    default:
      return updateAnswers(model, message)
  }
}
