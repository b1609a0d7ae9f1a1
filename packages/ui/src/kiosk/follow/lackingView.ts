/** What an application lacks, how it is put right and until when, and that the receipt comes then. */
import type { Lacking } from "../../backend/PublicBackend.ts"
import type { KioskModel } from "../KioskModel.ts"
import { el } from "../view/el.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { sayLacking } from "./sayLacking.ts"

/** @internal */
export const lackingView = ({ props: { messages } }: KioskModel, lacking: Lacking): KioskView => {
  const { guidance, help, parts, title } = sayLacking(lacking, messages)
  return el("section", { class: "hint lacking", "aria-labelledby": "lacking", key: "lacking" },
    el("h2", { id: "lacking" }, title),
    el("ul", {}, parts.map((part) => el("li", {}, part))),
    guidance !== undefined && el("p", {}, guidance),
    help.map((line) => el("p", {}, line)))
}
