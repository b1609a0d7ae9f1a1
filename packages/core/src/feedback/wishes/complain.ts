/** Registers a suggestion, a rating or a complaint. The lists that it may name come from the place. */
import * as Result from "effect/Result"
import type { Context } from "../../rules/Room.ts"
import { wordOf } from "../../rules/wordOf.ts"
import type { Basis } from "../../terms/Basis.ts"
import { isComplainedOf } from "../concealed.ts"
import { arrivedOn, channelOf, type FeedbackArrival } from "../FeedbackArrival.ts"
import { type ComplaintGround, ComplaintField, type DecliningGround, type NamedDecliningGround, type NamedGround } from "../ComplaintGround.ts"
import { groundsIn } from "../groundsIn.ts"
import { type PlaceList, placeList } from "../placeList.ts"
import { ratingItemsIn } from "../ratingItemsIn.ts"
import type { RatedItem } from "../RatingScore.ts"
import { clauseOf, no, type Refusal } from "../Refusal.ts"
import type { Decided, Wish } from "./Wish.ts"

const interpreted = (basis: Basis): Basis => ({ ...basis, reading: "interpretation" })
const tell = ({ entries }: Pick<PlaceList, "entries">): string => entries.map(({ key, label }) => `${key} ${label}`).join("；")

const SELF_SERVICE: ReadonlyArray<string> = ["kiosk", "online"]

/** Why it cannot come in on that day by that way. */
const wrongArrival = (arrival: FeedbackArrival, context: Context): Result.Result<never, Refusal> | undefined =>
  arrivedOn(arrival) > context.today ? no("DayToCome", context, arrivedOn(arrival))
  : context.actor.role === "applicant" && !SELF_SERVICE.includes(channelOf(arrival)) ? no("ChannelNotForApplicant", context)
  : undefined

/** @internal */
export const suggest = ({ _tag, noAnswerWanted = false, ...suggestion }: Wish<"Suggest">, context: Context): Decided => {
  const wrong = wrongArrival(suggestion.arrival, context)
  if (wrong) return wrong
  if (context.number === undefined) return no("NumberMissing", context)
  return Result.succeed([{ _tag: "Suggested", ...suggestion, number: context.number, noAnswerWanted, basis: clauseOf("suggestion", context) }])
}

/** @internal */
export const rate = ({ arrival, remark, scores }: Wish<"Rate">, context: Context): Decided => {
  const wrong = wrongArrival(arrival, context)
  if (wrong) return wrong
  const list = ratingItemsIn(context)
  const labels = new Map(list.entries.map(({ key, label }) => [key, label]))
  const seen = new Set<string>()
  const items: Array<RatedItem> = []
  for (const score of scores) {
    const label = labels.get(score.item)
    if (label === undefined) return no("ItemNotListed", context, tell(list))
    if (seen.has(score.item)) return no("RatedTwice", context, label)
    seen.add(score.item)
    items.push({ ...score, label })
  }
  const [first, ...others] = items
  if (!first) return no("ItemNotListed", context, tell(list))
  return Result.succeed([{ _tag: "Rated", arrival, items: [first, ...others], ...(remark && { remark }), basis: list.basis }])
}

const FIELD = wordOf(ComplaintField)

const groundOf = (named: NamedGround, context: Context): Result.Result<ComplaintGround, Refusal> => {
  const lists = groundsIn(context)
  const all = (): string => lists.map(([field, list]) => `${FIELD(field)}（${field}）：${tell(list)}`).join("。")
  if (named._tag === "Described") {
    return lists.length > 0
      ? no("GroundNotListed", context, all())
      : Result.succeed({ label: named.words, basis: interpreted(clauseOf("intake", context)) })
  }
  const { field, key } = named
  const list = lists.find(([listed]) => listed === field)?.[1]
  if (lists.length === 0) return no("GroundNotListed", context, "本地没有列明投诉情形，直接写明投诉的事项")
  const found = list?.entries.find((entry) => entry.key === key)
  return list && found ? Result.succeed({ field, key, label: found.label, basis: list.basis }) : no("GroundNotListed", context, all())
}

/** @internal */
export const complain = ({ _tag, grounds, ...complaint }: Wish<"Complain">, context: Context): Decided => {
  const wrong = wrongArrival(complaint.arrival, context)
  if (wrong) return wrong
  const { actor, number } = context
  if (number === undefined) return no("NumberMissing", context)
  // whoever is complained of does not take the complaint in either
  if (isComplainedOf(complaint.against, actor)) return no("InterestedParty", context)
  const found = Result.all(grounds.map((each) => groundOf(each, context)))
  if (Result.isFailure(found)) return Result.fail(found.failure)
  const [first, ...others] = found.success
  const names = found.success.map(({ field, key, label }) => `${field ?? ""} ${key ?? label}`)
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i)
  if (!first || twice !== -1) return no("GroundNamedTwice", context, found.success[twice]?.label)
  return Result.succeed([{ _tag: "Complained", ...complaint, number, grounds: [first, ...others], basis: clauseOf("promptly", context) }])
}

/** The ground on which a complaint is declined: one of the place's closed list; described only where there is no list, or an open one. @internal */
export const decliningGround = (named: NamedDecliningGround, context: Context): Result.Result<DecliningGround, Refusal> => {
  const list = placeList("complaint/declining-grounds", context)
  if (named._tag === "Described") {
    return list?.closed === true
      ? no("DecliningGroundNotListed", context, tell(list))
      : Result.succeed({ label: named.words, basis: interpreted(clauseOf("screening", context)) })
  }
  const found = list?.entries.find(({ key }) => key === named.key)
  return list && found
    ? Result.succeed({ key: found.key, label: found.label, basis: list.basis })
    : no("DecliningGroundNotListed", context, list ? tell(list) : "本地没有列明不予受理的情形，直接写明理由")
}
