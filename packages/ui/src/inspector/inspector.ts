/** The inspector: surveys filled in on a tablet without a network, what they come to, what is to be mended, and who does best. */
import { SurveyFault } from "@zone/core/zone"
import { type Screen, step } from "../screen/Screen.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"
import type { InspectorModel, InspectorProps } from "./InspectorModel.ts"
import type { InspectorOutside } from "./InspectorOutside.ts"
import { inspectorView } from "./inspectorView.ts"
import { load, updateInspector } from "./updateInspector.ts"

/** A file that is no JSON at all. */
const UNREAD = /*#__PURE__*/ new SurveyFault({ path: "", problem: "不是 JSON", expected: "导出的检查记录" })

/**
 * The inspector as a screen. Every judgement is the core's: the questions are `questionnaire`, the findings `inspect`, the points `scoreOf`.
 *
 * @example
 * ```ts
 * import { inspector, inspectorMessages } from "@zone/ui"
 *
 * const { model } = inspector.init({ title: "专区检查", words: inspectorMessages, theme: "auto" })
 * model.place // => { at: "list" }
 * ```
 */
export const inspector: Screen<InspectorProps, InspectorOutside, InspectorModel, InspectorMessage> = {
  name: "inspector",
  init: (props) => step<InspectorOutside, InspectorModel, InspectorMessage>({
    props, theme: props.theme, today: "", kept: [], place: { at: "list" }, start: { zone: "", name: "", by: "", venue: "", tier: "", method: "onSite" }, missing: [],
    typed: {}, outcome: "", faults: [], stored: "pending", writing: 0, writes: 0, written: {}, unsaved: [], stale: false, littered: false, online: true, canHandIn: false, taking: {}, importing: 0, pictures: {}, before: [], login: { login: "", password: "" },
    handing: {}
  }, load),
  update: (model, message) => updateInspector(model, message, UNREAD),
  view: inspectorView,
  subscriptions: () => [
    { key: "network", start: ({ network }, send) => network.watch((online) => { send({ _tag: "Online", online }) }) },
    { key: "readiness", start: ({ readiness }, send) => readiness.watch((each) => { send({ _tag: "Readied", readiness: each }) }) },
    { key: "shelf", start: ({ shelf }, send) => shelf.watch(() => { send({ _tag: "Elsewhere" }) }) }
  ]
}
