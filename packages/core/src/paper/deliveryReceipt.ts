/** 送达回证: which document was delivered to whom, how, and who signed for it when. */
import { articles } from "../application/articles.ts"
import type { Route } from "../application/Route.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, need, needEach } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { sayDay } from "./sayDay.ts"
import { write } from "./write.ts"

const { asks, line, room, says, ticks } = write

const ways = {
  Direct: "直接送达", Entrusted: "委托送达", PickUp: "自行领取", Post: "邮寄（邮政企业）", Electronic: "电子方式发送（⚖）"
} as const satisfies { readonly [tag in typeof Route.Type["_tag"]]: string }

/** What is delivered. */
export interface DeliveryContents extends PaperFrame {
  readonly agency: string
  /** The number of the application in the register. */
  readonly application: string
  /** To whom. */
  readonly to: string
  readonly where: string
  /** The documents with their numbers. */
  readonly documents: ReadonlyArray<string>
  /** How it was delivered; boxes to tick when left out. */
  readonly route?: typeof Route.Type
  readonly deliveredBy?: string
}

/** What the day of the route is, and what else it knows. */
const routeSaid = (route: typeof Route.Type): string => {
  const on = sayDay(route.on)
  switch (route._tag) {
    case "Direct":
    case "PickUp":
      return `申请人签收之日：${on}`
    case "Entrusted":
      return `申请人签收之日：${on}；受托人：${route.through}`
    case "Post":
      return `交邮之日：${on}${route.item === undefined ? "" : `；邮件号：${route.item}`}`
    default:
      return `发出之日：${on}；凭据：${route.evidence}`
  }
}

/**
 * 送达回证, to be signed, or filled in with the route. A route by courier is refused: replies go by the postal enterprise.
 *
 * @basis 国办公开办函〔2016〕235号
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { deliveryReceipt } from "@zone/core/paper"
 *
 * const contents = { date: "2026-10-20", agency: "示例区民政局", application: "2026-0137", to: "林小满", where: "示例区示例路1号", documents: ["答复书（示例民公开〔2026〕15号）"] }
 * Result.getOrThrow(deliveryReceipt(contents)).title // => "政府信息公开文书送达回证"
 * const courier = deliveryReceipt({ ...contents, route: { _tag: "Post", on: "2026-10-20", by: "courier" } })
 * Result.getOrThrow(Result.flip(courier)).faults[0].expected // => "通过邮政企业寄送"
 * ```
 */
export const deliveryReceipt = (contents: DeliveryContents): Issued => {
  const { agency, application, deliveredBy, documents, route, to, where } = contents
  return issuePaper(contents, { id: "delivery-receipt", title: "政府信息公开文书送达回证", style: "form", number: application }, [
    need("agency", "发文机关", agency),
    need("application", "登记编号", application),
    need("to", "受送达人", to),
    need("where", "送达地点", where),
    ...needEach("documents", "送达文书", documents),
    mayNeed("deliveredBy", "送达人", deliveredBy),
    route?._tag === "Post" && route.by === "courier" ? { field: "route.by", label: "送达方式", problem: "unfit", expected: "通过邮政企业寄送" } : undefined
  ], () => ({
    basis: [articles.delivery, articles.electronic],
    blocks: [
      line(`发文机关：${agency}`),
      { _tag: "Form", shares: [22, 78], rows: [
        [asks("受送达人"), says(to)],
        [asks("送达文书和文号"), says(documents.join("；"))],
        [asks("送达地点"), says(where)],
        [asks("送达方式"), ticks(Object.values(ways) as [string, ...Array<string>], route ? [ways[route._tag]] : [])],
        [asks("送达日期"), says(route ? routeSaid(route) : "")],
        [asks("受送达人签收"), { ...room(22, undefined), label: "签名或者盖章，写明年月日时" }],
        [asks("代收人和代收理由"), room(16, undefined)],
        [asks("备注"), { ...room(16, undefined), label: "拒绝签收的，写明情况和见证人" }]
      ] },
      { _tag: "Signatures", lines: [{ label: `送达人${deliveredBy === undefined ? "" : `（${deliveredBy}）`}签名`, dated: true }] },
      line("直接送达、委托送达、自行领取的，以申请人签收之日为送达之日；邮寄的，以交邮之日为准，只能通过邮政企业寄送。")
    ]
  }))
}
