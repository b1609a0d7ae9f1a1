/** What a fact makes of a post. Total: a fact that no longer fits leaves the state as it was. */
import type { Fact } from "./Fact.ts"
import { type Absence, type Holder, inOffice, momentOf, type Post, type State, type TenureEnd } from "./State.ts"

type Is<Tag extends Fact["_tag"]> = Extract<Fact, { readonly _tag: Tag }>

const established = ({ _tag, hearing, on, ...rest }: Is<"PostEstablished">): State => ({
  _tag: "Kept",
  post: {
    ...rest, establishedOn: on, ...(hearing && { hearing }), holders: [], absences: [], trainings: [], hearings: [], difficulties: [], records: []
  }
})

/** Whoever holds the post under an id now, changed. */
const held = (post: Post, staff: string, change: (holder: Holder) => Holder): Post => ({
  ...post, holders: post.holders.map((each) => (each.staff === staff && each.through === undefined ? change(each) : each))
})

const away = (post: Post, id: string, change: (absence: Absence) => Absence): Post => ({
  ...post, absences: post.absences.map((each) => (each.id === id ? change(each) : each))
})

const uncovered = (absence: Absence, through: string, by?: string): Absence => ({
  ...absence, covers: absence.covers.map((each) => (each.through === undefined && (by === undefined || by === each.by) ? { ...each, through } : each))
})

/** Who was returned first and not replaced yet is replaced by a new appointment. */
const replaced = (holders: ReadonlyArray<Holder>): ReadonlyArray<Holder> => {
  const first = holders.findIndex(({ end }) => end?._tag === "Returned" && !end.replaced)
  return holders.map((each, i) => (i === first && each.end?._tag === "Returned" ? { ...each, end: { ...each.end, replaced: true } } : each))
}

const appointed = (post: Post, { appraisal, certificates, name, on, place, shortfalls, staff, tenure, time }: Is<"Appointed">): Post =>
  inOffice(post).some((each) => each.staff === staff) ? post : {
    ...post,
    holders: [...replaced(post.holders), {
      staff, name, place, tenure, from: momentOf(on, time), certificates, shortfalls: shortfalls.map((condition) => ({ condition })), ...(appraisal && { appraisal })
    }]
  }

/** A tenure ends, and with it the time away and the standing in of whoever held the post. */
const ended = (post: Post, { on, staff, time }: Is<"TenureEnded" | "StaffReturned">, end: TenureEnd): Post => {
  const through = momentOf(on, time)
  if (inOffice(post).every((each) => each.staff !== staff)) return post
  return {
    ...held(post, staff, (holder) => ({ ...holder, through, end })),
    absences: post.absences.map((each) => {
      const free = uncovered(each, through, staff)
      return each.staff === staff && each.returned === undefined ? { ...uncovered(free, through), returned: through } : free
    })
  }
}

const ofAbsence = (post: Post, fact: Fact): Post | undefined => {
  switch (fact._tag) {
    case "AbsenceRequested": {
      const { _tag, on, ...rest } = fact
      return post.absences.some(({ id }) => id === fact.id) ? post : { ...post, absences: [...post.absences, { ...rest, requestedOn: on, covers: [] }] }
    }
    case "SuddenlyAbsent": {
      const { id, on, staff, time } = fact
      if (post.absences.some((each) => each.id === id)) return post
      return { ...post, absences: [...post.absences, { id, staff, kind: "sudden", requestedOn: on, from: on, left: momentOf(on, time), covers: [] }] }
    }
    case "AbsenceApproved": return away(post, fact.id, (each) => ({ ...each, approvedOn: fact.on }))
    case "AbsenceDeclined": return away(post, fact.id, (each) => ({ ...each, declinedOn: fact.on }))
    case "TakenOver": {
      const from = momentOf(fact.on, fact.time)
      return away(post, fact.id, (each) => {
        const free = uncovered(each, from)
        return { ...free, covers: [...free.covers, { by: fact.by, from }] }
      })
    }
    case "Left": return away(post, fact.id, (each) => (each.left === undefined ? { ...each, left: momentOf(fact.on, fact.time) } : each))
    case "CameBack": {
      const returned = momentOf(fact.on, fact.time)
      return away(post, fact.id, (each) => ({ ...uncovered(each, returned), returned }))
    }
    default: return undefined
  }
}

const recounted = (post: Post, { limit, of = "", which }: Is<"DueDateMoved" | "DueDateSettled">): Post => {
  if (which === "hearing") return post.hearing ? { ...post, hearing: limit } : post
  if (which === "appraisal") return held(post, of, (holder) => (holder.appraisal ? { ...holder, appraisal: limit } : holder))
  return away(post, of, (each) => (each.back ? { ...each, back: limit } : each))
}

const heard = ({ hearing: before, ...post }: Post, { difficulties, late, next, on }: Is<"ReportsHeard">): Post => ({
  ...post,
  hearings: [...post.hearings, { on, late }],
  difficulties: [...post.difficulties, ...difficulties.map((each) => ({ ...each, toldOn: on }))],
  ...(next ? { hearing: next } : before && { hearing: before })
})

const ofPost = (post: Post, fact: Fact): Post => {
  switch (fact._tag) {
    case "NeedsRenewed": return { ...post, needs: fact.needs }
    case "Appointed": return appointed(post, fact)
    case "ShortfallMended": return held(post, fact.staff, (holder) => ({
      ...holder, shortfalls: holder.shortfalls.map((each) => (each.condition.what === fact.what ? { ...each, mendedOn: fact.on } : each))
    }))
    case "CertificateRecorded": return held(post, fact.staff, (holder) => ({ ...holder, certificates: [...holder.certificates, fact.certificate] }))
    case "TenureEnded": return ended(post, fact, { _tag: "Ended", why: fact.why })
    case "StaffReturned": return ended(post, fact, { _tag: "Returned", ground: fact.ground.label, basis: fact.basis, replaced: false })
    case "ReturnNoticed": return {
      ...post, holders: post.holders.map((each) => (each.staff === fact.staff && each.end?._tag === "Returned" && each.end.toldOn === undefined ? { ...each, end: { ...each.end, toldOn: fact.on } } : each))
    }
    case "TrainingRecorded": {
      const { _tag, ...training } = fact
      return { ...post, trainings: [...post.trainings, training] }
    }
    case "ReportsHeard": return heard(post, fact)
    case "DifficultySolved": return { ...post, difficulties: post.difficulties.map((each) => (each.id === fact.id ? { ...each, solvedOn: fact.on } : each)) }
    case "Appraised": {
      const { grade, id, kind, late, next, on, staff } = fact
      const rated = { ...post, records: [...post.records, { _tag: "Appraisal", id, staff, on, kind, grade, late } as const] }
      return next ? held(rated, staff, (holder) => ({ ...holder, appraisal: next })) : rated
    }
    case "ViolationRecorded": {
      const { educated, id, on, staff, what } = fact
      return { ...post, records: [...post.records, { _tag: "Violation", id, staff, on, what, educated }] }
    }
    case "AllowanceGranted": {
      const { id, on, staff, what } = fact
      return { ...post, records: [...post.records, { _tag: "Allowance", id, staff, on, what }] }
    }
    case "DueDateMoved":
    case "DueDateSettled": return recounted(post, fact)
    default: return ofAbsence(post, fact) ?? post
  }
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (state._tag === "Nothing") return fact._tag === "PostEstablished" ? established(fact) : state
  if (state._tag === "Abolished") return fact._tag === "ReturnNoticed" ? { ...state, post: ofPost(state.post, fact) } : state
  return fact._tag === "PostAbolished" ? { _tag: "Abolished", post: state.post, on: fact.on } : { _tag: "Kept", post: ofPost(state.post, fact) }
}
