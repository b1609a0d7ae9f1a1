/**
 * The terms for review and suit that a reply letter has to name. They are in calendar days and months, and a last day that is a
 * day off moves to the next working day.
 */
import type { Basis, LawDocument } from "@zone/core/terms"
import type { TermPack } from "../../TermPack.ts"

const review: LawDocument = {
  id: "cn/administrative-review",
  title: "中华人民共和国行政复议法",
  number: "主席令第9号",
  issuer: "全国人民代表大会常务委员会",
  inForceFrom: "2024-01-01"
}

const litigation: LawDocument = {
  id: "cn/administrative-litigation",
  title: "中华人民共和国行政诉讼法",
  number: "主席令第71号",
  issuer: "全国人民代表大会常务委员会",
  inForceFrom: "2017-07-01"
}

const civilProcedure: LawDocument = {
  id: "cn/civil-procedure",
  title: "中华人民共和国民事诉讼法",
  number: "主席令第11号",
  issuer: "全国人民代表大会常务委员会",
  inForceFrom: "2024-01-01"
}

const procedure: Basis = {
  document: civilProcedure.id,
  clause: "85",
  reading: "text",
  cite: "《民事诉讼法》第八十五条：开始当日不计入，末日为法定休假日的顺延"
}

const counting = { countsFirstDay: { value: false, basis: procedure }, movesOffHolidays: { value: true, basis: procedure } }

/** The terms of review (60 days) and suit (6 months; 15 days after a review). */
export const remedies = {
  documents: [review, litigation, civilProcedure],
  terms: {
    review: {
      id: "review",
      title: "申请行政复议期限",
      length: 60,
      unit: "calendarDay",
      startsOn: "知道或者应当知道该行政行为之日",
      ...counting,
      basis: { document: review.id, clause: "20", reading: "text", cite: "《行政复议法》第二十条" }
    },
    suit: {
      id: "suit",
      title: "直接提起行政诉讼期限",
      length: 6,
      unit: "month",
      startsOn: "知道或者应当知道作出行政行为之日",
      ...counting,
      basis: { document: litigation.id, clause: "46", reading: "text", cite: "《行政诉讼法》第四十六条" }
    },
    suitAfterReview: {
      id: "suit-after-review",
      title: "不服复议决定提起行政诉讼期限",
      length: 15,
      unit: "calendarDay",
      startsOn: "收到复议决定书之日",
      ...counting,
      basis: { document: litigation.id, clause: "45", reading: "text", cite: "《行政诉讼法》第四十五条" }
    }
  }
} as const satisfies TermPack
