/**
 * The rules as somebody would write them by hand, without a library: a closure for each requirement, which looks into the survey and
 * tells the outcome, the same one as `inspect`. No reason, no basis, nothing of what was seen.
 *
 * What is asked for is there, is not there, or nobody knows. As numbers, in this order, all of some things is the least of them and any
 * of them is the greatest. The survey has been read before, so an answer has the
 * form that was asked for, or is none.
 */
import { contrastRatio, isHue, type Requirement } from "@zone/core/rules"
import type { FindingOutcome, Survey } from "@zone/core/zone"

const NO = 0
const UNKNOWN = 1
const YES = 2
type Truth = typeof NO | typeof UNKNOWN | typeof YES

type Closure = (answers: Survey["answers"]) => Truth
type Of<Kind extends Requirement["kind"]> = Extract<Requirement, { readonly kind: Kind }>

const all = Math.min as (...parts: ReadonlyArray<Truth>) => Truth
const truth = (is: boolean): Truth => (is ? YES : NO)
const yes = (seen: unknown): Truth => (seen === true ? YES : seen === false ? NO : UNKNOWN)
const no = (seen: unknown): Truth => (seen === false ? YES : seen === true ? NO : UNKNOWN)
const atLeast = (seen: unknown, least: number): Truth => (typeof seen === "number" ? truth(seen >= least) : UNKNOWN)
const atMost = (seen: unknown, most: number): Truth => (typeof seen === "number" ? truth(seen <= most) : UNKNOWN)
const among = (seen: unknown, wanted: ReadonlyArray<string>): Truth => (typeof seen === "string" ? truth(wanted.includes(seen)) : UNKNOWN)
const isList = (seen: unknown): seen is ReadonlyArray<string> => Array.isArray(seen)
const listsAll = (seen: unknown, wanted: ReadonlyArray<string>): Truth => (isList(seen) ? truth(wanted.every((each) => seen.includes(each))) : UNKNOWN)
const listsNone = (seen: unknown, banned: ReadonlyArray<string>): Truth => (isList(seen) ? truth(!banned.some((each) => seen.includes(each))) : UNKNOWN)
const has = (seen: unknown, hue: "white" | "blue"): Truth => (typeof seen === "string" ? truth(isHue(seen, hue)) : UNKNOWN)

/** Any of some items: one is enough. */
const any = (items: ReadonlyArray<string>, there: (item: string) => Truth): Truth => {
  let best: Truth = NO
  for (const item of items) {
    const its = there(item)
    if (its === YES) return YES
    if (its > best) best = its
  }
  return best
}

const FORMS = { plate: "标识牌", tableCard: "台卡", sticker: "张贴", planMark: "平面图标注" } as const

const signIsThere = ({ containing, contrast, forms, ground, item, letters, onEach, prominent, texts, typefaceOf }: Of<"Sign">): Closure => {
  const as: ReadonlyArray<string> | undefined = forms?.map((form) => FORMS[form])
  return ({ signs }) => {
    const sign = signs?.[item]
    if (!sign) return UNKNOWN
    let truthSoFar: Truth = onEach === undefined ? yes(sign["present"]) : atMost(sign["unlabelled"], 0)
    if (texts) {
      const seen = sign["texts"]
      truthSoFar = all(truthSoFar, isList(seen) ? truth(seen.length === texts.length && texts.every((text, i) => text === seen[i])) : UNKNOWN)
    }
    if (containing) {
      const seen = sign["texts"]
      truthSoFar = all(truthSoFar, isList(seen) ? truth(containing.every((words) => seen.some((line) => line.includes(words)))) : UNKNOWN)
    }
    if (as) {
      const seen = sign["forms"]
      truthSoFar = all(truthSoFar, isList(seen) ? truth(seen.length > 0 && seen.every((form) => as.includes(form))) : UNKNOWN)
    }
    if (prominent) truthSoFar = all(truthSoFar, yes(sign["prominent"]))
    if (ground) truthSoFar = all(truthSoFar, has(sign["ground"], ground))
    if (letters) truthSoFar = all(truthSoFar, has(sign["letters"], letters))
    if (contrast !== undefined) {
      const { ground: one, letters: other } = sign
      truthSoFar = all(truthSoFar, atLeast(typeof one === "string" && typeof other === "string" ? contrastRatio(one, other) : sign["contrast"], contrast))
    }
    return typefaceOf === undefined ? truthSoFar : all(truthSoFar, yes(sign["sameTypeface"]))
  }
}

const closures: { readonly [Kind in Requirement["kind"]]: (requirement: Of<Kind>) => Closure } = {
  Area: ({ functions }) => ({ areas }) => {
    let worst: Truth = YES
    for (const each of functions) worst = all(worst, yes(areas?.[each]?.["present"]))
    return worst
  },
  Equipment: ({ anyOf, working }) => ({ equipment }) => {
    let best: Truth = NO
    for (const { atLeast: least = 1, item } of anyOf) {
      const thing = equipment?.[item]
      const its = all(atLeast(thing?.["count"], least), working ? yes(thing?.["working"]) : YES)
      if (its === YES) return YES
      if (its > best) best = its
    }
    return best
  },
  Material: ({ anyOf, copies = 1, laminated, makes, paper }) => ({ materials }) =>
    any(anyOf, (item) => {
      const seen = materials?.[item]
      if (!seen) return UNKNOWN
      return all(
        atLeast(seen["copies"], copies),
        paper === undefined ? YES : among(seen["paper"], [paper]),
        laminated ? yes(seen["laminated"]) : YES,
        makes ? among(seen["make"], makes) : YES
      )
    }),
  Sign: signIsThere,
  Post: ({ atLeast: least, certificates, cover, fullTime, item, partTime, qualifications }) => {
    const people = least ?? Math.max(1, (fullTime ?? 0) + (partTime ?? 0))
    return ({ posts }) => {
      const post = posts?.[item]
      if (!post) return UNKNOWN
      return all(
        atLeast(post["people"], people),
        fullTime === undefined ? YES : atLeast(post["fullTime"], fullTime),
        partTime === undefined ? YES : atLeast(post["partTime"], partTime),
        cover ? yes(post["cover"]) : YES,
        qualifications ? yes(post["qualified"]) : YES,
        certificates ? listsAll(post["certificates"], certificates) : YES
      )
    }
  },
  Service: ({ anyPart, item, parts, strength }) => {
    const named = parts || anyPart ? [...parts ?? [], ...anyPart ?? []] : undefined
    if (strength === "mustNot") {
      return named
        ? ({ services }) => listsNone(services?.[item]?.["parts"], named)
        : ({ services }) => no(services?.[item]?.["offered"])
    }
    return ({ services }) => {
      const service = services?.[item]
      if (!service) return UNKNOWN
      return all(
        yes(service["offered"]),
        parts ? listsAll(service["parts"], parts) : YES,
        anyPart ? 2 - listsNone(service["parts"], anyPart) as Truth : YES
      )
    }
  },
  Register: ({ analysed, columns, item }) => ({ registers }) => {
    const register = registers?.[item]
    if (!register) return UNKNOWN
    return all(
      yes(register["kept"]),
      columns ? listsAll(register["columns"], columns) : YES,
      analysed ? yes(register["analysed"]) : YES
    )
  },
  Practice: ({ item, strength }) =>
    strength === "mustNot" ? ({ practices }) => no(practices?.[item]?.["done"]) : ({ practices }) => yes(practices?.[item]?.["done"]),
  Deadline: ({ by, item }) =>
    by === undefined
      ? ({ deadlines }) => yes(deadlines?.[item]?.["kept"])
      : ({ deadlines }) => {
        const deadline = deadlines?.[item]
        const doneOn = deadline?.["doneOn"]
        return all(yes(deadline?.["done"]), typeof doneOn === "string" ? truth(doneOn <= by) : UNKNOWN)
      },
  Display: ({ item, links, shows, strength }) => {
    const texts = links?.map(({ text }) => text)
    const lists = strength === "mustNot" ? listsNone : listsAll
    return ({ displays }) => {
      const display = displays?.[item]
      return all(shows ? lists(display?.["shows"], shows) : YES, texts ? lists(display?.["links"], texts) : YES)
    }
  },
  Catalogue: ({ closed, entries, item }) => {
    const labels: ReadonlyArray<string> = entries.map(({ label }) => label)
    return ({ catalogues }) => {
      const catalogue = catalogues?.[item]
      const seen = catalogue?.["entries"]
      return all(
        yes(catalogue?.["applied"]),
        listsAll(seen, labels),
        closed && isList(seen) ? truth(seen.every((each) => labels.includes(each))) : YES
      )
    }
  },
  Space: ({ seats, squareMetres }) => ({ space }) => {
    const zone = space?.["zone"]
    return all(
      squareMetres === undefined ? YES : atLeast(zone?.["squareMetres"], squareMetres),
      seats === undefined ? YES : atLeast(zone?.["seats"], seats)
    )
  },
  Hours: () => ({ hours }) => yes(hours?.["zone"]?.["kept"]),
  Selection: ({ atLeast: least, atMost: most, item }) => ({ selections }) => {
    const site = selections?.[item]
    return all(atLeast(site?.["fewest"], least), most === undefined ? YES : atMost(site?.["most"], most))
  },
  OpenNorm: () => () => UNKNOWN
}

/** By truth. */
const OUTCOMES = ["missing", "notAssessed", "met"] as const

export interface PlainCheck {
  readonly id: string
  readonly outcome: (survey: Survey) => FindingOutcome
}

/** The closure of one requirement; where it has venues, levels or a circumstance, these are asked for first. */
export const plainCheck = (requirement: Requirement): PlainCheck => {
  const { id, kind, onlyIf, tiers, unless, venues } = requirement
  const isThere = (closures[kind] as (requirement: Requirement) => Closure)(requirement)
  const judge = kind === "OpenNorm"
    ? (): FindingOutcome => "unclear"
    : ({ answers }: Survey): FindingOutcome => OUTCOMES[isThere(answers)]
  if (onlyIf === undefined && unless === undefined && !tiers && !venues) return { id, outcome: judge }
  return {
    id,
    outcome: (survey) => {
      const { circumstances, zone } = survey
      if (venues && !venues.includes(zone.venue)) return "notApplicable"
      if (tiers && !tiers.includes(zone.tier)) return "notApplicable"
      const wanted = onlyIf === undefined ? YES : yes(circumstances?.[onlyIf])
      const spared = unless === undefined ? YES : no(circumstances?.[unless])
      const applies = all(wanted, spared)
      return applies === NO ? "notApplicable" : applies === UNKNOWN ? "notAssessed" : judge(survey)
    }
  }
}
