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

const write = (kept: Kept): Asking => async ({ shelf }) => {
  try {
    await shelf.write(kept)
    return { _tag: "Stored", ok: true }
  } catch {
    return { _tag: "Stored", ok: false }
  }
}

/** Puts surveys into the model and onto the shelf, each in its place or behind the others. @internal */
export const keep = (model: InspectorModel, those: ReadonlyArray<Kept>, ...more: ReadonlyArray<Asking>): InspectorStep => {
  const given = new Map(those.map((each) => [each.id, each]))
  const known = new Set(model.kept.map(({ id }) => id))
  return step({
    ...model, stored: "pending", writing: model.writing + those.length,
    kept: [...model.kept.map((each) => given.get(each.id) ?? each), ...those.filter(({ id }) => !known.has(id))]
  }, ...those.map(write), ...more)
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
  if (!open || open.handed) return step(model)
  const { undone: _undone, ...rest } = model
  const before = what.startsWith("type ") && model.before.at(-1)?.what === what ? model.before : [...model.before.slice(1 - BACK), { kept: open, what }]
  return keep({ ...rest, before }, [{ ...open, survey: become(open.survey) }])
}
