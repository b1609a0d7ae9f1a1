/** What an answer, a photo or a change of mind makes of the open survey. */
import { answers } from "@zone/core/rules"
import type { Survey } from "@zone/core/zone"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import * as Schema from "effect/Schema"
import { step } from "../screen/Screen.ts"
import type { AnswerMessage, At } from "./InspectorMessage.ts"
import type { InspectorModel } from "./InspectorModel.ts"
import type { InspectorOutside } from "./InspectorOutside.ts"
import { type Asking, change, focused, type InspectorStep, isLocked, keep, openKept } from "./InspectorStep.ts"
import { pagesOf, saidAt } from "./pagesOf.ts"

const isOf = { yesNo: /*#__PURE__*/ Schema.is(answers.yesNo), count: /*#__PURE__*/ Schema.is(answers.count), measure: /*#__PURE__*/ Schema.is(answers.measure), text: /*#__PURE__*/ Schema.is(answers.text), texts: /*#__PURE__*/ Schema.is(answers.texts), day: /*#__PURE__*/ Schema.is(answers.day), colour: /*#__PURE__*/ Schema.is(answers.colour) }

type Of<Tag extends AnswerMessage["_tag"]> = Extract<AnswerMessage, { readonly _tag: Tag }>

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

const type = (model: InspectorModel, { at, form, text }: Of<"Type">): InspectorStep => {
  const key = at.join(".")
  const plain = text.trim()
  const value: unknown = form === "count" || form === "measure" ? Number(plain) : form === "texts" ? plain.split("\n").map((each) => each.trim()).filter((each) => each !== "") : plain
  const isAnswer = plain !== "" && isOf[form](value)
  const { model: next, tasks } = change(model, `type ${key}`, (survey) => answered(survey, at, isAnswer ? value : undefined))
  // kept as it was typed while it is no answer, and while it may go on
  return step({ ...next, typed: plain === "" ? without(model.typed, key) : { ...model.typed, [key]: text } }, ...tasks)
}

const fingerprint = async (bytes: Uint8Array, { hash }: InspectorOutside): Promise<string> => (hash ? hash(bytes) : bytesToHex(sha256(bytes)))

const hashPhotos = (id: string, { files, of }: Of<"ChoosePhotos">): Asking => async (outside) => {
  const { clock, photos: store } = outside
  try {
    const photos = await Promise.all(files.map(async (file) => {
      const bytes = await file.read()
      if (bytes.length === 0) throw new Error("an empty file")
      const fingerprinted = await fingerprint(bytes, outside)
      // on the device before it counts as evidence
      await store.keep(fingerprinted, bytes)
      const picture = await store.show(fingerprinted)
      return { name: file.name, sha256: fingerprinted, ...(picture !== undefined && { picture }) }
    }))
    return { _tag: "Hashed", id, of, today: clock.today(), photos }
  } catch {
    return { _tag: "NotHashed", id }
  }
}

/** One choice of photos of a survey more, or less, is on its way. */
const taken = (model: InspectorModel, id: string, more: 1 | -1): InspectorModel => ({ ...model, taking: { ...model.taking, [id]: (model.taking[id] ?? 0) + more } })

const hashed = (model: InspectorModel, { id, of, photos, today }: Of<"Hashed">): InspectorStep => {
  const found = model.kept.find((each) => each.id === id)
  if (!found) return step(model)
  // another window handed it in meanwhile
  if (found.handed) return step({ ...model, notHashed: id })
  const { evidence = [], seen: { by } } = found.survey
  const fresh = photos.filter(({ sha256: one }) => !evidence.some((each) => each.of === of && each.sha256 === one))
  const pictures = Object.fromEntries(photos.flatMap(({ picture, sha256: one }) => (picture === undefined ? [] : [[one, picture]])))
  const survey = { ...found.survey, evidence: [...evidence, ...fresh.map(({ name, sha256: one }) => ({ of, method: "photo" as const, by, on: today, sha256: one, note: name }))] }
  return keep({ ...model, pictures: { ...model.pictures, ...pictures }, before: openKept(model)?.id === id ? [...model.before, { kept: found, what: `photo ${of}` }] : model.before }, [{ ...found, survey }])
}

/** Where a change was made: the heading, and the question that takes the focus. */
const placeOf = (what: string): { readonly heading: string; readonly id: string } => {
  const [, key = ""] = what.split(" ")
  const [heading = "", ...rest] = key.split(".")
  return what.startsWith("circumstance") ? { heading: "circumstances", id: `c-${key}` } : what.startsWith("photo") ? { heading, id: `photos-${heading}-${rest.join("-")}` } : { heading, id: `q-${[heading, ...rest].join("-")}` }
}

const undo = (model: InspectorModel): InspectorStep => {
  const last = model.before.at(-1)
  const open = openKept(model)
  if (!last || !open || open.id !== last.kept.id || isLocked(model, open)) return step(model)
  const { heading, id } = placeOf(last.what)
  const place = model.place.at === "fill" ? { ...model.place, heading } : model.place
  const { orders, ...rest } = last.kept
  return keep(focused({ ...model, before: model.before.slice(0, -1), typed: {}, undone: last.what, place }, id), [{ ...rest, ...(open.orders ?? orders ? { orders: open.orders ?? orders ?? {} } : {}) }])
}

/** The next question without an answer, from where somebody is, round and round. */
const nextOpen = (model: InspectorModel): InspectorStep => {
  const open = openKept(model)
  const { place, surveying } = model
  if (!open || !surveying || place.at !== "fill") return step(model)
  const { pages } = pagesOf(open, surveying.book, "")
  const all = pages.flatMap(({ heading, questions }) => questions.map(({ at }) => ({ heading, at, id: `q-${at.join("-")}` })))
  const here = all.findIndex(({ id }) => id === model.focus?.id)
  const from = here >= 0 && all[here]?.heading === place.heading ? here + 1 : Math.max(0, all.findIndex(({ heading }) => heading === place.heading))
  const found = [...all.slice(from), ...all.slice(0, from)].find(({ at }) => saidAt(open.survey, at) === undefined)
  return found ? step(focused({ ...model, place: { ...place, heading: found.heading } }, found.id)) : step(model)
}

/** @internal */
export const updateAnswers = (model: InspectorModel, message: AnswerMessage): InspectorStep => {
  switch (message._tag) {
    case "Circumstance":
      return change(model, `circumstance ${message.name}`, (survey) => {
        const { [message.name]: _before, ...rest } = survey.circumstances ?? {}
        return { ...survey, circumstances: message.holds === undefined ? rest : { ...rest, [message.name]: message.holds } }
      })
    case "Answer": {
      const key = message.at.join(".")
      const { model: next, tasks } = change(model, `answer ${key}`, (survey) => answered(survey, message.at, message.value))
      return step({ ...next, typed: without(model.typed, key) }, ...tasks)
    }
    case "Type":
      return type(model, message)
    case "ChoosePhotos": {
      const open = openKept(model)
      if (!open || isLocked(model, open) || message.files.length === 0) return step(model)
      const { notHashed: _notHashed, ...rest } = model
      return step(taken(rest, open.id, 1), hashPhotos(open.id, message))
    }
    case "Hashed":
      return hashed(taken(model, message.id, -1), message)
    case "NotHashed":
      return step({ ...taken(model, message.id, -1), notHashed: message.id })
    case "DropPhoto":
      return change(model, `photo ${message.of}`, (survey) => ({ ...survey, evidence: (survey.evidence ?? []).filter(({ of, sha256: one }) => of !== message.of || one !== message.sha256) }))
    case "Undo":
      return undo(model)
    default:
      return nextOpen(model)
  }
}
