/** What official letters about an application have in common: whom they greet, what they answer, whom to ask, the seal. */
import type { Basis } from "../terms/Basis.ts"
import type { Block } from "./Block.ts"
import { type Needed, need, needDay, needEach } from "./need.ts"
import type { ApplicationSaid, LetterFrame } from "./PaperFrame.ts"
import { sayDay } from "./sayDay.ts"
import { write } from "./write.ts"

const { line, paragraph } = write

/** 你, 你单位; 你们 for several. */
const you = ({ applicantKind, applicants }: ApplicationSaid): string =>
  applicantKind !== "person" ? "你单位" : applicants.length > 1 ? "你们" : "你"

const needsOfLetter = ({ agency, contact, number }: LetterFrame): ReadonlyArray<Needed> => [
  need("agency", "发文机关", agency), need("number", "发文字号", number), need("contact", "联系方式", contact)
]

const needsOfApplication = ({ applicants, application, description, receivedOn }: ApplicationSaid): ReadonlyArray<Needed> => [
  need("application", "登记编号", application),
  ...needEach("applicants", "申请人", applicants),
  need("description", "所需政府信息", description),
  needDay("receivedOn", "收到申请之日", receivedOn)
]

/** Without a mark at its end, so that a sentence may go on. */
const unended = (text: string): string => text.trim().replace(/[。．.；;，,！!]+$/u, "")

/** Whom it greets, and which application it is about. `then` leads over, e.g. 现答复如下. */
const opening = (said: ApplicationSaid, then: string): readonly [Block, Block] => [
  line(`${said.applicants.join("、")}：`),
  paragraph(`本机关于${sayDay(said.receivedOn)}收到${you(said)}提出的政府信息公开申请（登记编号：${said.application}），申请公开的内容为：${unended(said.description)}。${then}`)
]

const closing = ({ agency, contact, date }: LetterFrame): readonly [Block, Block] => [
  paragraph(`联系方式：${unended(contact)}。`),
  { _tag: "Seal", office: agency, date: sayDay(date) }
]

/** 根据…，; nothing for an interpretation, which the paper tells as such (⚖). */
const by = ({ cite, reading }: Basis): string => (reading === "interpretation" ? "" : `根据${cite}，`)

/** @internal */
export const letterParts = { by, closing, needsOfApplication, needsOfLetter, opening, unended, you }
