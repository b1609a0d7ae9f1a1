/** 功能区: an area of the zone, by the functions that the locality gives it and the name it bears there. */
import * as Schema from "effect/Schema"
import { AreaFunction } from "../../terms/AreaFunction.ts"
import { all, ask } from "../Check.ts"
import { kind } from "../Kind.ts"

const words = { selfQuery: "自助查询", reading: "资料阅览", intake: "申请接收", consultation: "政策咨询" } as const

/** One area may serve several functions: 隆阳's 查询阅览区 serves two. It is there if each of its functions has a place. */
export const area = kind({
  tag: "Area",
  zh: "功能区",
  category: "areas",
  fields: { functions: Schema.NonEmptyArray(AreaFunction), name: Schema.NonEmptyString },
  sees: { present: "yesNo" },
  check: ({ functions, name }) =>
    all(...functions.map((each) => {
      const place = name.includes(words[each]) ? name : `${name}（${words[each]}）`
      return ask(["areas", each, "present"], "yesNo", `是否设有${place}？`, `设有${place}`, (present) => present)
    }))
})
