/** An application as people read it. */
import { Status, type RegisterRow, type State } from "@zone/core/application"
import type { StreamId } from "@zone/core/ports"
import type { Obligation } from "@zone/core/rules"
import { Channel, Role } from "@zone/core/terms"
import { sayInstant } from "../../office/sayInstant.ts"
import { zhOf } from "../../pack/zhOf.ts"
import { emphasize } from "../../terminal/emphasize.ts"
import { plain } from "../../terminal/plain.ts"
import { sayDueWithBasis } from "../sayDue.ts"
import { sayFact } from "../sayFact.ts"
import { sayWishes } from "../wishes/sayWishes.ts"
import type { WishStanding } from "../wishes/wishesOf.ts"
import type { Happened } from "./readHistory.ts"

/** All that is shown. */
export interface Shown {
  readonly state: State
  readonly stream: StreamId
  readonly row: RegisterRow | undefined
  readonly people: ReadonlyArray<{ readonly label: string; readonly text: string }>
  readonly history: ReadonlyArray<Happened>
  readonly obligations: ReadonlyArray<Obligation>
  readonly wishes: ReadonlyArray<WishStanding>
  readonly reckoning: ReadonlyArray<string> | undefined
  readonly today: string
}

const role = zhOf(Role)
const status = zhOf(Status)
const channel = zhOf(Channel)

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => lines.length === 0 ? [] : ["", emphasize(title), ...lines.map((line) => `  ${line}`)]

const sayObligation = ({ due, owedBy, what }: Obligation, today: string): string => {
  const overdue = due !== undefined && "date" in due && due.date < today ? "已逾期 " : ""
  return `${overdue}${what}（${role(owedBy)}）${due === undefined ? "" : `，${sayDueWithBasis(due)}`}`
}

const sayHead = ({ row, state, stream }: Shown): ReadonlyArray<string> =>
  row === undefined
    ? [emphasize(`${stream.id}  ${state._tag === "Guided" ? "已引导到别处，没有登记" : "没有登记"}`)]
    : [
      emphasize(`${plain(row.number)}  ${status(row.status)}`),
      `提出：${row.arrivedOn}，${channel(row.channel)}；受理机关：${plain(row.addressee)}`,
      `收到申请之日：${row.receivedOn ?? "待双方确认"}`,
      ...(row.due === undefined ? [] : [`答复期限：${sayDueWithBasis(row.due)}`])
    ]

export const sayMatter = (shown: Shown): ReadonlyArray<string> => {
  const { history, obligations, people, reckoning, today, wishes } = shown
  return [
    ...sayHead(shown),
    ...people.map(({ label, text }) => `${label}：${text}`),
    ...section("经过", history.map(({ actor, at, fact }) => plain(`${sayInstant(at)}  ${role(actor.role)} ${actor.id}  ${sayFact(fact)}`))),
    ...section("应办", obligations.map((each) => plain(sayObligation(each, today)))),
    ...(reckoning === undefined ? [] : section("答复期限的计算", reckoning)),
    ...section("办理", sayWishes(wishes))
  ]
}
