/** A step of the inspector, what it asks of the outside, and what most steps do: give a place the focus, keep a survey on the device. */
import type { Survey } from "@zone/core/zone"
import { type Step, step, type Task } from "../screen/Screen.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"
import type { InspectorModel } from "./InspectorModel.ts"
import type { InspectorOutside } from "./InspectorOutside.ts"
import type { Kept } from "./Kept.ts"

export type InspectorStep = Step<InspectorOutside, InspectorModel, InspectorMessage>
export type Asking = Task<InspectorOutside, InspectorMessage>

/** @internal */
export const focused = (model: InspectorModel, id: string): InspectorModel => ({ ...model, focus: { id, nth: (model.focus?.nth ?? 0) + 1 } })

/** The survey that is open. @internal */
export const openKept = ({ kept, place }: InspectorModel): Kept | undefined => ("id" in place ? kept.find(({ id }) => id === place.id) : undefined)

/** Whether it is on its way to the office. @internal */
export const isSending = ({ handing }: Pick<InspectorModel, "handing">, id: string): boolean => handing[id]?.state === "sending"

/** Whether it stays as it is: the office has it, has it in a moment, or may have it. What is shown as handed in is what was sent. @internal */
export const isLocked = (model: Pick<InspectorModel, "handing">, { handed, id, sent = false }: Kept): boolean => handed !== undefined || sent || isSending(model, id)

/** Writes to the shelf, by the number of the write. @internal */
export const writing = (id: string, nth: number, write: (outside: InspectorOutside) => Promise<void>, dropped = false): Asking => async (outside) => {
  try {
    await write(outside)
    return { _tag: "Stored", id, nth, ok: true, dropped }
  } catch {
    return { _tag: "Stored", id, nth, ok: false, dropped }
  }
}

/** The model with writes begun, the number of the first of them being the next. @internal */
export const begun = (model: InspectorModel, ids: ReadonlyArray<string>): InspectorModel => ({
  ...model, stored: "pending", writing: model.writing + ids.length, writes: model.writes + ids.length,
  written: { ...model.written, ...Object.fromEntries(ids.map((id, nth) => [id, model.writes + nth + 1])) }
})

/** Puts surveys into the model and onto the shelf, each in its place or behind the others; with them those that could not be written before. @internal */
export const keep = (model: InspectorModel, those: ReadonlyArray<Kept>, ...more: ReadonlyArray<Asking>): InspectorStep => {
  const given = new Map(those.map((each) => [each.id, each]))
  const known = new Set(model.kept.map(({ id }) => id))
  const again = model.kept.filter(({ id }) => model.unsaved.includes(id) && !given.has(id))
  const all = [...those, ...again]
  return step({
    ...begun(model, all.map(({ id }) => id)),
    kept: [...model.kept.map((each) => given.get(each.id) ?? each), ...those.filter(({ id }) => !known.has(id))]
  }, ...all.map((kept, nth) => writing(kept.id, model.writes + nth + 1, ({ shelf }) => shelf.write(kept))), ...more)
}

/** How many changes can be taken back. */
const BACK = 100

/**
 * Changes the open survey, so that it can be taken back; several letters into one field are one change. What was handed in stays as it is.
 *
 * @internal
 */
export const change = (model: InspectorModel, what: string, become: (survey: Survey) => Survey): InspectorStep => {
  const open = openKept(model)
  if (!open || isLocked(model, open)) return step(model)
  const { undone: _undone, ...rest } = model
  const before = what.startsWith("type ") && model.before.at(-1)?.what === what ? model.before : [...model.before.slice(1 - BACK), { kept: open, what }]
  return keep({ ...rest, before }, [{ ...open, survey: become(open.survey) }])
}
