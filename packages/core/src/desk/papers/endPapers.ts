/** The papers of an end: the reply or the letter of an end without one, the notice to third parties who objected in vain, the proof of delivery. */
import { adviceOf } from "../../application/adviceOf.ts"
import type { Ending, State } from "../../application/State.ts"
import { deliveryReceipt } from "../../paper/deliveryReceipt.ts"
import { replyLetter } from "../../paper/replyLetter.ts"
import { type ReplySaid, replyText } from "../../paper/replyText.ts"
import { thirdPartyNotice } from "../../paper/thirdPartyNotice.ts"
import type { Limit } from "../../rules/Room.ts"
import type { Draft } from "./Draft.ts"
import { frameOf, letterAbout, letterAsks, namesOf } from "./letterAbout.ts"
import type { AskedWord } from "./MatterPaper.ts"
import { type FactOf, type Moment, of } from "./momentsOf.ts"

type End = Moment<FactOf<"Replied" | "CorrectionLapsed" | "FeeLapsed" | "Withdrawn">> & { readonly after: Extract<State, { readonly ending: unknown }> }

/** The fact that did end it: others that came too late left it as it was. */
const endOf = (moments: ReadonlyArray<Moment>): End | undefined =>
  of(moments, "Replied", "CorrectionLapsed", "FeeLapsed", "Withdrawn").find((moment): moment is End => !("ending" in moment.before) && "ending" in moment.after)

/** The last day of a limit, where it is known. */
const untilOf = (limit: Limit | undefined): { readonly until?: string } =>
  limit === undefined || limit.due.certainty === "undetermined" ? {} : { until: limit.due.date }

/** What the letter says of the end: limits as they stood when it came. */
const saidOf = ({ before, fact }: End): ReplySaid | undefined => {
  if (fact._tag === "Replied") return fact.reply
  if (fact._tag === "Withdrawn") return { _tag: "withdrawn", on: fact.on }
  if (!("work" in before)) return undefined
  const { correction, fee } = before.work
  if (fact._tag === "CorrectionLapsed") return correction && { _tag: "correctionLapsed", askedOn: correction.askedOn, ...untilOf(correction.limit) }
  return fee && { _tag: "feeLapsed", chargedOn: fee.chargedOn, ...untilOf(fee.payment) }
}

const remedyAsks: ReadonlyArray<AskedWord> = [{ word: "reviewAuthority", needed: true }, { word: "court", needed: true }]

/** How many files a reply encloses, each of which the letter names. */
const enclosedIn = (reply: ReplySaid): number => ("given" in reply && reply.given._tag === "Enclosed" ? reply.given.files.length : 0)

const enclosureAsks = (count: number): ReadonlyArray<AskedWord> => (count > 0 ? [{ word: "enclosures", needed: true, count }] : [{ word: "enclosures", needed: false }])

const reply = (end: End, said: ReplySaid, name: string): ReadonlyArray<Draft> => {
  const about = letterAbout(end.after)
  if (about === undefined) return []
  const { at, fact } = end
  return [{
    paper: "reply", title: `政府信息公开申请${name}`, issuedBy: at, asks: [...letterAsks, ...remedyAsks, ...enclosureAsks(enclosedIn(said))],
    opens: about.opens,
    // what a reply told of remedies stands in its fact; an end without one has the terms of its day
    ...(fact._tag !== "Replied" && { lawOn: fact.on }),
    draw: (given) => {
      const { context, office, words } = given
      return replyLetter({
        ...about.said(fact.on, given), reply: said, remedies: fact._tag === "Replied" ? fact.remedies : adviceOf(said._tag, context),
        reviewAuthority: words.reviewAuthority ?? office.reviewAuthority ?? "", court: words.court ?? office.court ?? "", enclosures: words.enclosures ?? []
      })
    }
  }]
}

type Asked = Ending["consultations"][number]

/** Of the day of the decision, for each third party who objected and was overruled. Disclosure is told with review or suit, as they like. */
const notices = (moments: ReadonlyArray<Moment>, { after: { ending }, at, fact }: End): ReadonlyArray<Draft> => {
  if (fact._tag !== "Replied") return []
  const overrides = "overrides" in fact.reply ? fact.reply.overrides ?? [] : []
  return ending.toNotify.flatMap((id): ReadonlyArray<Draft> => {
    const party = ending.consultations.find((each: Asked) => each.id === id)?.party
    const override = overrides.find(({ consultation }) => consultation === id)
    const opinion = of(moments, "OpinionGiven").findLast((moment) => moment.fact.id === id && moment.at < at)
    if (party === undefined || override === undefined || opinion === undefined) return []
    const third = party._tag === "ThirdParty"
    return [{
      paper: "third-party-notice", title: "决定公开告知书", key: third ? id : party.name, issuedBy: at, lawOn: fact.on,
      asks: [...letterAsks, ...remedyAsks, { word: "asked", needed: true }, { word: "information", needed: true }],
      opens: third ? [{ personal: party.name, kind: "name" }] : [],
      draw: (given) => {
        const { context, office, read, words } = given
        return thirdPartyNotice({
          ...frameOf(fact.on, given), to: third ? read(party.name) : party.name, asked: words.asked ?? "", answeredOn: opinion.fact.on,
          information: words.information ?? "", ground: override.ground, reasons: override.reasons,
          remedies: adviceOf("disclosed", context),
          reviewAuthority: words.reviewAuthority ?? office.reviewAuthority ?? "", court: words.court ?? office.court ?? ""
        })
      }
    }]
  })
}

/** To be signed, or with the route once it is known. */
const delivery = (moments: ReadonlyArray<Moment>, { after: { application } }: End, name: string): Draft => {
  const delivered = of(moments, "Delivered").find(({ after, before }) => before._tag === "Replied" && after !== before)
  return {
    paper: "delivery-receipt", title: "送达回证", ...(delivered && { issuedBy: delivered.at }),
    asks: [{ word: "number", needed: true }, { word: "where", needed: true }, { word: "deliveredBy", needed: false }], opens: namesOf(application),
    draw: ({ copy, office, read, today, words }) => deliveryReceipt({
      date: delivered?.fact.on ?? today, agency: office.name, application: application.number, to: application.applicants.map((each) => read(each.name)).join("、"),
      where: words.where ?? "", documents: [words.number === undefined ? "" : `政府信息公开申请${name}（${words.number}）`],
      ...(delivered && { route: delivered.fact.route }), ...(words.deliveredBy !== undefined && { deliveredBy: words.deliveredBy }), copy
    })
  }
}

/** @internal */
export const endPapers = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> => {
  const end = endOf(moments)
  const said = end && saidOf(end)
  if (!end || !said) return []
  const { name } = replyText(said, "你", [])
  const letters = reply(end, said, name)
  return letters.length === 0 ? [] : [...letters, ...notices(moments, end), delivery(moments, end, name)]
}
