/** Buttons: what is pressed says something; one of them sends the form it stands in. */
import type { Child } from "../../view/h.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import { el } from "./el.ts"
import type { KioskView } from "./FieldProps.ts"

/** That it waits for something that is on its way. @internal */
export const whileBusy = (busy: boolean): { readonly "aria-disabled"?: "true" } => (busy ? { "aria-disabled": "true" } : {})

/** A button. @internal */
export const button = (label: Child<KioskMessage>, says: KioskMessage, { kind = "plain", ...attributes }: { readonly kind?: string; readonly [name: string]: string | boolean | undefined } = {}): KioskView =>
  el("button", { type: "button", class: kind, on: { click: says }, ...attributes }, label)

/** The button that sends the form it stands in. @internal */
export const sender = (label: string, busy: boolean): KioskView => el("button", { type: "submit", class: "main", ...whileBusy(busy) }, label)
