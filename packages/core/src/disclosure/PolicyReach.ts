/** Why a policy must be interpreted together with its publication. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

/** What makes a policy one that has to be interpreted. */
export const PolicyReach = Schema.Literals(["wide", "attention", "technical"]).annotate({
  identifier: "PolicyReach",
  zh: { wide: "涉及面广", attention: "社会关注度高", technical: "专业性强" },
  basis: "YL-3.3a"
})
export type PolicyReach = typeof PolicyReach.Type

/** In what form a policy is interpreted. */
export const InterpretationForm = Schema.Literals(["text", "chart", "questions", "video", "briefing", "expert", "media", "onSite"]).annotate({
  identifier: "InterpretationForm",
  zh: { text: "文字解读", chart: "图解", questions: "问答", video: "音视频", briefing: "新闻发布会、吹风会", expert: "专家解读", media: "媒体解读", onSite: "现场宣讲" }
})
export type InterpretationForm = typeof InterpretationForm.Type
