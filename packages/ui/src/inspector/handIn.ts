/**
 * Hands an inspection in, step by step, so that it can be broken off anywhere and begun again: the record under a key of its own, then what the
 * matter does not have yet. Another look is handed in as the recheck of the inspection that it follows.
 */
import { wantedOf } from "@zone/core/rules"
import type { Finding } from "@zone/core/zone"
import { isOwed } from "./isOwed.ts"
import { problemOf } from "../backend/problemOf.ts"
import type { InspectorBackend, InspectorOutside } from "./InspectorOutside.ts"
import type { Asking } from "./InspectorStep.ts"
import type { JudgedSurvey } from "./judgeKept.ts"
import type { Handed, Kept, Stage } from "./Kept.ts"
import { orderFor } from "./orderFor.ts"

const ROOM = "zone"
const STAGES = ["Open", "Ordered", "Reported", "Passed", "Waived"] as const

const textIn = (value: unknown, key: string): string | undefined => {
  const found = typeof value === "object" && value !== null ? (value as { readonly [name: string]: unknown })[key] : undefined
  return typeof found === "string" ? found : undefined
}

/** Where each requirement stands, out of the state that the office shows. */
const stagesOf = (state: unknown): ReadonlyArray<Stage> => {
  const matters = typeof state === "object" && state !== null ? (state as { readonly matters?: unknown }).matters : undefined
  return (Array.isArray(matters) ? matters as ReadonlyArray<unknown> : []).flatMap((each) => {
    const [requirement, tag, who] = [textIn(each, "requirement"), textIn(each, "_tag"), textIn(each, "who")]
    const stage = STAGES.find((one) => one === tag)
    const due = textIn((each as { readonly due?: unknown }).due, "date")
    return requirement === undefined || stage === undefined ? [] : [{ requirement, stage, ...(who !== undefined && { who }), ...(due !== undefined && { due }) }]
  })
}

/** What the office has of a matter now. */
const look = async ({ matters }: InspectorBackend, matter: string, on: string, more: Pick<Handed, "photos" | "whole">): Promise<{ readonly handed: Handed; readonly version: number }> => {
  const { state, version } = await matters.show({ params: { room: ROOM, id: matter } })
  return { handed: { matter, on, ...more, stages: stagesOf(state) }, version }
}

const foundMissing = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => 
  findings.filter((each) => isOwed(each) && (each.outcome === "missing" || each.outcome === "waived"))

const isAt = (stages: ReadonlyArray<Stage>, requirement: string, ...those: ReadonlyArray<Stage["stage"]>): boolean =>
  stages.some((each) => each.requirement === requirement && those.includes(each.stage))

/** Those that are still open and have somebody and a time, by what is said of them. */
const ordersOf = (kept: Kept, stages: ReadonlyArray<Stage>): ReadonlyArray<{ readonly who: string; readonly workingDays: number; readonly requirements: ReadonlyArray<string> }> => {
  const groups = new Map<string, { readonly who: string; readonly workingDays: number; readonly requirements: ReadonlyArray<string> }>()
  for (const { requirement, stage } of stages) {
    const { who = "", workingDays } = orderFor(kept, requirement)
    if (stage !== "Open" || who.trim() === "" || workingDays === undefined) continue
    const key = `${workingDays} ${who.trim()}`
    groups.set(key, { who: who.trim(), workingDays, requirements: [...groups.get(key)?.requirements ?? [], requirement] })
  }
  return [...groups.values()]
}

/** Sends the photos of what is missing that the office does not have, and gives all that it has then. */
const sendPhotos = async ({ backend, photos: store }: InspectorOutside & { readonly backend: InspectorBackend }, kept: Kept, findings: ReadonlyArray<Finding>, handed: Handed, tell: (handed: Handed) => void): Promise<Handed> => {
  let now = handed
  for (const { evidence, rule: { requirement: { id: requirement } } } of findings) {
    for (const { sha256 } of evidence) {
      if (sha256 === undefined || now.photos.includes(`${requirement} ${sha256}`) || !isAt(now.stages, requirement, "Open", "Ordered", "Reported")) continue
      const bytes = await store.read(sha256)
      if (!bytes) continue
      const { file } = await backend.files.upload({ payload: bytes })
      await backend.matters.wish({
        params: { room: ROOM, id: now.matter }, headers: { "idempotency-key": `${kept.id}-${sha256.slice(0, 16)}-${requirement}` },
        payload: { wish: { _tag: "AddPhotos", requirement, photos: [file] } }
      })
      now = { ...now, photos: [...now.photos, `${requirement} ${sha256}`] }
      tell(now)
    }
  }
  return now
}

const recordOf = ({ survey: { seen, zone } }: Kept, { findings, score }: JudgedSurvey) => ({
  _tag: "RecordInspection", on: seen.on, inspector: seen.by, place: zone.name, ...(score.points !== undefined && { points: score.points }),
  missing: foundMissing(findings).map(({ gravity, rule: { check, requirement } }) => ({ requirement: requirement.id, gravity, what: wantedOf(check) || requirement.id }))
})

/** A first inspection: record, photos, waivers, orders. */
const handFirst = async (outside: InspectorOutside & { readonly backend: InspectorBackend }, kept: Kept, judged: JudgedSurvey, tell: (handed: Handed) => void, sending: () => void): Promise<Handed> => {
  const { backend, clock } = outside
  const { handed, survey } = kept
  if (!handed) sending()
  const matter = handed?.matter ?? (await backend.matters.begin({
    params: { room: ROOM }, headers: { "idempotency-key": `${kept.id}-inspection` }, payload: { wish: recordOf(kept, judged), zone: survey.zone.id }
  })).id
  const on = handed?.on ?? clock.today()
  const params = { room: ROOM, id: matter }
  const photos = handed?.photos ?? []
  // it is there, whatever comes next
  if (!handed) tell({ matter, on, photos, whole: false, stages: [] })
  const first = await look(backend, matter, on, { photos, whole: false })
  tell(first.handed)
  const missing = foundMissing(judged.findings)
  const sent = await sendPhotos(outside, kept, missing, first.handed, tell)
  for (const { cite, reason, requirement, signedBy, through } of missing.flatMap(({ waiver }) => (waiver ? [waiver] : []))) {
    if (isAt(first.handed.stages, requirement, "Passed", "Waived")) continue
    await backend.matters.wish({ params, payload: { wish: { _tag: "Waive", requirement, reason, signer: signedBy, through, ...(cite !== undefined && { cite }) } } })
  }
  // what was waived is settled by now, and is not ordered
  const then = await look(backend, matter, on, { photos: sent.photos, whole: false })
  for (const order of ordersOf(kept, then.handed.stages)) await backend.matters.wish({ params, payload: { wish: { _tag: "OrderRectification", ...order } } })
  return (await look(backend, matter, on, { photos: sent.photos, whole: true })).handed
}

/** Another look: what was said to be mended is passed or goes back; what nobody has reported stays as it is. */
const handRecheck = async ({ backend, clock }: InspectorOutside & { readonly backend: InspectorBackend }, kept: Kept, matter: string, { findings }: JudgedSurvey, tell: (handed: Handed) => void, sending: () => void): Promise<Handed> => {
  const params = { room: ROOM, id: matter }
  const on = kept.handed?.on ?? clock.today()
  const before = await look(backend, matter, on, { photos: [], whole: false })
  const those = (outcome: Finding["outcome"]): ReadonlyArray<string> =>
    findings.filter((each) => each.outcome === outcome).map(({ rule }) => rule.requirement.id).filter((id) => isAt(before.handed.stages, id, "Reported"))
  const [passed, failed] = [those("met"), those("missing")]
  if (passed.length + failed.length > 0) {
    sending()
    // seen by nobody else in between
    await backend.matters.wish({ params, headers: { "if-match": `"${before.version}"`, "idempotency-key": `${kept.id}-recheck` }, payload: { wish: { _tag: "Recheck", passed, failed } } })
    tell(before.handed)
  }
  return (await look(backend, matter, on, { photos: [], whole: true })).handed
}

/** The inspections of the same zone that are still open at the office. */
const openBefore = async ({ matters }: InspectorBackend, { survey: { zone } }: Kept): Promise<ReadonlyArray<string>> => {
  const { lines } = await matters.list({ params: { room: ROOM }, query: { limit: 200 } })
  return lines.filter((each) => each.zone === zone.id && each.status !== "closed").map(({ on }) => on)
}

/** @internal */
export const handIn = (kept: Kept, judged: JudgedSurvey, anyway: boolean): Asking => async (outside) => {
  const { backend } = outside
  if (!backend) return undefined
  let handed: Handed | undefined
  let sent = false
  const tell = (now: Handed): void => { handed = now }
  const sending = (): void => { sent = true }
  try {
    const { follows, id } = kept
    if (follows) return { _tag: "HandedIn", id, handed: await handRecheck({ ...outside, backend }, kept, follows.matter, judged, tell, sending) }
    const open = anyway || kept.handed || kept.sent ? [] : await openBefore(backend, kept)
    if (open.length > 0) return { _tag: "StillOpen", id, open }
    return { _tag: "HandedIn", id, handed: await handFirst({ ...outside, backend }, kept, judged, tell, sending) }
  } catch (rejected) {
    const problem = problemOf(rejected)
    // what was refused did not arrive; of what was cut off nobody knows
    return { _tag: "NotHandedIn", id: kept.id, problem, ...(handed && { handed }), sent: sent && (problem.status === 0 || problem.status >= 500) }
  }
}

/** Asks how what was handed in stands now. @internal */
export const lookAgain = ({ handed, id }: Kept): Asking => async ({ backend }) => {
  if (!backend || !handed) return undefined
  try {
    return { _tag: "HandedIn", id, handed: (await look(backend, handed.matter, handed.on, handed)).handed }
  } catch (rejected) {
    return { _tag: "NotHandedIn", id, problem: problemOf(rejected) }
  }
}
