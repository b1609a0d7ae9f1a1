/** 《政府信息公开申请表》样表: the form as an invented applicant fills it in, to lie beside the blank one. */
import { type ApplicationSheet, layOutForm } from "./applicationForm.ts"
import type { Issued } from "./issuePaper.ts"
import type { PaperFrame } from "./PaperFrame.ts"

const person: ApplicationSheet = {
  person: {
    name: "林小满（示例）",
    proof: "居民身份证",
    proofNumber: "（填写证件上的号码）",
    phone: "（填写能够接通的号码）",
    address: "示例区示例路1号",
    email: "xiaoman@example.org"
  },
  description: "示例区某年度老旧小区改造计划（文号：示例府发〔2026〕1号）",
  form: "paper",
  route: "pickUp"
}

const organisation: ApplicationSheet = {
  organisation: {
    name: "示例商贸有限公司（示例）",
    kind: "business",
    code: "（填写营业执照上的代码）",
    representative: "方大暑（示例）",
    contactPerson: "林小满（示例）",
    phone: "（填写能够接通的号码）",
    address: "示例区示例路1号",
    email: "office@example.org"
  },
  description: "示例区某项目的环境影响评价批复文件（项目名称：示例产业园一期）",
  form: "electronic",
  route: "email"
}

/**
 * 样表 for a natural person, or for an organisation. The applicants are invented, and no number in it is anybody's.
 *
 * @basis 《政府信息公开条例》第二十九条
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { sampleApplicationForm } from "@zone/core/paper"
 *
 * const sample = Result.getOrThrow(sampleApplicationForm({ date: "2026-11-22", ticket: { copies: 2, sheet: "A4", laminated: true, sides: "one" } }))
 * sample.title // => "政府信息公开申请表（样表）"
 * sample.ticket.copies // => 2
 * ```
 */
export const sampleApplicationForm = (contents: PaperFrame & { readonly agency?: string; readonly for?: "person" | "organisation" }): Issued => {
  const whose = contents.for ?? "person"
  return layOutForm({ agency: "示例区人民政府办公室", ...contents, for: whose, written: whose === "person" ? person : organisation },
    "application-form-sample", "政府信息公开申请表（样表）", [
      "样表只供参考，申请人和内容均为虚构。",
      "所需政府信息尽量写明名称、文号，或者能够据以查找的其他特征；一件申请写一项内容，便于分别答复。",
      "用途可以不填，不影响办理。"
    ])
}
