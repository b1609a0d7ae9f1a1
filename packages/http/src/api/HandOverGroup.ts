/** What was taken in for other agencies and is passed on the same day: the list, and several passed on in one go, each with what became of it. */
import { PlainDate } from "@zone/core/calendar"
import { Basis } from "@zone/core/terms"
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { AnyDue, Cell } from "./MatterShown.ts"
import { Problems } from "./Problems.ts"
import { StaffOnly } from "./StaffOnly.ts"

const Text = (most: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(most))

/** An application that is to be passed on, or was today. */
export const HandOverLine = Schema.Struct({
  room: Schema.String, id: Schema.String, version: Schema.Int, number: Schema.String,
  /** The agency that is asked, to which it goes. */
  to: Schema.String,
  applicant: Cell, description: Cell,
  arrivedOn: PlainDate,
  /** Until when, and on what basis. */
  due: AnyDue, basis: Basis,
  late: Schema.Boolean,
  /** What goes along, in Chinese. */
  handedIn: Schema.Array(Schema.String),
  /** That it was passed on: when, to whom, and who signed for it where that is known. */
  done: Schema.optionalKey(Schema.Struct({ on: PlainDate, to: Schema.String, receivedBy: Schema.optionalKey(Schema.String) }))
}).annotate({ identifier: "HandOverLine", zh: "待移交的申请" })
export type HandOverLine = typeof HandOverLine.Type

/** The list of a day: what is open, the oldest first, and what was passed on today. */
export const HandOverList = Schema.Struct({ today: PlainDate, from: Schema.String, open: Schema.Array(HandOverLine), done: Schema.Array(HandOverLine) }).annotate({
  identifier: "HandOverList", zh: "移交清单"
})
export type HandOverList = typeof HandOverList.Type

/** What became of one line. */
export const HandOverOutcome = Schema.Struct({
  id: Schema.String,
  done: Schema.Boolean,
  /** Whether it is past the day that it should have been passed on; it is recorded as late then. */
  version: Schema.optionalKey(Schema.Int),
  number: Schema.optionalKey(Schema.String),
  /** Why not, and what would help. */
  problem: Schema.optionalKey(Schema.Struct({ tag: Schema.String, title: Schema.String, remedy: Schema.String, basis: Schema.optionalKey(Basis) }))
}).annotate({ identifier: "HandOverOutcome", zh: "移交结果" })
export type HandOverOutcome = typeof HandOverOutcome.Type

/** Each line is a wish of its own, kept or refused by itself; under the same key none is passed on twice. */
export const HandOverGroup = HttpApiGroup.make("handOver").add(
  HttpApiEndpoint.get("list", "/api/hand-over", { success: HandOverList, error: Problems }),
  HttpApiEndpoint.post("pass", "/api/hand-over", {
    headers: { "idempotency-key": Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{8,128}$/))) },
    payload: Schema.Struct({
      on: PlainDate,
      lines: Schema.Array(Schema.Struct({
        id: Text(128),
        /** As it was seen. */
        version: Schema.Int,
        to: Text(200),
        receivedBy: Schema.optionalKey(Text(100))
      })).check(Schema.isMinLength(1), Schema.isMaxLength(100))
    }),
    success: Schema.Array(HandOverOutcome), error: Problems
  })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "移交", description: "当日移交清单，逐件移交" }))
