/**
 * What does not hold together in a pack, as data: a tag, and what it is about. Whoever tells people words it from the data, in their
 * language; the English stands here, one line for each.
 */
import * as Schema from "effect/Schema"

const word = Schema.String

/** One thing that does not hold together. */
export const Problem = Schema.Union([
  /** A milestone and a recurring duty are two requirements. */
  Schema.TaggedStruct("MilestoneRecurs", {}),
  /** None of these fields is there, and one at least must be. */
  Schema.TaggedStruct("NothingToSee", { fields: Schema.Array(word) }),
  /** What this field says is about that of another, which does not say it. */
  Schema.TaggedStruct("SaidNowhere", { field: word }),
  /** Exactly one of these fields must be there. */
  Schema.TaggedStruct("NotOneOf", { fields: Schema.Array(word) }),
  /** These fields cannot stand together. */
  Schema.TaggedStruct("NotTogether", { fields: Schema.Array(word) }),
  /** The entry, from 0, closes no later than it opens. */
  Schema.TaggedStruct("ClosesTooEarly", { entry: Schema.Int }),
  /** The most is below the least. */
  Schema.TaggedStruct("BelowLeast", { least: Schema.Finite }),
  /** The letter has no prohibition. */
  Schema.TaggedStruct("NotForbiddable", { kind: word }),
  /** A requirement that applies only if, and not if, the same circumstance is given. */
  Schema.TaggedStruct("NeverApplies", { circumstance: word }),
  /** A name such as `a/from/cn/zone`, which a book gives to what is left of a rule that another pack replaces. */
  Schema.TaggedStruct("Reserved", { name: word }),
  Schema.TaggedStruct("Twice", { name: word }),
  Schema.TaggedStruct("NoClause", { clause: word }),
  Schema.TaggedStruct("NoCircumstance", { circumstance: word }),
  Schema.TaggedStruct("OtherDivision", { division: word, pack: word }),
  Schema.TaggedStruct("NoTerm", { term: word }),
  /** The pack is none of those that this one builds on. */
  Schema.TaggedStruct("NotBuiltOn", { pack: word }),
  /** The pack sets nothing under this id: a requirement's, `term:` and a term's name, or `receipt:` and a channel. */
  Schema.TaggedStruct("SetsNothing", { pack: word, id: word }),
  /** The pack repeals what it sets again: it is replaced, and not repealed. */
  Schema.TaggedStruct("RepealedAndSet", { id: word }),
  /** What the pack's rule leaves of the one that it replaces hangs on circumstances that no requirement can say together. */
  Schema.TaggedStruct("RestUnsayable", { pack: word, id: word }),
  Schema.TaggedStruct("TwoVersions", { from: word }),
  Schema.TaggedStruct("NoDay", { given: word }),
  /** Another requirement asks another question at the same place of a survey. */
  Schema.TaggedStruct("SharedAnswer", { place: word, requirement: word, pack: word })
])
export type Problem = typeof Problem.Type

type Told = { readonly [Tag in Problem["_tag"]]: (problem: Extract<Problem, { readonly _tag: Tag }>) => string }

const told: Told = {
  MilestoneRecurs: () => "Expected by or every, not both: a milestone and a recurring duty are two requirements",
  NothingToSee: ({ fields }) => `Expected ${fields.join(", ")} or ${fields.length === 2 ? "both" : "several of them"}: it says nothing that could be seen`,
  SaidNowhere: ({ field }) => `Expected ${field} to say it too`,
  NotOneOf: ({ fields }) => `Expected either ${fields.join(" or ")}`,
  NotTogether: ({ fields }) => `Expected ${fields.join(" or ")}, not both`,
  ClosesTooEarly: ({ entry }) => `Expected it to close after it opens: entry ${entry} does not`,
  BelowLeast: ({ least }) => `Expected a number not below atLeast, which is ${least}`,
  NotForbiddable: ({ kind }) => `Expected must, should or may: ${kind} cannot be forbidden, say it as a Practice`,
  NeverApplies: ({ circumstance }) => `Expected another circumstance: onlyIf and unless both say ${circumstance}, so that it never applies`,
  Reserved: ({ name }) => `${name} is such a name as what is left of a replaced rule gets; say it without /from/ and a pack`,
  Twice: ({ name }) => `${name} is there twice`,
  NoClause: ({ clause }) => `${clause} is not among the pack's clauses`,
  NoCircumstance: ({ circumstance }) => `${circumstance} is not among the circumstances of the pack and of those that it builds on`,
  OtherDivision: ({ division, pack }) => `${division} is not the division of ${pack}`,
  NoTerm: ({ term }) => `the pack sets no term ${term}`,
  NotBuiltOn: ({ pack }) => `${pack} is none of the packs that this one builds on`,
  SetsNothing: ({ id, pack }) => `${pack} sets no ${id}`,
  RepealedAndSet: ({ id }) => `${id} is repealed and set again; a requirement that is set again replaces`,
  RestUnsayable: ({ id, pack }) => `what is left of ${id} of ${pack} hangs on circumstances that no requirement can say together; repeal it, and set what stays`,
  TwoVersions: ({ from }) => `two versions come into force on ${from}`,
  NoDay: ({ given }) => `${JSON.stringify(given)} is no real day as YYYY-MM-DD`,
  SharedAnswer: ({ pack, place, requirement }) => `asks another question at ${place} than ${requirement} of ${pack}; one answer cannot serve both`
}

/** The problem in English. @internal */
export const tellProblem = (problem: Problem): string => (told[problem._tag] as (each: Problem) => string)(problem)
