/** The papers of the desk that are printed blank: what each is called at the command line and among the papers of the core. */
import type { DeskPaper } from "@zone/core/paper"

/** What a command prints, and what it is called in Chinese. */
export const formNames: Readonly<Record<string, { readonly paper: Exclude<DeskPaper, "contact-sheet">; readonly title: string }>> = {
  "blank-form": { paper: "application-form", title: "政府信息公开申请表（空白表）" },
  "sample-form": { paper: "application-form-sample", title: "政府信息公开申请表样表" },
  "suggestion-form": { paper: "suggestion-form", title: "意见建议表" },
  "rating-form": { paper: "rating-form", title: "满意度评价表" },
  "flow-chart": { paper: "application-flow", title: "依申请公开工作流程图" },
  "rules-of-reading": { paper: "reader-rules", title: "查阅人守则（须有 --pack）" },
  "blank-register": { paper: "ledger-applications", title: "申请登记台账（空白）" },
  "blank-suggestions": { paper: "ledger-suggestions", title: "意见建议登记台账（空白）" },
  "blank-enquiries": { paper: "ledger-enquiries", title: "政策咨询台账（空白，须有 --pack）" },
  "blank-readings": { paper: "ledger-readings", title: "查阅登记台账（空白）" },
  "blank-complaints": { paper: "ledger-complaints", title: "投诉登记台账（空白）" }
}
