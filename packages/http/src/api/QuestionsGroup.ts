/** The question bank, as staff look after it: what is in it, since when and until when, what has to be looked at again. */
import { PlainDate } from "@zone/core/calendar"
import { BankEntry } from "@zone/core/ports"
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { Problems } from "./Problems.ts"
import { StaffOnly } from "./StaffOnly.ts"

const Text = (most: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(most))
const Limit = (maximum: number) => Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum })))

/** One version of an entry. */
export const QuestionVersion = Schema.Struct({
  entry: BankEntry,
  /** 1, 2, 3 … for each entry. */
  version: Schema.Int,
  /** The id of who put it in or withdrew it, and the instant, ISO 8601 in UTC. */
  by: Schema.String, at: Schema.String,
  withdrawn: Schema.optionalKey(Schema.Struct({ on: PlainDate, reason: Schema.String }))
}).annotate({ identifier: "QuestionVersion", zh: "问答的一个版本" })
export type QuestionVersion = typeof QuestionVersion.Type

const Marks = Schema.Array(Schema.Tuple([Schema.Int, Schema.Int]))

/** An entry that a question may mean: how well it fits, and which parts of question and answer made it fit, in code units. */
export const QuestionHit = Schema.Struct({
  found: QuestionVersion, score: Schema.Finite, marks: Schema.Struct({ question: Marks, answer: Marks })
}).annotate({ identifier: "QuestionHit" })
export type QuestionHit = typeof QuestionHit.Type

/** Who reviewed it and when is whoever puts it in, today. */
const { id: _id, reviewedBy: _by, reviewedOn: _on, ...fields } = BankEntry.fields
export const QuestionDraft = Schema.Struct(fields).annotate({ identifier: "QuestionDraft", zh: "拟入库的问答" })
export type QuestionDraft = typeof QuestionDraft.Type

const params = { id: Text(200) }
/** The version that was seen; 0 for a new entry. */
const expected = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/** Every version is kept: a change and a withdrawal are new ones. Only the head changes the bank, as only the head lets questions into it ⚖. */
export const QuestionsGroup = HttpApiGroup.make("questions").add(
  HttpApiEndpoint.get("search", "/api/questions", {
    /** `on` the day that an answer must hold on, today where left out; `division` the place that is asked about. */
    query: { q: Text(200), on: Schema.optionalKey(PlainDate), division: Schema.optionalKey(Text(20)), limit: Limit(100) },
    success: Schema.Array(QuestionHit), error: Problems
  }),
  HttpApiEndpoint.get("due", "/api/questions/due", {
    /** What has to be looked at again through a day. */
    query: { through: PlainDate, after: Schema.optionalKey(Text(1000)), limit: Limit(1000) },
    success: Schema.Struct({ entries: Schema.Array(QuestionVersion), next: Schema.optionalKey(Schema.String) }), error: Problems
  }),
  HttpApiEndpoint.get("history", "/api/questions/:id", { params, success: Schema.Array(QuestionVersion), error: Problems }),
  HttpApiEndpoint.put("put", "/api/questions/:id", { params, payload: Schema.Struct({ entry: QuestionDraft, expected }), success: QuestionVersion, error: Problems }),
  HttpApiEndpoint.post("withdraw", "/api/questions/:id/withdraw", {
    params, payload: Schema.Struct({ reason: Text(400), expected }), success: QuestionVersion, error: Problems
  })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "问答库", description: "问答的检索、审核入库、修改、撤下、版本和到期复核" }))
