/** Counts every running term of a post again, on the calendar of today: facts for those that move or are settled, and none for the others. */
import * as Result from "effect/Result"
import { limitNews } from "../../rules/limitNews.ts"
import type { Context, Limit } from "../../rules/Room.ts"
import type { Fact } from "../Fact.ts"
import { fromOutside } from "../Refusal.ts"
import { inOffice, type Post } from "../State.ts"
import type { Decided } from "./Wish.ts"

type Which = Extract<Fact, { readonly _tag: "DueDateMoved" }>["which"]

/** The terms that run, with what they are of. */
const running = ({ absences, hearing, ...post }: Post): ReadonlyArray<readonly [Which, Limit, of?: string]> => [
  ...(hearing ? [["hearing", hearing] as const] : []),
  ...inOffice({ absences, ...post }).flatMap(({ appraisal, staff }) => (appraisal ? [["appraisal", appraisal, staff] as const] : [])),
  ...absences.flatMap(({ back, id, returned }) => (back && returned === undefined ? [["back", back, id] as const] : []))
]

/** @internal */
export const recount = (post: Post, context: Context): Decided => {
  const facts: Array<Fact> = []
  for (const [which, old, of] of running(post)) {
    const again = context.limit(old.clock)
    if (Result.isFailure(again)) return Result.fail(fromOutside(again.failure))
    const limit = again.success
    const news = limitNews(old, limit)
    if (news) facts.push({ _tag: news, on: context.today, which, ...(of !== undefined && { of }), old, limit })
  }
  return Result.succeed(facts)
}
