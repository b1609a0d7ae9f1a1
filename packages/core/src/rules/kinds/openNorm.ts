/** 待明确: a norm that nobody can judge from the text at hand: a missing annex, or words that leave it open. */
import * as Schema from "effect/Schema"
import { kind } from "../Kind.ts"

export const openNorm = kind({
  tag: "OpenNorm",
  zh: "待明确",
  category: "open",
  fields: {
    /** Why nobody can judge it, in Chinese: 附件原文未取得. */
    why: Schema.NonEmptyString
  },
  sees: {},
  check: ({ why }) => ({ _tag: "Open", why }),
  forbid: ({ why }) => ({ _tag: "Open", why })
})
