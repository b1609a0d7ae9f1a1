/** A training that took place: of what kind, on what, and how long. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { Item } from "../rules/Item.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** What kind of training. */
export const TrainingKind = Schema.Literals(["course", "ownTraining", "studyVisit", "exchange"]).annotate({
  identifier: "TrainingKind", zh: { course: "参加上级培训班", ownTraining: "本单位培训", studyVisit: "考察学习", exchange: "交流学习" }
})
export type TrainingKind = typeof TrainingKind.Type

/** One training with those of the post who took part, by their ids. */
export const Training = Schema.Struct({
  on: PlainDate,
  kind: TrainingKind,
  title: Text,
  /** Which of the topics that the rules ask for it covered, by their keys. */
  topics: Schema.Array(Item),
  hours: Schema.Finite.check(Schema.isBetween({ minimum: 0.5, maximum: 400 })),
  attendees: Schema.NonEmptyArray(Text)
}).annotate({ identifier: "Training", zh: "培训记录" })
export type Training = typeof Training.Type
