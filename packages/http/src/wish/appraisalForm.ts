/** The form of an appraisal: without what the records say of each site, and with the points of inspections, which no record says. */
import { appraisedSites } from "@zone/core/desk"
import * as Effect from "effect/Effect"
import type { Field } from "../api/MatterShown.ts"
import { Office, type Served } from "../office/Office.ts"

/** @internal */
export const appraisalForm = Effect.fnUntraced(function*({ desk }: Served, form: Field) {
  const { agency } = yield* Office
  const choices = (yield* appraisedSites({ desk, agency })).map((site) => ({ value: site, zh: site }))
  const inspections: NonNullable<Field["fields"]>[number] = {
    key: "inspections", required: false, zh: "各建设点的检查得分", hint: "没有检查的不填；任务进度、台账计数和批评加分由系统汇总", field: {
      kind: "list", item: {
        kind: "group", zh: "检查得分", fields: [
          { key: "zone", required: true, zh: "建设点", field: { kind: "choice", choices } },
          { key: "on", required: true, zh: "检查日期", field: { kind: "day" } },
          { key: "points", required: true, zh: "得分", field: { kind: "number", minimum: 0, maximum: 100 } }
        ]
      }
    }
  }
  const { fields = [], ...whole } = form
  return {
    ...whole,
    fields: fields.map((each) => {
      if (each.key !== "inputs") return each
      const { fields: parts = [], ...group } = each.field
      return { ...each, field: { ...group, fields: [...parts.filter(({ key }) => key !== "zones"), inspections] } }
    })
  } satisfies Field
})
