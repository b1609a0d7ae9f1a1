/**
 * An inspector does random plausible things with several surveys while the device and the office answer in any order, late, with failures, or not at
 * all after they did it, and another window writes a survey of its own. Whatever happens: no answer and no photo is lost, what is said to be kept is
 * kept, what is shown as handed in is what the office has, and nothing is sent twice.
 */
import { isDeepStrictEqual } from "node:util"
import { describe, expect, it } from "vitest"
import { type Chance, lateOutside, settled, walkMany } from "../../test/lateOutside.ts"
import { book, bytes, surveying } from "../../test/openInspector.ts"
import type { Session } from "../backend/StaffBackend.ts"
import { runScreen } from "../screen/runScreen.ts"
import { inspector } from "./inspector.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"
import type { InspectorModel } from "./InspectorModel.ts"
import type { InspectorBackend, InspectorOutside } from "./InspectorOutside.ts"
import { judgeKept } from "./judgeKept.ts"
import type { Kept } from "./Kept.ts"
import { messages } from "./messages.ts"

/** The survey of the other window. */
const OTHER: Kept = { id: "other", survey: { survey: 1, pack: book.pack, zone: surveying.zones[0]!, seen: { on: "2026-11-20", by: "检查员乙", method: "onSite" }, answers: {} } }
const session: Session = { actor: "a-1", post: { id: "audit", title: "检查", role: "auditor" }, posts: [{ id: "audit", title: "检查", role: "auditor" }], until: "", idleSeconds: 60 }
const SHOWN: ReadonlyArray<"fill" | "findings" | "hand"> = ["fill", "findings", "hand", "hand"]

const clone = <A>(value: A): A => JSON.parse(JSON.stringify(value)) as A
const counted = { handed: 0, photos: 0, imported: 0, dropped: 0, failed: 0, other: 0 }

const walk = async (chance: Chance, tell: (what: string) => void, steps: number): Promise<string | undefined> => {
  const wrong: Array<string> = []
  const { comeBack, later, onItsWay } = lateOutside(chance)
  let [made, others] = [0, 0]
  const fresh = (what: string): string => `${what}-${++made}`

  // the device: what is asked of it is done in order, and told late
  const disk = new Map<string, Kept>()
  const photos = new Set<string>()
  let hear: () => void = () => {}
  const put = (method: string, work: () => void): Promise<void> => {
    const fails = chance.happens(12)
    if (fails) counted.failed++
    else work()
    return later(method, () => { if (fails) throw new Error("full") }, { fails: false })
  }

  // the office
  const matters = new Map<string, { readonly missing: ReadonlyArray<string>; readonly stages: Map<string, "Open" | "Ordered" | "Waived"> }>()
  const known = new Map<string, string>()
  const begins = new Map<string, number>()
  const backend: InspectorBackend = {
    session: {
      open: () => later("open", () => session), current: () => later("current", () => session), changePost: () => later("changePost", () => session), close: () => later("close", () => {})
    },
    files: { upload: ({ payload }) => later("upload", () => ({ file: `f-${payload.length}`, mediaType: "image/png", size: payload.length })) },
    matters: {
      list: () => later("list", () => ({ lines: chance.happens(20) ? [{ id: "o-1", version: 1, zone: "z-1", on: "2026-11-02", status: "inspected", unsettled: false, cells: [] }] : [] })),
      begin: async ({ headers, payload: { wish } }) => {
        const key = headers?.["idempotency-key"] ?? ""
        begins.set(key, (begins.get(key) ?? 0) + 1)
        if ((begins.get(key) ?? 0) > 1) wrong.push(`${key} is being begun twice at once`)
        try {
          return await later("begin", () => {
            const id = known.get(key) ?? fresh("m")
            const missing = (wish["missing"] as ReadonlyArray<{ readonly requirement: string }>).map(({ requirement }) => requirement)
            if (!known.has(key)) matters.set(id, { missing, stages: new Map(missing.map((each) => [each, "Open"])) })
            known.set(key, id)
            return { room: "zone", id, version: 1, facts: [], repeated: false, obligations: [] }
          })
        } finally {
          begins.set(key, (begins.get(key) ?? 0) - 1)
        }
      },
      show: ({ params: { id } }) => later("show", () => ({
        room: "zone", id, version: 1, row: [], obligations: [], history: [], wishes: [], state: { matters: [...matters.get(id)?.stages ?? []].map(([requirement, _tag]) => ({ requirement, _tag })) }
      })),
      wish: ({ params: { id }, payload: { wish } }) => later("wish", () => {
        const { stages } = matters.get(id) ?? { stages: new Map<string, string>() }
        const those = wish._tag === "OrderRectification" ? wish["requirements"] as ReadonlyArray<string> : wish._tag === "Waive" ? [String(wish["requirement"])] : []
        for (const each of those) {
          if (stages.get(each) !== "Open") wrong.push(`${wish._tag} of ${each} was sent twice`)
          stages.set(each, wish._tag === "Waive" ? "Waived" : "Ordered")
        }
        return { room: "zone", id, version: 1, facts: [], repeated: false, obligations: [] }
      })
    }
  }

  const outside: InspectorOutside = {
    source: { load: () => Promise.resolve(surveying) },
    shelf: {
      read: () => { const found = clone([...disk.values()]); return later("read", () => found) },
      write: (kept) => put("write", () => { disk.set(kept.id, clone(kept)) }),
      drop: (id) => put("drop", () => { disk.delete(id) }),
      watch: (listen) => { hear = listen; return () => {} }
    },
    photos: {
      keep: (sha256) => put("keep", () => { photos.add(sha256) }),
      read: (sha256) => later("photo", () => (photos.has(sha256) ? new Uint8Array(1) : undefined)),
      show: (sha256) => later("show", () => (photos.has(sha256) ? `blob:${sha256}` : undefined)),
      keepOnly: (those) => { for (const each of photos) if (!those.includes(each)) photos.delete(each); return later("keepOnly", () => {}) }
    },
    readiness: { watch: () => () => {} },
    network: { isThere: () => true, watch: () => () => {} },
    backend,
    clock: { today: () => "2026-11-21" },
    newKey: () => fresh("s"),
    textOf: (given) => new TextDecoder().decode(given),
    save: () => {}, print: () => {}
  }

  const running = runScreen(inspector, { title: "检查", words: messages, theme: "auto" }, outside, () => {})
  const model = (): InspectorModel => running.model()
  let faulty: ReadonlyArray<string> = []

  const holds = (): void => {
    const { faults, importing, kept, stored, writing } = model()
    for (const each of kept) {
      for (const { sha256 = "" } of each.survey.evidence ?? []) if (!photos.has(sha256)) wrong.push(`a photo of ${each.id} is lost`)
      if (stored === "yes" && writing === 0 && each.id !== "other" && !isDeepStrictEqual(disk.get(each.id), clone(each))) wrong.push(`${each.id} is said to be kept and is not`)
      const matter = each.handed && matters.get(each.handed.matter)
      if (!matter || each.follows) continue
      const missing = judgeKept(each, book, "2026-11-21").findings.filter(({ outcome }) => outcome === "missing" || outcome === "waived").map(({ rule }) => rule.requirement.id)
      if (!isDeepStrictEqual(missing, matter.missing)) wrong.push(`${each.id} is shown as handed in with ${missing.join()}, the office has ${matter.missing.join()}`)
      const waived = (each.survey.waivers ?? []).map(({ requirement }) => requirement).filter((requirement) => matter.stages.get(requirement) !== "Waived" && missing.includes(requirement))
      if (each.handed?.whole && waived.length > 0) wrong.push(`${each.id} is said to be whole, and ${waived.join()} is not waived at the office`)
    }
    if (importing === 0 && !isDeepStrictEqual(faults.map(({ file }) => file).toSorted(), faulty.toSorted())) wrong.push(`faults are told of ${faults.map(({ file }) => file).join()}, not of ${faulty.join()}`)
  }

  const send = async (message: InspectorMessage): Promise<void> => {
    tell(JSON.stringify(message))
    running.send(message)
    await settled()
    holds()
  }

  /** What was written by hand, of each survey of this window. */
  const writtenIn = ({ kept }: InspectorModel): unknown =>
    kept.filter(({ id }) => id !== "other").map(({ id, orders, survey: { answers, circumstances, waivers } }) => ({ id, orders, answers, circumstances, waivers }))

  const answer = async (): Promise<void> => {
    const before = model()
    const method = await comeBack()
    tell(`← ${method ?? "nothing"}`)
    const after = model()
    holds()
    const [was, is] = [writtenIn(before), writtenIn(after)] as ReadonlyArray<ReadonlyArray<{ readonly id: string }>>
    for (const each of was ?? []) {
      const now = is?.find(({ id }) => id === each.id)
      if (!isDeepStrictEqual(now, each)) wrong.push(`${method} changed what was written into ${each.id}: ${JSON.stringify(each)} is ${JSON.stringify(now)}`)
    }
    if (after.focus !== before.focus && after.place.at !== "hand") wrong.push(`${method} took the focus at ${after.place.at}`)
  }

  const begin = async (): Promise<void> => {
    await send({ _tag: "Go", to: { at: "start" } })
    for (const [key, value] of [["zone", "z-1"], ["by", "检查员甲"]] as const) await send({ _tag: "Write", key, value })
    await send({ _tag: "Begin" })
  }

  const write = async (): Promise<void> => {
    const requirement = chance.pick(["intake/form", "guide/present"]) ?? ""
    const deeds: ReadonlyArray<() => Promise<void>> = [
      () => send({ _tag: "Type", at: ["materials", "form", "copies"], form: "count", text: String(chance.below(40)) }),
      () => send({ _tag: "Type", at: ["materials", "guide", "copies"], form: "count", text: String(chance.below(3)) }),
      () => send({ _tag: "Undo" }),
      () => send({ _tag: "Order", requirement: "", key: "who", value: "示例中心" }),
      () => send({ _tag: "Order", requirement, key: "workingDays", value: "5" }),
      async () => {
        await send({ _tag: "Waive", requirement })
        for (const [key, value] of [["reason", "搬迁"], ["signedBy", "负责人乙"], ["through", "2026-12-31"]] as const) await send({ _tag: "WriteWaiver", key, value })
        await send({ _tag: "KeepWaiver" })
      },
      async () => { counted.photos++; await send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes(fresh("图"))] }) }
    ]
    await chance.pick(deeds)?.()
  }

  const elsewhere = async (): Promise<void> => {
    disk.set("other", { ...OTHER, survey: { ...OTHER.survey, answers: { materials: { form: { copies: ++others } } } } })
    tell("another window writes")
    hear()
    await settled()
    holds()
  }

  const bring = async (): Promise<void> => {
    const name = fresh("坏")
    if (model().importing === 0) faulty = []
    faulty = [...faulty, name]
    counted.imported++
    await send({ _tag: "Import", files: [{ name, size: 1, read: () => later("file", () => new TextEncoder().encode("{"), { fails: false }) }] })
  }

  for (let nth = 0; nth < 6 && onItsWay() > 0; nth++) await answer()
  for (let nth = 0; nth < steps && wrong.length === 0; nth++) {
    const one = chance.pick(model().kept.filter(({ id }) => id !== "other"))
    if (onItsWay() > 0 && chance.happens(45)) await answer()
    else if (!one || chance.happens(6)) await begin()
    else if (chance.happens(35)) await write()
    else if (chance.happens(25)) await send({ _tag: "HandIn", id: one.id, anyway: chance.happens(50) })
    else if (chance.happens(8)) await send({ _tag: "Look", id: one.id })
    else if (chance.happens(9)) await send({ _tag: "FollowUp", id: one.id })
    else if (chance.happens(15)) await elsewhere()
    else if (chance.happens(10)) await bring()
    else if (chance.happens(7)) { counted.dropped++; await send({ _tag: "Drop", id: one.id }); await send({ _tag: "Drop", id: one.id }) }
    else { const at = chance.pick(SHOWN) ?? "hand"; await send({ _tag: "Go", to: at === "fill" ? { at, id: one.id, heading: "" } : { at, id: one.id } }) }
  }
  for (let nth = 0; onItsWay() > 0 && wrong.length === 0 && nth < 1000; nth++) await answer()
  const { handing, importing, kept, stale, taking, writing } = model()
  if (writing > 0 || importing > 0 || stale || Object.values(taking).some((count) => count > 0)) wrong.push("nothing is on its way any more, and yet something is waited for")
  for (const [id, { state }] of Object.entries(handing)) if (state === "sending") wrong.push(`${id} is said to be on its way for ever`)
  counted.handed += kept.filter(({ handed }) => handed).length
  if (kept.some(({ id }) => id === "other")) counted.other++
  running.stop()
  return wrong[0]
}

describe("an inspector whose device and office are slow and fail", () => {
  it("loses nothing, is told the truth of what is kept and handed in, and sends nothing twice", async () => {
    await walkMany(60, (chance, tell) => walk(chance, tell, 120))
    // each of it happened, and not only once
    expect(Object.entries(counted).filter(([, times]) => times < 20)).toEqual([])
  })
})
