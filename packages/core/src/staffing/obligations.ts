/** Who owes what at a post now, until when, and on what basis. */
import type { Limit, Obligation } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"
import { lacking, uncoveredNow } from "./lacking.ts"
import { coverNow, inOffice, type Post, type State } from "./State.ts"

type Owed = ReadonlyArray<Obligation>

const within = (what: string, owedBy: Role, { clock, due }: Limit): Obligation => ({ what, owedBy, basis: due.basis, due, clock })

const OWED_BY = { number: "head", cover: "head", certificate: "head", condition: "clerk", training: "clerk" } as const satisfies { readonly [kind: string]: Role }

const ofLacks = (post: Post): Owed =>
  lacking(post).map(({ basis, kind, staff, what }) => ({ what, owedBy: OWED_BY[kind], ...(staff !== undefined && { assignedTo: staff }), basis }))

const ofAbsences = (post: Post): Owed => {
  const { absences, basis: own, needs: { cover, release } } = post
  const basis = release?.basis ?? cover?.basis ?? own
  const open = uncoveredNow(post)
  return absences.flatMap((absence): Owed => {
    const { approvedOn, back, declinedOn, id, kind, left, returned, staff } = absence
    if (returned !== undefined || (declinedOn !== undefined && left === undefined)) return []
    const fullTime = inOffice(post).some((each) => each.staff === staff && each.tenure === "fullTime")
    const undecided = approvedOn === undefined && declinedOn === undefined
    return [
      ...(undecided && (left === undefined || (release && fullTime)) ? [{ what: `${kind === "sudden" ? "补报离岗审批" : "审批离岗"}：${id}`, owedBy: "head" as const, basis }] : []),
      ...(open.includes(id) || (left === undefined && approvedOn !== undefined && release && fullTime && !coverNow(absence))
        ? [{ what: `安排接岗：${id}`, owedBy: "head" as const, basis }]
        : []),
      ...(left !== undefined ? back ? [{ ...within(`返岗：${id}`, "clerk", back), assignedTo: staff }] : [{ what: `返岗：${id}`, owedBy: "clerk" as const, assignedTo: staff, basis }] : [])
    ]
  })
}

const ofAppraisals = ({ records, ...post }: Post): Owed => {
  const { appraisal } = post.needs
  if (!appraisal || appraisal.strength === "may") return []
  return inOffice({ records, ...post }).flatMap(({ appraisal: limit, staff }): Owed => {
    if (limit) return [{ ...within(`年度考核（${staff}）`, "head", limit) }]
    const done = records.some((each) => each._tag === "Appraisal" && each.kind === "yearly" && each.staff === staff)
    return done ? [] : [{ what: `年度考核（${staff}）`, owedBy: "head", basis: appraisal.basis }]
  })
}

const ofHearings = ({ difficulties, hearing, needs }: Post): Owed => {
  if (!needs.hearing || needs.hearing.strength === "may") return []
  const { basis, what } = needs.hearing
  return [
    hearing ? within(what, "head", hearing) : { what, owedBy: "head", basis },
    ...difficulties.flatMap(({ id, solvedOn }): Owed => (solvedOn === undefined ? [{ what: `解决实际困难：${id}`, owedBy: "head", basis }] : []))
  ]
}

const notices = ({ holders }: Post): Owed =>
  holders.flatMap(({ end, staff }): Owed => (end?._tag === "Returned" && end.toldOn === undefined ? [{ what: `将退回通知本人和派出单位（${staff}）`, owedBy: "head", basis: end.basis }] : []))

const replacements = ({ holders, title }: Post): Owed =>
  holders.flatMap(({ end, staff }): Owed => (end?._tag === "Returned" && !end.replaced ? [{ what: `补派${title}，接替退回人员（${staff}）`, owedBy: "head", basis: end.basis }] : []))

/** @internal */
export const obligations = (state: State): Owed => {
  if (state._tag === "Nothing") return []
  const { post } = state
  if (state._tag === "Abolished") return notices(post)
  return [ofLacks, ofAbsences, ofHearings, ofAppraisals, notices, replacements].flatMap((of) => of(post))
}
