/** What the rules ask of a post, line by line, and how far it is met. */
import { tellInterval } from "../rules/Interval.ts"
import type { DutyNeed } from "./DutySheet.ts"
import type { Lack } from "./lacking.ts"
import { inOffice, type Post } from "./State.ts"

type Asked = Pick<DutyNeed, "what" | "strength" | "basis">

const KIND = { people: "工作人员", fullTime: "专职人员", partTime: "兼职人员" } as const

const asked = ({ basis, strength }: Omit<Asked, "what">, what: string): Asked => ({ what, strength, basis })

/** What may be need not be, and is never missing. */
const met = (need: Asked, lacks: ReadonlyArray<Lack>): DutyNeed =>
  need.strength === "may" ? { ...need, standing: "duty" }
  : lacks.length === 0 ? { ...need, standing: "met" }
  : { ...need, standing: "missing", missing: lacks.map(({ staff, what }) => (staff === undefined ? what : `${staff}：${what}`)).join("；") }

/** `lacks` are those of the post. A condition that nobody is there to meet is neither met nor missing. @internal */
export const meetNeeds = (post: Post, lacks: ReadonlyArray<Lack>): ReadonlyArray<DutyNeed> => {
  const { needs: { appraisal, certificates, conditions, cover, duties, hearing, numbers, release, training }, title } = post
  const of = (kind: Lack["kind"], which?: string): ReadonlyArray<Lack> => lacks.filter((each) => each.kind === kind && (which === undefined || each.of === which))
  const personal = (need: Asked, lacked: ReadonlyArray<Lack>): DutyNeed => ({ ...(inOffice(post).length === 0 ? { ...need, standing: "duty" } : met(need, lacked)), ofPeople: true })
  const recurring = [hearing, appraisal].flatMap((each) => (each ? [asked(each, each.interval ? `${each.what}（${tellInterval(each.interval)}）` : each.what)] : []))
  // that a full-timer goes only after somebody took over is among the duties, in the words of the rules, where these are told
  return [
    ...numbers.map((each) => met(asked(each, `${KIND[each.of]}不少于${each.atLeast}名`), of("number", each.of))),
    ...(cover ? [met(asked(cover, `实行AB岗（${title}）`), of("cover"))] : []),
    ...conditions.map((each) => personal(asked(each, `任职条件：${each.what}`), of("condition", each.what))),
    ...certificates.map((each) => met(asked(each, `证书：${each.what}`), of("certificate", each.what))),
    ...(training ? [personal(asked(training, training.topics.length === 0 ? "业务培训" : `培训：${training.topics.map(({ label }) => label).join("、")}`), of("training"))] : []),
    ...[...(release && duties.length === 0 ? [asked(release, "专职人员离岗，事前经分管领导同意，接岗后方可离岗")] : []), ...recurring, ...duties].map((each): DutyNeed => ({ ...each, standing: "duty" }))
  ]
}
