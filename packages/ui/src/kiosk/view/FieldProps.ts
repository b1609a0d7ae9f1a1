/** What a field of the kiosk has besides its value, and how its label, its help and its error are tied to it. */
import type { ElementView } from "../../view/View.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel, Trouble } from "../KioskModel.ts"
import { el } from "./el.ts"

/** A view of the kiosk. @internal */
export type KioskView = ElementView<KioskMessage>

/** What a field has besides its value. @internal */
export interface FieldProps {
  /** Where it stands in what is filled in. */
  readonly place: string
  readonly label: string
  readonly help?: string
  readonly optional?: boolean
  readonly troubles: ReadonlyArray<Trouble>
}

/** The name of a field within the page. @internal */
export const idOf = (place: string): string => `field-${place.replaceAll(".", "-")}`

/** The attribute that gives the focus, where it is due. @internal */
export const focusOf = ({ focus }: KioskModel, on: NonNullable<KioskModel["focus"]>["on"]): { readonly "data-focus"?: string } =>
  focus?.on === on ? { "data-focus": `${on}:${focus.turn}` } : {}

const remedyOf = ({ place, troubles }: FieldProps): string | undefined => troubles.find((each) => each.place === place)?.remedy

/** That what is filled in is on its way: it cannot be changed any more. @internal */
export const isSent = (model: KioskModel): boolean => {
  const { page } = model
  return (page === "apply" || page === "mend" || page === "talk" || page === "setUp") && model[page]?.busy === true
}

/** What ties a field to its help and to what is wrong with it. @internal */
export const tiesOf = (props: FieldProps) => {
  const [id, remedy] = [idOf(props.place), remedyOf(props)]
  const described = [...(props.help === undefined ? [] : [`${id}-help`]), ...(remedy === undefined ? [] : [`${id}-error`])]
  return {
    ...(described.length > 0 && { "aria-describedby": described.join(" ") }),
    ...(remedy !== undefined && { "aria-invalid": "true" })
  }
}

/** What stands around a field. @internal */
export const around = (model: KioskModel, props: FieldProps) => {
  const [id, remedy] = [idOf(props.place), remedyOf(props)]
  const { messages } = model.props
  return {
    label: [props.label, props.optional === true && el("span", { class: "optional" }, messages.optional)] as const,
    help: props.help !== undefined && el("p", { class: "help", id: `${id}-help` }, props.help),
    error: remedy !== undefined && el("p", { class: "error", id: `${id}-error` }, remedy)
  }
}
