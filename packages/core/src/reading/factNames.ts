/** What happens with a visit, in Chinese, as a history tells it. */
import type { Fact } from "./Fact.ts"

/** @internal */
export const factNames: { readonly [tag in Fact["_tag"]]: string } = {
  VisitRecorded: "登记查阅",
  VisitAddedTo: "补充登记",
  MaterialTaken: "取走可以带走的资料",
  MaterialLent: "暂借资料",
  MaterialReturned: "归还资料",
  MisconductNoted: "记录不当行为",
  SuggestionLinked: "转意见建议",
  DemandSettled: "处理未满足的需求",
  LaterHelpGiven: "事后提供帮助",
  DueDateMoved: "期限按新的放假通知改变",
  DueDateSettled: "期限按新的放假通知确定"
}
