/** 《江北区政务公开专区建设工作方案》 (2021) as data, as far as its terms go: five working days to answer an enquiry. */
import type { LawDocument } from "@zone/core/terms"
import type { TermPack } from "../../TermPack.ts"

const plan: LawDocument = {
  id: "cn-500105/zone",
  title: "江北区政务公开专区建设工作方案",
  number: "江北府办〔2021〕39号",
  issuer: "重庆市江北区人民政府办公室",
  inForceFrom: "2021-11-04"
}

/** The district's own term: how soon an enquirer must be answered. */
export const zone = {
  documents: [plan],
  terms: {
    enquiryAnswer: {
      id: "enquiry-answer",
      title: "政策咨询答复期限",
      length: 5,
      unit: "workingDay",
      startsOn: "交办之日",
      countsFirstDay: {
        value: false,
        basis: {
          document: plan.id,
          clause: "JB-A3.4d",
          reading: "interpretation",
          cite: "方案未作规定，参照《民法典》第二百零一条，开始当日不计入"
        }
      },
      basis: { document: plan.id, clause: "JB-A3.4d", reading: "text", cite: "《江北区政务公开专区建设工作方案》附件3第四项" }
    }
  }
} as const satisfies TermPack
