/** 《政务公开、政务服务满意度评价表》: blank, to rate and to say what should be better. */
import type { Cell } from "./Block.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, needEach } from "./need.ts"
import { opinionBasis } from "./opinionBasis.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { write } from "./write.ts"

const { asks, blank, line, plain, room, says, ticks } = write

/** The form, and what is rated. */
export interface RatingFormContents extends PaperFrame {
  readonly place?: string
  /** What is rated; the usual when left out. */
  readonly about?: readonly [string, ...ReadonlyArray<string>]
  /** How it may be rated, the best first. */
  readonly grades?: readonly [string, ...ReadonlyArray<string>]
}

const usual = ["政务公开：信息的查找和获取", "政务公开：申请的接收和答复", "政务服务：办事服务和政策咨询", "专区管理服务：设施和环境", "专区管理服务：工作人员的态度"] as const
const usualGrades = ["非常满意", "满意", "基本满意", "不满意", "非常不满意"] as const

/**
 * 《政务公开、政务服务满意度评价表》, blank: the three fields that a notice names (政务公开, 政务服务, 专区管理服务), five grades ⚖, and room to write.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { ratingForm } from "@zone/core/paper"
 *
 * Result.getOrThrow(ratingForm({ date: "2026-11-22", place: "示例镇政务公开专区" })).title // => "政务公开、政务服务满意度评价表"
 * ```
 */
export const ratingForm = (contents: RatingFormContents): Issued => {
  const { about = usual, grades = usualGrades, place } = contents
  return issuePaper(contents, { id: "rating-form", title: "政务公开、政务服务满意度评价表", style: "form" }, [
    mayNeed("place", "专区", place), ...needEach("about", "评价事项", about), ...needEach("grades", "评价等次", grades)
  ], () => {
    const row = (what: string): readonly [Cell, Cell] => [asks(what), ticks(grades, [], 3)]
    const [first, ...others] = about
    return {
      basis: [opinionBasis("评价的表样")],
      blocks: [
        place === undefined ? line("专区：", blank(70)) : line(`专区：${place}`),
        { _tag: "Form", shares: [26, 28, 18, 28], rows: [
          row(first),
          ...others.map(row),
          [asks("不满意的情形"), room(26, undefined, 3)],
          [asks("意见和建议"), room(40, undefined, 3)],
          [asks("姓名（选填）"), says(), asks("联系方式（选填）"), says()]
        ] },
        line("对填表人的信息予以保密。投诉请写明事实和联系方式，也可以拨打专区公示的投诉电话。"),
        { _tag: "Cut", label: "以下由工作人员填写" },
        line(plain("登记编号："), blank(40), plain("　收到日期："), blank(35), plain("　接收人："), blank(25))
      ]
    }
  })
}
