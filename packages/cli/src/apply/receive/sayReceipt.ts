/** The receipt of an application as a text: number, day of receipt, until when the reply is owed and how certain that is, what is still missing. */
import { type Fact, Part, type RegisterRow, type State } from "@zone/core/application"
import type { Done } from "@zone/core/desk"
import { Channel, Role } from "@zone/core/terms"
import { sayBasis } from "../../office/sayBasis.ts"
import type { Opened } from "../../office/useOffice.ts"
import { zhOf } from "../../pack/zhOf.ts"
import { plain } from "../../terminal/plain.ts"
import { sayDueWithBasis } from "../sayDue.ts"

type Received = Pick<Done<State, Fact, RegisterRow>, "obligations" | "repeated" | "row" | "state">

const channelName = zhOf(Channel)
const roleName = zhOf(Role)
const partName = zhOf(Part)

const countsFrom = (state: State): ReadonlyArray<string> => {
  if (!("work" in state)) return []
  const { countsFirstDay } = state.work.clock.term
  return countsFirstDay.value ? [] : [`起算：收到申请之日不计入，自次日起计算（${sayBasis(countsFirstDay.basis)}）`]
}

/** Where the applicant was told to go. */
export const sayGuidance = (state: Extract<State, { readonly _tag: "Guided" }>, id: string): string => [
  `没有登记：不属于本窗口接收，请申请人向${state.to}提出${state.contact === undefined ? "" : `（${state.contact}）`}`,
  ...(state.guideOutdated ? [`政府信息公开指南有误：更新以后登记，zone apply do ${id} RecordGuideUpdate`] : [])
].map(plain).join("\n")

export const sayReceipt = ({ obligations, repeated, row, state }: Received, { office }: Opened): string => {
  if (row === undefined || !("application" in state)) return ""
  const missing = "work" in state ? state.work.missing : []
  const title = state._tag === "Arrived" || missing.length > 0 ? "登记凭条" : "接收回执"
  return [
    ...(repeated ? ["（同一个标记已经登记过，以下是第一次登记的）"] : []),
    `政府信息公开申请${title}`,
    `编号：${row.number}`,
    `接收：${office.agency.name}，${channelName(row.channel)}，${row.arrivedOn}`,
    `受理机关：${row.addressee}`,
    ...(row.receivedOn === undefined ? ["收到申请之日：待双方确认"] : [`收到申请之日：${row.receivedOn}${"work" in state ? `（${sayBasis(state.work.basis)}）` : ""}`]),
    ...(row.due === undefined ? [] : [`答复期限：${sayDueWithBasis(row.due)}`]),
    ...countsFrom(state),
    ...(missing.length === 0 ? [] : [`缺少：${missing.map(partName).join("；")}`]),
    ...obligations.flatMap(({ due, owedBy, what }) => [`应办：${what}（${roleName(owedBy)}）${due === undefined ? "" : `，${sayDueWithBasis(due)}`}`])
  ].map(plain).join("\n")
}
