/** What the rules in force at a place ask of a post, gathered from all that speak of it. */
import type { Requirement } from "../rules/Requirement.ts"
import type { Context } from "../rules/Room.ts"
import type { Rule } from "../rules/RuleBook.ts"
import type { PostNeeds } from "./PostNeeds.ts"

type Post = Extract<Requirement, { readonly kind: "Post" }>
type Asked = Pick<PostNeeds["numbers"][number], "strength" | "basis">

const asked = ({ basis: [basis], requirement: { strength } }: Rule): Asked => ({ strength, basis })

/** The rules of a post, with what each says. */
const postRules = ({ rules }: Context): ReadonlyArray<readonly [Rule, Post]> =>
  rules.flatMap((rule) => (rule.requirement.kind === "Post" ? [[rule, rule.requirement] as const] : []))

/** The posts that the rules of a place know, in Chinese with their keys, for whoever named another. @internal */
export const postsOf = (context: Context): ReadonlyArray<string> =>
  [...new Set(postRules(context).map(([, { item }]) => `${context.name("posts", item)}（${item}）`))]

const numbersOf = ([rule, { atLeast, certificates, fullTime, partTime, qualifications }]: readonly [Rule, Post]): PostNeeds["numbers"] => {
  // a rule on conditions alone sets no number of its own
  const people = atLeast ?? (qualifications || certificates ? undefined : Math.max(1, (fullTime ?? 0) + (partTime ?? 0)))
  return ([["people", people], ["fullTime", fullTime], ["partTime", partTime]] as const)
    .flatMap(([of, least]) => (least === undefined ? [] : [{ of, atLeast: least, ...asked(rule) }]))
}

const trainingOf = (context: Context): PostNeeds["training"] => {
  const practice = context.rule("staff/training")
  const listed = context.rule("staff/training-topics")
  const topics = listed?.requirement.kind === "Catalogue" ? listed.requirement.entries : []
  const rule = listed ?? practice
  return rule && { ...asked(rule), topics }
}

const recurring = (id: string, context: Context): PostNeeds["hearing"] => {
  const rule = context.rule(id)
  if (rule?.requirement.kind !== "Deadline") return undefined
  const { interval, what } = rule.requirement
  return { ...asked(rule), what, ...(interval && { interval }) }
}

/** What is to be done at the post: services and practices that the rules on staff name. */
const dutiesOf = ({ name, rules }: Context): PostNeeds["duties"] =>
  rules.flatMap((rule): PostNeeds["duties"] => {
    const { requirement } = rule
    if (!requirement.id.startsWith("staff/")) return []
    if (requirement.kind === "Service") return [{ what: name("services", requirement.item), ...asked(rule) }]
    if (requirement.kind !== "Practice") return []
    return [{ what: requirement.strength === "mustNot" ? `不得${requirement.does}` : requirement.does, ...asked(rule) }]
  })

/**
 * The needs of a post, by its key in the rules; nothing where no rule knows it. `ofZone` says whether its holders are staff of the zone,
 * whom the rules on training, appraisal and hearings are about.
 *
 * @internal
 */
export const needsOf = (item: string, ofZone: boolean, context: Context): PostNeeds | undefined => {
  const own = postRules(context).filter(([, post]) => post.item === item)
  if (own.length === 0) return undefined
  const covered = own.find(([, { cover }]) => cover === true)?.[0]
  const release = covered && context.rule("staff/release")
  const training = ofZone ? trainingOf(context) : undefined
  const hearing = ofZone ? recurring("staff/reports", context) : undefined
  const appraisal = ofZone ? recurring("staff/assessment", context) : undefined
  return {
    numbers: own.flatMap(numbersOf),
    ...(covered && { cover: asked(covered) }),
    conditions: own.flatMap(([rule, { localOnly, qualifications, reading }]) => (qualifications ?? []).map((what) => {
      const local = localOnly?.includes(what) === true
      return { what, ...asked(rule), ...(local && { localOnly: true as const, ...(reading !== undefined && { note: reading }) }) }
    })),
    certificates: own.flatMap(([rule, { certificates }]) => (certificates ?? []).map((what) => ({ what, ...asked(rule) }))),
    ...(training && { training }),
    ...(release && { release: asked(release) }),
    ...(hearing && { hearing }),
    ...(appraisal && { appraisal }),
    duties: ofZone ? dutiesOf(context) : []
  }
}
