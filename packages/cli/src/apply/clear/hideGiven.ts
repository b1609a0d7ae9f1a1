/** Takes what was given out of mistakes at personal data: it would stand in logs. */
import { PackInvalid, type PackUnreadable } from "@zone/pack-file"

const personal = /(?:^|\.|\])(?:name|contact|description|purpose|reason|reasons)$/

/** The agency that is asked is no person. */
const isPersonal = (path: string): boolean => personal.test(path) && !path.startsWith("addressee.")

export const hideGiven = (error: PackInvalid | PackUnreadable): PackInvalid | PackUnreadable => {
  if (error._tag === "PackUnreadable") return error
  const [first, ...others] = error.mistakes.map((mistake) => {
    if (!isPersonal(mistake.path)) return mistake
    const { given: _, ...rest } = mistake
    return { ...rest, message: mistake.message.replace(/收到的是 .*?(?=（加上引号|$)/, "收到的内容不显示") }
  })
  return first === undefined ? error : new PackInvalid({ mistakes: [first, ...others], total: error.total })
}
