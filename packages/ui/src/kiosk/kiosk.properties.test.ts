/**
 * Somebody at a kiosk does random plausible things, by what it shows, while the answers of a pretended outside come in any order, late, as failures,
 * or are lost after what was asked for was done. Whatever happens: nobody sees somebody else's matter, what was taken is shown with its number and its
 * code and is what was filled in, nothing typed is lost, and nothing of a visit outlives it.
 */
import { isDeepStrictEqual } from "node:util"
import { describe, it } from "vitest"
import { type Chance, lateOutside, settled, walkMany } from "../../test/lateOutside.ts"
import { followed, textOf } from "../../test/openKiosk.ts"
import { zoneInfo } from "../../test/zoneInfo.ts"
import type { Followed } from "../backend/PublicBackend.ts"
import type { Field } from "../backend/StaffBackend.ts"
import { runScreen } from "../screen/runScreen.ts"
import type { ElementView, EventName, Given, View } from "../view/View.ts"
import { applicationOf, supplementOf } from "./apply/applicationOf.ts"
import { isUploading } from "./apply/ApplyDraft.ts"
import { kiosk } from "./kiosk.ts"
import type { KioskMessage } from "./KioskMessage.ts"
import type { KioskModel, KioskPage } from "./KioskModel.ts"
import type { KioskOutside } from "./KioskOutside.ts"
import { kioskDefaults } from "./KioskProps.ts"

type Element = ElementView<KioskMessage>
type Called = Parameters<KioskOutside["backend"]["public"]["apply"]>[0]["headers"]

const problem = (status: number, tag: string) => ({ problem: { status, title: tag, tag, remedy: "请核对" } })
const personal: Field = { kind: "personal" }
const said: Field = { kind: "group", fields: [{ key: "content", required: true, field: personal }, { key: "remark", required: false, field: personal }] }
const NOTHING: Given = { value: "", checked: false, files: [], key: "" }
/** Everything that is made in a visit carries its number. */
const MARK = /〔(\d+)〕/gu

const elementsOf = (view: View<KioskMessage>): ReadonlyArray<Element> => (typeof view === "string" ? [] : [view, ...view.children.flatMap(elementsOf)])

/** The pages on which what a method brought is shown. */
const ABOUT: { readonly [method: string]: ReadonlyArray<KioskPage> } = {
  questions: ["search", "ask"], disclosed: ["search", "ask"], follow: ["follow"], check: ["apply"], apply: ["apply", "done"], supplement: ["mend"], begin: ["talk"], upload: ["apply", "mend"], openKiosk: ["setUp"]
}

/** What somebody typed and what is still being made. */
const typedIn = ({ apply, follow, mend, search, talk }: KioskModel): unknown => {
  const plain = (draft: KioskModel["apply"]["draft"] | undefined) => draft && { ...draft, files: [], upload: undefined, others: draft.others.map((each) => ({ ...each, files: [], upload: undefined })) }
  return { query: search.query, number: follow.number, code: follow.code, apply: plain(apply.draft), mend: plain(mend?.draft), talk: talk?.values }
}

/** What has come of what was sent, as a citizen takes it home. */
const takenIn = ({ apply, mend, page, talk }: KioskModel): unknown => (page === "done" ? apply.done : page === "mend" ? mend?.done : page === "talk" ? talk?.done : undefined)

const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

const walk = async (chance: Chance, tell: (what: string) => void, steps: number): Promise<string | undefined> => {
  const wrong: Array<string> = []
  const { comeBack, later, onItsWay } = lateOutside(chance)
  let view: View<KioskMessage> = ""
  let [made, now, zones] = [0, 1_000_000, 0]
  const model = (): KioskModel => running.model()
  const mark = (): string => `〔${running.model().visit}〕`
  const fresh = (what: string): string => `${what}${mark()}${++made}`
  // what the server knows
  const codes = new Map<string, string>()
  const taken = new Map<string, { readonly content: unknown; readonly number: string; readonly code: string }>()
  /** What was told and has to be seen. */
  let told: { readonly number: string; readonly code?: string; readonly visit: number; readonly sent: unknown; readonly form: "apply" | "mend" | "talk" } | undefined
  const last: { follow?: { readonly number: string; readonly code: string }; search?: string; printed: Map<string, string>; files: Map<string, string> } = { printed: new Map(), files: new Map() }
  const store: { text: string | undefined } = { text: undefined }
  const ticks = new Map<number, Set<(now: number) => void>>()

  /** Takes it in once under a key. */
  const take = (headers: Called, content: unknown, made: () => { readonly number: string; readonly code: string }) => {
    const key = headers?.["idempotency-key"] ?? ""
    const before = taken.get(key)
    if (before && !isDeepStrictEqual(before.content, content)) wrong.push(`two things were sent under ${key}`)
    const now = before ?? { content, ...made() }
    taken.set(key, now)
    return { ...now, repeated: before !== undefined }
  }
  const home = () => {
    const [number, code] = [fresh("N"), fresh("码")]
    codes.set(number, code)
    return { number, code }
  }
  const hold = (number: string, code: string): void => { if (codes.get(number) !== code) wrong.push(`${number} was asked for with ${code}`) }
  const sending = (form: NonNullable<typeof told>["form"], sent: unknown, visit: number) => ({ code, number }: { readonly number?: string; readonly code?: string }): void => {
    if (number !== undefined) told = { number, ...(code !== undefined && { code }), visit, sent, form }
  }
  const foundAt = (number: string): Followed => followed(number, { title: `事项${number}`, receipt: true, ...(number.endsWith("1") && { lacking: { parts: ["contact", "identity"], asked: false } }) })

  const outside: KioskOutside = {
    backend: {
      public: {
        zone: () => { const nth = ++zones; return later("zone", () => ({ ...zoneInfo, today: String(nth) })) },
        questions: ({ query: { q } }) => later("questions", () => [{ id: q, question: q, answer: "答" }]),
        disclosed: ({ query: { q } }) => later("disclosed", () => [{ number: q, title: q, agency: "甲", publishedOn: "2026-01-01", where: "网站", channels: [] }]),
        check: () => later("check", () => ({ troubles: [], missing: [] })),
        apply: ({ headers, payload }) => {
          for (const { name, proof } of payload.applicants) {
            for (const file of Array.isArray(proof) ? proof as ReadonlyArray<string> : []) if (!file.startsWith(`${name} `) || file !== (last.files.get(name) ?? file)) wrong.push(`${name} is proved by ${file}, not ${last.files.get(name)}`)
          }
          const { visit } = model()
          return later("apply", () => take(headers, payload, home), { well: sending("apply", payload, visit) })
        },
        follow: ({ headers, params: { number } }) => {
          const code = headers["x-zone-code"]
          last.follow = { number, code }
          return later("follow", () => { if (codes.get(number) !== code) throw Object.assign(new Error("no such receipt"), problem(404, "NoSuchReceipt")); return foundAt(number) })
        },
        supplement: ({ headers, params: { number }, payload }) => {
          const { visit } = model()
          hold(number, headers["x-zone-code"])
          return later("supplement", () => { take(headers, payload, () => ({ number, code: "" })); return foundAt(number) }, { well: ({ number }) => { sending("mend", payload, visit)({ number }) } })
        },
        upload: ({ payload }) => { const file = new TextDecoder().decode(payload); return later("upload", () => ({ file }), { ill: () => { for (const [name, chosen] of last.files) if (chosen === file) last.files.delete(name) } }) },
        openKiosk: ({ payload: { device } }) => later("openKiosk", () => ({ device })),
        receipt: ({ headers, params: { number } }) => { hold(number, headers["x-zone-code"]); return later("receipt", () => new TextEncoder().encode(number)) }
      }
    },
    rooms: {
      public: {
        form: () => Promise.resolve(said),
        begin: ({ headers, payload: { wish } }) => { const { visit } = model(); return later("begin", () => take(headers, wish, home), { well: sending("talk", wish, visit) }) }
      }
    },
    clock: {
      now: () => now,
      every: (milliseconds, hear) => {
        const all = ticks.get(milliseconds) ?? new Set()
        ticks.set(milliseconds, all.add(hear))
        return () => { all.delete(hear) }
      }
    },
    speech: { speak: (text) => { stale(text, "was spoken") }, stop: () => {} },
    printer: {
      print: (pdf) => later("print", () => {
        const outcome = chance.happens(50) ? "printed" as const : "paperOut" as const
        last.printed.set(new TextDecoder().decode(pdf), outcome)
        return outcome
      }, { fails: false }),
      printPage: () => later("printPage", () => "shown" as const, { fails: false })
    },
    store: { read: () => store.text, write: (text) => { store.text = text }, clear: () => { store.text = undefined } },
    activity: () => () => {},
    newKey: () => `key-${++made}`
  }

  /** What of an earlier visit is still there. */
  const stale = (text: string | undefined, where: string): void => {
    const visit = String(model().visit)
    for (const [, of] of text?.matchAll(MARK) ?? []) if (of !== visit) { wrong.push(`something of visit ${of} ${where} in visit ${visit}`); return }
  }

  const holds = (): void => {
    const { apply, follow, mend, prints, search, setUp, talk, visit, zone: { here } } = model()
    const { offers: _offers, props: _props, ...rest } = model()
    stale(JSON.stringify(rest), "is in the model")
    stale(store.text, "is in the store")
    if (follow.found && (follow.found.number !== last.follow?.number || codes.get(follow.found.number) !== last.follow.code)) wrong.push(`${follow.found.number} is shown, ${last.follow?.number} was asked for`)
    for (const { id } of search.found ?? []) if (id !== last.search) wrong.push(`${id} is shown, ${last.search} was looked for`)
    for (const { number } of search.disclosed ?? []) if (number !== last.search) wrong.push(`${number} is shown, ${last.search} was looked for`)
    for (const [number, { outcome, what }] of Object.entries(prints)) {
      if (what === "receipt" && typeof outcome === "string" && outcome !== "busy" && last.printed.get(number) !== outcome) wrong.push(`the receipt of ${number} is said to be ${outcome}`)
    }
    for (const { files, name, proof } of [apply.draft, ...apply.draft.others].filter(({ name }) => name !== "")) {
      const chosen = last.files.get(name)
      for (const { file } of files) if (!file.startsWith(`${name} `)) wrong.push(`${name} has ${file} of somebody else`)
      if (proof === "files" && !isUploading(apply.draft) && chosen !== undefined && files[0]?.file !== chosen) wrong.push(`${name} has ${files[0]?.file}, chosen was ${chosen}`)
    }
    for (const each of [apply.problem, follow.problem, mend?.problem, search.problem, setUp.problem, talk?.problem]) if (each?.tag === "Unexplained") wrong.push("something was thrown")
    if (Number(here?.today ?? 0) < seen) wrong.push("the zone has become older")
    seen = Number(here?.today ?? 0)
    if ([apply.busy, mend?.busy, talk?.busy].filter((each) => each === true).length > 1) wrong.push("two things are on their way at once")
    if (told) {
      const { code = "", form, number, sent, visit: of } = told
      told = undefined
      counted[form]++
      if (of !== visit) return
      const text = textOf(view)
      if (!text.includes(number) || !text.includes(code)) wrong.push(`${number} ${code} was told and is not shown`)
      const shown = form === "apply" ? applicationOf(apply.draft, kioskDefaults.messages.helpGiven) : form === "mend" ? mend && supplementOf(mend.draft) : talk?.values
      const { _tag: _wish, ...was } = clean(sent) as { readonly _tag?: string }
      if (!isDeepStrictEqual(clean(shown), was)) wrong.push(`taken was ${JSON.stringify(was)}, shown as taken is ${JSON.stringify(shown)}`)
    }
  }
  let seen = 0

  const send = async (message: KioskMessage): Promise<void> => {
    tell(JSON.stringify(message))
    const { follow, search } = model()
    // whoever types another number, or wants another, does not want the one before
    if (message._tag === "FollowAnother" || message._tag === "End" || (message._tag === "TypeFollow" && !follow.found && last.follow?.[message.field] !== message.value)) delete last.follow
    if (message._tag === "Search") last.search = search.query
    running.send(message)
    await settled()
    holds()
  }

  const say = async (element: Element | undefined, event: EventName, given: Partial<Given> = {}): Promise<void> => {
    const says = element?.on[event]
    const message = typeof says === "function" ? says({ ...NOTHING, ...given }) : says
    if (message !== undefined) await send(message)
  }

  const valueFor = (id: string): string => {
    const known = [...codes].filter(([number]) => number.includes(mark()))
    if (id === "field-number") return chance.pick(known)?.[0] ?? fresh("N")
    if (id === "field-code") return codes.get(model().follow.number) ?? fresh("码")
    return id === "field-query" ? `词${mark()}${chance.below(3)}` : fresh("字")
  }

  const type = async (element: Element | undefined, empties = false): Promise<void> => {
    if (!element) return
    const { id, readonly, value: before } = element.attributes
    // by their name it is known whose a file is
    if (String(id).endsWith("name") && before !== "") return
    const value = empties ? "" : valueFor(String(id))
    await say(element, "input", { value })
    const after = elementsOf(view).find(({ attributes }) => attributes["id"] === id)
    if (readonly !== true && after && after.attributes["value"] !== value) wrong.push(`${value} was typed into ${id} and is not there`)
  }

  const all = (): ReadonlyArray<Element> => elementsOf(view)
  const texts = (): ReadonlyArray<Element> => all().filter(({ on }) => on.input !== undefined)
  const picks = (): ReadonlyArray<Element> => all().filter(({ attributes: { type }, on }) => on.change !== undefined && (type === "radio" || type === "checkbox"))

  const choose = async (): Promise<void> => {
    const inputs = all().filter(({ attributes: { type } }) => type === "file")
    const at = chance.below(inputs.length)
    const { apply, page } = model()
    const proving = page === "mend" ? [""] : [apply.draft, ...apply.draft.others].filter(({ proof }) => proof === "files").map(({ name }) => name.trim())
    const [input, name] = [inputs[at], proving.length === inputs.length ? proving[at] : undefined]
    if (!input || name === undefined || (name === "" && page === "apply")) return
    const text = `${name} ${fresh("证")}`
    const { uploads } = model()
    await say(input, "change", { files: [{ name: `${text}.png`, size: 1, read: () => Promise.resolve(new TextEncoder().encode(text)) }] })
    if (model().uploads > uploads) last.files.set(name, text)
  }

  /** Fills in what is empty and goes on. */
  const diligent = async (): Promise<void> => {
    for (const element of texts()) if (element.attributes["value"] === "") await type(all().find(({ attributes: { id } }) => id === element.attributes["id"]))
    const groups = new Set(picks().map(({ attributes: { name } }) => name))
    for (const name of groups) {
      if (picks().filter(({ attributes }) => attributes["name"] === name).some(({ attributes: { checked, type } }) => checked === true || type === "checkbox")) continue
      await say(chance.pick(picks().filter(({ attributes }) => attributes["name"] === name)), "change", { checked: true })
    }
    if (chance.happens(60)) await choose()
    const form = all().find(({ tag }) => tag === "form")
    await (form ? say(form, "submit") : tap())
  }

  const tap = async (): Promise<void> => {
    const seldom = (message: KioskMessage): boolean => message._tag === "SetFace" || message._tag === "End"
    const taps = all().filter(({ on }) => typeof on.click === "object" && (!seldom(on.click) || chance.happens(8)))
    await say(chance.pick(taps), "click")
  }

  /** Sets about something: an application up to its review, a matter by its number, or a word to look for. */
  const set = async (): Promise<void> => {
    const { apply, page } = model()
    if (page !== "home") await send({ _tag: "Go", page: "home" })
    const to = chance.pick(["apply", "apply", "follow", "follow", "search"] as const) ?? "home"
    await send({ _tag: "Go", page: to })
    if (to === "apply" && !apply.busy) for (let nth = 0; nth < 8 && model().page === "apply" && model().apply.at !== "review"; nth++) {
      await diligent()
      for (let more = 0; more < 3 && onItsWay() > 0; more++) await answer()
    }
    if (to === "follow" && model().follow.found) await send({ _tag: "FollowAnother" })
    if (to !== "apply") for (const element of texts()) await type(element)
    if (to !== "apply") await say(all().find(({ tag }) => tag === "form"), "submit")
    if (to === "follow" && chance.happens(50)) {
      for (let more = 0; more < 4 && onItsWay() > 0; more++) await answer()
      await say(all().find(({ on: { click } }) => typeof click === "object" && click._tag === "Mend"), "click")
    }
  }

  const pass = async (seconds: number): Promise<void> => {
    now += seconds * 1000
    tell(`${seconds} seconds pass`)
    for (const hear of ticks.get(1000) ?? []) hear(now)
    if (chance.happens(60)) for (const milliseconds of [30_000, 600_000]) for (const hear of ticks.get(milliseconds) ?? []) hear(now)
    await settled()
    holds()
  }

  const answer = async (): Promise<void> => {
    const before = model()
    const method = await comeBack()
    tell(`← ${method ?? "nothing"}`)
    const after = model()
    if (after.follow.found && !before.follow.found) counted.found++
    if (after.search.found && after.search.found !== before.search.found) counted.searched++
    if (method === "print") counted.printed++
    if (after.apply.draft.files !== before.apply.draft.files || after.apply.draft.others !== before.apply.draft.others) counted.files++
    holds()
    if (after.visit !== before.visit) return
    if (!isDeepStrictEqual(typedIn(before), typedIn(after))) wrong.push(`${method} took away what was typed`)
    if (after.apply.at !== before.apply.at && !before.apply.checking && !before.apply.busy) wrong.push(`${method} moved an application on that nobody waits for`)
    if (takenIn(before) !== undefined && after.page !== before.page) wrong.push(`${method} pushed ${JSON.stringify(takenIn(before))} off the screen`)
    if (after.page === before.page && after.focus !== before.focus && !ABOUT[method ?? ""]?.includes(after.page)) wrong.push(`${method} took the focus of ${after.page}`)
  }

  const running = runScreen(kiosk, { ...kioskDefaults, offers: kioskDefaults.offers.slice(0, 3), followAt: "https://example.org/f" }, outside, (shown) => { view = shown })
  await settled()
  for (const nth of [1, 2, 3]) codes.set(`M${mark()}${nth}`, `码${mark()}${nth}`)
  for (let nth = 0; nth < steps && wrong.length === 0; nth++) {
    const { visit } = model()
    if (chance.happens(6)) await set()
    else if (onItsWay() > 0 && chance.happens(40)) await answer()
    else if (chance.happens(70)) await diligent()
    else if (chance.happens(50)) await tap()
    else if (chance.happens(51)) await type(chance.pick(texts()), chance.happens(20))
    else if (chance.happens(75)) await say(chance.pick(picks()), "change", { checked: true })
    else await pass(chance.pick([1, 5, 5, 5, 5, 5, 95, 130]) ?? 1)
    if (model().visit !== visit) {
      for (const of of [1, 2, 3]) codes.set(`M${mark()}${of}`, `码${mark()}${of}`)
    }
  }
  while (onItsWay() > 0 && wrong.length === 0) await answer()
  const { apply, follow, mend, prints, search, setUp, talk } = model()
  const busy = Object.entries({ apply, follow, mend, search, setUp, talk }).flatMap(([name, part]) => (part?.busy === true ? [name] : []))
  if (apply.checking) busy.push("check")
  if (isUploading(apply.draft) || (mend && isUploading(mend.draft))) busy.push("files")
  for (const [number, { outcome }] of Object.entries(prints)) if (outcome === "busy") busy.push(`the paper of ${number}`)
  if (busy.length > 0 && wrong.length === 0) wrong.push(`nothing is on its way any more, and yet busy: ${busy.join(", ")}`)
  running.stop()
  return wrong[0]
}

/** How often each was told to have been done, over all walks. */
const counted = { apply: 0, mend: 0, talk: 0, found: 0, searched: 0, printed: 0, files: 0 }

describe("somebody at a kiosk whose line is slow and breaks", () => {
  it("is shown what they asked for last and everything that was taken, as it was sent, and leaves nothing behind", async ({ expect }) => {
    await walkMany(20, (chance, tell) => walk(chance, tell, 120))
    // each of it happened, and not only once
    expect(Object.entries(counted).filter(([, times]) => times < 10)).toEqual([])
  })
})
