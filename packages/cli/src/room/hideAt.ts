/** Takes what was given out of mistakes at personal data, by the schema of the wish: it would stand in logs. */
import { parsePath } from "../parsePath.ts"
import { PackInvalid, type PackUnreadable } from "@zone/pack-file"
import type * as Schema from "effect/Schema"
import { isPersonalAt } from "./isPersonalAt.ts"

export const hideAt = (schema: Schema.Top, error: PackInvalid | PackUnreadable): PackInvalid | PackUnreadable => {
  if (error._tag === "PackUnreadable") return error
  const [first, ...others] = error.mistakes.map((mistake) => {
    if (!isPersonalAt(schema, parsePath(mistake.path))) return mistake
    const { given: _, ...rest } = mistake
    return { ...rest, message: mistake.message.replace(/收到的是 .*?(?=（加上引号|$)/, "收到的内容不显示") }
  })
  return first === undefined ? error : new PackInvalid({ mistakes: [first, ...others], total: error.total })
}
