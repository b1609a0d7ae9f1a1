/** 收费通知: why, at what rate, line by line, how much, how and until when to pay, and what follows. */
import { articles } from "../application/articles.ts"
import { Fee } from "../application/Fee.ts"
import type { Tariff } from "../application/Tariff.ts"
import type { Term } from "../calendar/Term.ts"
import type { Block } from "./Block.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { letterParts } from "./letterParts.ts"
import { need, needThat } from "./need.ts"
import type { ApplicationSaid, LetterFrame } from "./PaperFrame.ts"
import { sayTerm, termBasis } from "./sayDay.ts"
import { wordOf } from "../rules/wordOf.ts"
import { write } from "./write.ts"

const { by, closing, needsOfApplication, needsOfLetter, opening, unended, you } = letterParts
const { paragraph, paragraphs, strong } = write
const byWord = wordOf(Fee.fields.by)

/** What is charged. */
export interface FeeContents extends LetterFrame, ApplicationSaid {
  readonly fee: typeof Fee.Type
  /** The tariff that it was counted by. */
  readonly tariff: Tariff
  /** How and where to pay. */
  readonly howToPay: string
  /** The term of the rule book for paying, `terms.feePayment`. */
  readonly term: Term
}

const bandsOf = (tariff: Tariff, by: "items" | "pages"): ReadonlyArray<ReadonlyArray<string>> => {
  const unit = by === "items" ? "件" : "页"
  const bands = tariff[by]
  return bands.map(({ each, from, rises }, i) => {
    const next = bands[i + 1]?.from
    const range = next === undefined ? `第${from}${unit}起` : `第${from}至${next - 1}${unit}`
    return [range, each === 0 ? "不收费" : `每${unit}${each}元${rises ? `；以后每${rises.every}${unit}每${unit}增加${rises.by}元` : ""}`]
  })
}

/**
 * 收费通知, by item or by page, with the tariff and the lines that the amount is added up from. Refused where the lines do not add up to the
 * amount, or there is nothing to charge.
 *
 * @basis 国办函〔2020〕109号
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { feeFor, tariff2021 } from "@zone/core/application"
 * import { feeNotice, sayPaper } from "@zone/core/paper"
 * import { foiRegulation } from "@zone/packs/cn/foi-regulation"
 *
 * const notice = feeNotice({
 *   date: "2026-10-20", agency: "示例区民政局", number: "示例民公开〔2026〕13号", contact: "示例窗口",
 *   application: "2026-0137", applicants: ["林小满"], applicantKind: "person", description: "某项目的批复", receivedOn: "2026-09-21",
 *   fee: feeFor({ by: "pages", quantity: 201 }, tariff2021), tariff: tariff2021, howToPay: "到示例窗口或者网上缴纳", term: foiRegulation.terms.feePayment
 * })
 * sayPaper(Result.getOrThrow(notice)).includes("2740元") // => true
 * ```
 */
export const feeNotice = (contents: FeeContents): Issued => {
  const { agency, fee, howToPay, tariff, term } = contents
  const unit = fee.by === "items" ? "件" : "页"
  const sum = fee.lines.reduce((all, { count, each }) => all + count * each, 0)
  const charged = fee.lines.reduce((all, { count }) => all + count, 0)
  const lines: Block = {
    _tag: "Table",
    columns: [
      { title: "项目", share: 28 }, { title: `数量（${unit}）`, share: 22, align: "end" },
      { title: `单价（元／${unit}）`, share: 26, align: "end" }, { title: "小计（元）", share: 24, align: "end" }
    ],
    rows: [
      ...fee.lines.map(({ count, each }, i) => [`第${i + 1}档`, String(count), String(each), String(count * each)]),
      ["合计", String(charged), "", String(fee.amount)]
    ]
  }
  return issuePaper(contents, { id: "fee-notice", title: `${agency}\n政府信息公开信息处理费收费通知`, style: "letter", number: contents.number }, [
    ...needsOfLetter(contents),
    ...needsOfApplication(contents),
    need("howToPay", "缴费方式", howToPay),
    needThat(fee.amount > 0, "fee.amount", "金额", "数量在免费标准以内的，不发收费通知"),
    needThat(sum === fee.amount, "fee.lines", "收费明细", `各档小计之和应等于金额${fee.amount}元，现为${sum}元`)
  ], () => ({
    basis: [articles.fee, tariff.basis, ...termBasis(term)],
    blocks: [
      ...opening(contents, ""),
      paragraph(`${by(articles.fee)}申请公开政府信息的数量、频次明显超过合理范围的，可以收取信息处理费。根据${tariff.basis.cite}，本机关对该申请${byWord(fee.by)}收取信息处理费，${fee.by === "items" ? `本自然月内的申请计${fee.quantity}件，其中本次计费${charged}件` : `提供的政府信息计${fee.quantity}页，其中计费${charged}页`}，应缴金额为`, strong(`${fee.amount}元`), "，明细如下："),
      lines,
      paragraph("收费标准："),
      { _tag: "Table", columns: [{ title: "数量", share: 40 }, { title: "标准", share: 60 }], rows: bandsOf(tariff, fee.by) },
      ...paragraphs(`缴费方式：${unended(howToPay)}。`),
      paragraph("缴费期限：", strong(sayTerm(term)), "。"),
      paragraph(`${you(contents)}逾期未缴纳的，视为放弃申请，本机关不再处理该申请。答复期限自缴纳费用的次日起重新计算。`),
      ...closing(contents)
    ]
  }))
}
