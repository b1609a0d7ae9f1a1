/** What a post lacks by the rules of the place: people, cover, certificates, conditions that were let pass, and training. */
import type { Basis } from "../terms/Basis.ts"
import type { Strength } from "../terms/Strength.ts"
import { awayNow, coverNow, inOffice, type Post } from "./State.ts"

/** One thing that is lacking, in Chinese, of whom where it is somebody's, and what it stands on. */
export interface Lack {
  readonly kind: "number" | "cover" | "certificate" | "condition" | "training"
  readonly what: string
  /** Which of the needs of its kind it is of: of whom there are too few, a place, a certificate, a condition, a topic by its key. */
  readonly of: string
  readonly staff?: string
  readonly basis: Basis
}

const KIND = { people: "人员", fullTime: "专职人员", partTime: "兼职人员" } as const

/** What may be need not be. */
const counts = ({ strength }: { readonly strength: Strength }): boolean => strength !== "may"

const ofNumbers = (post: Post): ReadonlyArray<Lack> => {
  const holders = inOffice(post)
  const found = { people: holders.length, fullTime: 0, partTime: 0 }
  for (const { tenure } of holders) if (tenure !== "purchased") found[tenure] += 1
  return post.needs.numbers.filter(counts).flatMap(({ atLeast, basis, of }) => {
    const missing = atLeast - found[of]
    return missing > 0 ? [{ kind: "number" as const, of, what: `配备${post.title}：还缺${KIND[of]}${missing}名`, basis }] : []
  })
}

const ofCover = (post: Post): ReadonlyArray<Lack> => {
  const { cover } = post.needs
  if (!cover || !counts(cover)) return []
  return (["main", "deputy"] as const).flatMap((place) =>
    inOffice(post).some((each) => each.place === place) ? [] : [{ kind: "cover" as const, of: place, what: `落实AB岗（${post.title}）：明确${place === "main" ? "A岗" : "B岗"}人员`, basis: cover.basis }])
}

const ofCertificates = (post: Post): ReadonlyArray<Lack> => {
  const held = inOffice(post).flatMap(({ certificates }) => certificates)
  return post.needs.certificates.filter((each) => counts(each) && !held.includes(each.what))
    .map(({ basis, what }) => ({ kind: "certificate", of: what, what: `取得证书（${post.title}）：${what}`, basis }))
}

const ofConditions = (post: Post): ReadonlyArray<Lack> =>
  inOffice(post).flatMap(({ shortfalls, staff }) => shortfalls.flatMap(({ condition: { basis, localOnly, what }, mendedOn }) =>
    mendedOn === undefined ? [{ kind: "condition" as const, of: what, what: `补齐任职条件：${what}${localOnly ? "（本地规定）" : ""}`, staff, basis }] : []))

/** Each topic that the rules name, by whoever was not trained in it; where they name none, any training will do. */
const ofTraining = (post: Post): ReadonlyArray<Lack> => {
  const { training } = post.needs
  if (!training || !counts(training)) return []
  const { basis, topics } = training
  return inOffice(post).flatMap(({ staff }) => {
    const attended = post.trainings.filter(({ attendees }) => attendees.includes(staff))
    if (topics.length === 0) return attended.length === 0 ? [{ kind: "training" as const, of: "", what: "参加业务培训", staff, basis }] : []
    return topics.filter(({ key }) => attended.every((each) => !each.topics.includes(key)))
      .map(({ key, label }) => ({ kind: "training" as const, of: key, what: `参加培训：${label}`, staff, basis }))
  })
}

/**
 * What a post lacks now, with the clause that each stands on.
 *
 * @internal
 */
export const lacking = (post: Post): ReadonlyArray<Lack> =>
  [ofNumbers, ofCover, ofCertificates, ofConditions, ofTraining].flatMap((of) => of(post))

/** Time away in which nobody stands in: whoever took over is away too, or nobody did. @internal */
export const uncoveredNow = (post: Post): ReadonlyArray<string> => {
  const away = awayNow(post)
  return away.flatMap((absence) => {
    if (inOffice(post).find(({ staff }) => staff === absence.staff)?.place !== "main") return []
    const cover = coverNow(absence)
    return cover && away.every(({ staff }) => staff !== cover.by) ? [] : [absence.id]
  })
}
