/** What is to become of what is missing: who mends it and in how many working days, or who says that it need not be mended for a time. */
import { PlainDate } from "@zone/core/calendar"
import type { Survey } from "@zone/core/zone"
import * as Schema from "effect/Schema"
import { step } from "../screen/Screen.ts"
import type { MendMessage } from "./InspectorMessage.ts"
import type { InspectorModel, Waiving } from "./InspectorModel.ts"
import { change, focused, type InspectorStep, isLocked, isSending, keep, openKept } from "./InspectorStep.ts"
import type { KeptOrder } from "./Kept.ts"

const isDay = /*#__PURE__*/ Schema.is(PlainDate)

const order = (model: InspectorModel, { key, requirement, value }: Extract<MendMessage, { readonly _tag: "Order" }>): InspectorStep => {
  const open = openKept(model)
  if (!open || open.handed?.whole || (!open.handed && isLocked(model, open)) || isSending(model, open.id)) return step(model)
  const { [key]: _before, ...rest }: KeptOrder = open.orders?.[requirement] ?? {}
  const plain = value.trim()
  const days = Number(plain)
  const next: KeptOrder = key === "who" ? (plain === "" ? rest : { ...rest, who: value }) : Number.isInteger(days) && days > 0 ? { ...rest, workingDays: days } : rest
  return keep(model, [{ ...open, orders: { ...open.orders, [requirement]: next } }])
}

const missingOf = ({ reason, signedBy, through }: Waiving, today: string): Waiving["missing"] => [
  ...(reason.trim() === "" ? ["reason" as const] : []), ...(signedBy.trim() === "" ? ["signedBy" as const] : []), ...(isDay(through) && through >= today ? [] : ["through" as const])
]

const without = (survey: Survey, requirement: string): Survey => {
  const { waivers = [], ...rest } = survey
  const left = waivers.filter((each) => each.requirement !== requirement)
  return left.length === 0 ? rest : { ...rest, waivers: left }
}

const closed = ({ waiving: _waiving, ...rest }: InspectorModel): InspectorModel => rest

const keepWaiver = (model: InspectorModel, waiving: Waiving): InspectorStep => {
  const open = openKept(model)
  // what was written stays as long as it cannot be kept
  if (!open || isLocked(model, open)) return step(model)
  const missing = missingOf(waiving, model.today)
  if (missing[0] !== undefined) return step(focused({ ...model, waiving: { ...waiving, missing } }, `waiver-${missing[0]}`))
  const { cite, reason, requirement, signedBy, through } = waiving
  const waiver = { requirement, reason: reason.trim(), signedBy: signedBy.trim(), from: model.today, through, ...(cite.trim() !== "" && { cite: cite.trim() }) }
  const { model: next, tasks } = change(model, "", (survey) => ({ ...without(survey, requirement), waivers: [...without(survey, requirement).waivers ?? [], waiver] }))
  return step(focused(closed(next), "title"), ...tasks)
}

/** @internal */
export const updateMend = (model: InspectorModel, message: MendMessage): InspectorStep => {
  const { waiving } = model
  switch (message._tag) {
    case "Order":
      return order(model, message)
    case "Waive": {
      const before = openKept(model)?.survey.waivers?.find(({ requirement }) => requirement === message.requirement)
      const { cite = "", reason = "", signedBy = "", through = "" } = before ?? {}
      return step(focused({ ...model, waiving: { requirement: message.requirement, reason, signedBy, cite, through, missing: [] } }, "waiver-reason"))
    }
    case "WriteWaiver":
      return step(waiving ? { ...model, waiving: { ...waiving, [message.key]: message.value, missing: waiving.missing.filter((key) => key !== message.key) } } : model)
    case "KeepWaiver":
      return waiving ? keepWaiver(model, waiving) : step(model)
    case "LeaveWaiver":
      return step(focused(closed(model), "title"))
    default:
      return change(model, "", (survey) => without(survey, message.requirement))
  }
}
