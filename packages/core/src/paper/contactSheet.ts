/** 依申请公开联系电话及接收地址: where each agency receives applications, as a table to lie on the desk. */
import { articles } from "../application/articles.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, need, needThat } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { write } from "./write.ts"

const { line } = write

/** Where one agency receives. */
export interface AgencyContact {
  readonly agency: string
  /** The office there that receives, where it has a name. */
  readonly office?: string
  readonly phone: string
  readonly address: string
  readonly hours?: string
}

/** The sheet. */
export interface ContactSheetContents extends PaperFrame {
  /** As the notice of the place calls it, e.g. `book.name("materials", "contactSheet")`; 依申请公开联系电话及接收地址 when left out. */
  readonly title?: string
  readonly agencies: ReadonlyArray<AgencyContact>
  /** The day on which the data was last compared with the guides, in words. */
  readonly asOf?: string
}

/**
 * 依申请公开联系电话及接收地址. All data is handed in; an agency without telephone or address is refused.
 *
 * @basis 《政府信息公开条例》第十二条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contactSheet } from "@zone/core/paper"
 *
 * const sheet = contactSheet({ date: "2026-11-22", agencies: [{ agency: "示例区民政局", phone: "", address: "示例区示例路1号" }] })
 * Result.getOrThrow(Result.flip(sheet)).message // => "不能制作《依申请公开联系电话及接收地址》：示例区民政局的联系电话：写明示例区民政局的联系电话"
 * ```
 */
export const contactSheet = (contents: ContactSheetContents): Issued => {
  const { agencies, asOf, title = "依申请公开联系电话及接收地址" } = contents
  return issuePaper(contents, { id: "contact-sheet", title: title.trim() === "" ? "依申请公开联系电话及接收地址" : title, style: "form" }, [
    mayNeed("title", "标题", title),
    needThat(agencies.length > 0, "agencies", "受理机关", "至少列出一个机关"),
    ...agencies.flatMap(({ address, agency, hours, office, phone }, i) => [
      need(`agencies[${i}].agency`, `第${i + 1}行的机关名称`, agency),
      mayNeed(`agencies[${i}].office`, `${agency}的受理机构`, office),
      need(`agencies[${i}].phone`, `${agency}的联系电话`, phone),
      need(`agencies[${i}].address`, `${agency}的接收地址`, address),
      mayNeed(`agencies[${i}].hours`, `${agency}的办公时间`, hours)
    ]),
    mayNeed("asOf", "核对日期", asOf)
  ], () => ({
    basis: [{ ...articles.application, clause: "12(2)", cite: "《政府信息公开条例》第十二条第二款" }],
    blocks: [
      { _tag: "Table", columns: [
        { title: "序号", share: 7, align: "centre" }, { title: "机关", share: 25 }, { title: "联系电话", share: 20 },
        { title: "接收地址", share: 30 }, { title: "办公时间", share: 18 }
      ], rows: agencies.map(({ address, agency, hours, office, phone }, i) =>
        [String(i + 1), office === undefined ? agency : `${agency}（${office}）`, phone, address, hours ?? "见该机关政府信息公开指南"]) },
      line(`当面提交和邮寄的申请均可按上列地址提交；其他渠道见各机关的政府信息公开指南。${asOf === undefined ? "" : `核对日期：${asOf}。`}`)
    ]
  }))
}
