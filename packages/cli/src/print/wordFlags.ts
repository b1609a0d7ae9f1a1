/** The words on the command line that a paper may need besides the facts and `office.yaml`. */
import { type PaperWord, type PaperWords, paperWords } from "@zone/core/desk"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Option from "effect/Option"

/** The flag of each word. */
export const wordFlag = {
  number: "--letter", contact: "--contact", reviewAuthority: "--review-authority", court: "--court", enclosures: "--enclosure", handedIn: "--handed-in",
  time: "--time", handedOverBy: "--handed-over-by", information: "--information", why: "--reason", returnTo: "--return-to", asked: "--asked",
  where: "--deliver-to", deliveredBy: "--delivered-by", place: "--place", hours: "--hours"
} as const satisfies { readonly [word in PaperWord]: string }

const text = (word: PaperWord, metavar: string, description: string) =>
  Flag.String(wordFlag[word].slice(2)).pipe(Flag.withMetavar(metavar), Flag.withDescription(`${paperWords[word]}：${description}`), Flag.optional)
const list = (word: PaperWord, metavar: string, description: string) =>
  Flag.String(wordFlag[word].slice(2)).pipe(Flag.withMetavar(metavar), Flag.withDescription(`${paperWords[word]}：${description}，可多次给出`), Flag.atLeast(0))

export const wordFlags = {
  number: text("number", "<文号>", "如 示例府公开〔2026〕15号"),
  contact: text("contact", "<联系方式>", "有疑问找谁；不给出时按 office.yaml 的 says"),
  reviewAuthority: text("reviewAuthority", "<机关>", "向谁申请行政复议；不给出时按 office.yaml 的 says"),
  court: text("court", "<法院>", "向谁提起行政诉讼；不给出时按 office.yaml 的 says"),
  enclosures: list("enclosures", "<名称>", "答复所附的每份文件一次"),
  handedIn: list("handedIn", "<材料>", "不给出时按登记的材料"),
  time: text("time", "<时刻>", "如 9时30分"),
  handedOverBy: text("handedOverBy", "<姓名>", "印在转交单的签名处"),
  information: text("information", "<内容>", "告知第三方、其他机关的，不写申请人是谁"),
  why: text("why", "<理由>", "如 可能涉及你单位的商业秘密"),
  returnTo: text("returnTo", "<地址>", "不给出时为联系方式"),
  asked: text("asked", "<文号>", "决定公开告知书所称的征询书"),
  where: text("where", "<地址>", "印在送达回证上"),
  deliveredBy: text("deliveredBy", "<姓名>", "印在送达回证的签名处"),
  place: text("place", "<名称>", "印在查阅人守则上；不给出时按 office.yaml 的 page"),
  hours: text("hours", "<时间>", "印在查阅人守则上")
}

type WordInput = Command.Command.Config.Infer<typeof wordFlags>

/** Those that were given. */
export const wordsIn = (input: WordInput): PaperWords => Object.fromEntries(
  (Object.keys(wordFlags) as ReadonlyArray<keyof WordInput>).flatMap((word): ReadonlyArray<readonly [string, unknown]> => {
    const said = input[word]
    return Array.isArray(said) ? (said.length > 0 ? [[word, said]] : []) : Option.isOption(said) && Option.isSome(said) ? [[word, said.value]] : []
  })
)
