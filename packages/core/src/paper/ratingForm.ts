/** 《政务公开、政务服务满意度评价表》: blank, to rate and to say what should be better, and with no place for a name. */
import { RatingGrade, RatingItem } from "../feedback/RatingScore.ts"
import { wordOf } from "../rules/wordOf.ts"
import type { Cell } from "./Block.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, needEach } from "./need.ts"
import { opinionBasis } from "./opinionBasis.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { write } from "./write.ts"

const { asks, blank, line, plain, room, ticks } = write

/** The form, and what is rated. */
export interface RatingFormContents extends PaperFrame {
  readonly place?: string
  /** What is rated; the usual when left out. */
  readonly about?: readonly [string, ...ReadonlyArray<string>]
  /** How it may be rated, the best first. */
  readonly grades?: readonly [string, ...ReadonlyArray<string>]
}

const itemWord = wordOf(RatingItem)
const gradeWord = wordOf(RatingGrade)
const [firstItem, ...otherItems] = RatingItem.literals
const [bestGrade, ...otherGrades] = RatingGrade.literals
const usual = [itemWord(firstItem), ...otherItems.map(itemWord)] as const
const usualGrades = [gradeWord(bestGrade), ...otherGrades.map(gradeWord)] as const

/**
 * 《政务公开、政务服务满意度评价表》, blank: the three fields that a notice names (政务公开, 政务服务, 专区管理服务), five grades ⚖, and room to write.
 * It asks for no name and no contact: a rating needs neither.
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
          [asks("意见和建议"), room(50, undefined, 3)]
        ] },
        line("评价不记名，请勿填写姓名和联系方式。需要答复的，另填意见建议表；投诉请向工作人员提出，也可以拨打专区公示的投诉电话。"),
        { _tag: "Cut", label: "以下由工作人员填写" },
        line(plain("收到日期："), blank(35), plain("　接收人："), blank(25))
      ]
    }
  })
}
