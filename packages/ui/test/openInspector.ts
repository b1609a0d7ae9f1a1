/** Opens the inspector on a device that is only pretended, under a small pack, and does what an inspector does first. */
import { resolve } from "@zone/core/rules"
import * as Result from "effect/Result"
import type { SavedFile } from "../src/counter/CounterOutside.ts"
import { inspector } from "../src/inspector/inspector.ts"
import type { Readiness } from "../src/inspector/InspectorModel.ts"
import type { InspectorOutside } from "../src/inspector/InspectorOutside.ts"
import { messages } from "../src/inspector/messages.ts"
import type { Surveying } from "../src/inspector/SurveySource.ts"
import { openScreen } from "./openScreen.ts"

const pack = {
  id: "cn/sample",
  division: "cn",
  documents: [{ id: "cn/sample", title: "示例办法", number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }],
  clauses: { "X-1": "第一条", "X-2": "第二条", "X-9": "第九条" },
  names: { materials: { form: "申请表", guide: "公开指南" } },
  grades: [{ name: "三星级", stars: 3, atLeast: 60, clauses: ["X-9"] }],
  requirements: [
    { kind: "Material", id: "intake/form", strength: "must", clauses: ["X-1"], anyOf: ["form"], copies: 20 },
    { kind: "Material", id: "guide/present", strength: "should", clauses: ["X-2"], anyOf: ["guide"], copies: 1 }
  ]
} as const

/** The same, where the notice only permits the guide (可). */
export const permitting: Surveying = {
  book: Result.getOrThrow(resolve("cn/sample", [{ ...pack, requirements: [pack.requirements[0], { ...pack.requirements[1], strength: "may" }] }], "2026-11-21")),
  zones: [{ id: "z-1", name: "示例大厅专区", division: "cn-990101", tier: "county", venue: "serviceHall" }]
}

/** The rules. */
export const book = Result.getOrThrow(resolve("cn/sample", [pack], "2026-11-21"))
/** One zone under it. */
export const surveying: Surveying = { book, zones: [{ id: "z-1", name: "示例大厅专区", division: "cn-990101", tier: "county", venue: "serviceHall" }] }

/** What is kept on it. */
export interface Device {
  surveys: ReadonlyArray<unknown>
  photos: Map<string, Uint8Array>
  broken?: boolean
}

/** An empty one, or one with surveys. */
export const device = (surveys: ReadonlyArray<unknown> = []): Device => ({ surveys, photos: new Map() })

const idOf = (survey: unknown): string => (survey as { readonly id: string }).id

/** Opens the screen. */
export const openInspector = async (on: Device = device(), source: () => Promise<Surveying> = () => Promise.resolve(surveying), more: Partial<InspectorOutside> = {}) => {
  const saved: Array<SavedFile> = []
  const hears: { network?: (isThere: boolean) => void; shelf?: () => void; readiness?: (readiness: Readiness) => void } = {}
  let keys = 0
  const write = (surveys: ReadonlyArray<unknown>): Promise<void> => {
    if (on.broken === true) return Promise.reject(new Error("full"))
    on.surveys = JSON.parse(JSON.stringify(surveys)) as ReadonlyArray<unknown>
    return Promise.resolve()
  }
  const screen = await openScreen(inspector, { title: "检查", words: messages, theme: "auto" as const }, {
    source: { load: source },
    shelf: {
      read: () => Promise.resolve(on.surveys),
      write: (kept) => write(on.surveys.some((each) => idOf(each) === kept.id) ? on.surveys.map((each) => (idOf(each) === kept.id ? kept : each)) : [...on.surveys, kept]),
      drop: (id) => write(on.surveys.filter((each) => idOf(each) !== id)),
      watch: (hear) => { hears.shelf = hear; return () => {} }
    },
    photos: {
      keep: (sha256, bytes) => { on.photos.set(sha256, bytes); return Promise.resolve() },
      read: (sha256) => Promise.resolve(on.photos.get(sha256)),
      show: (sha256) => Promise.resolve(on.photos.has(sha256) ? `blob:${sha256}` : undefined),
      keepOnly: (those) => { for (const sha256 of on.photos.keys()) if (!those.includes(sha256)) on.photos.delete(sha256); return Promise.resolve() }
    },
    readiness: { watch: (hear) => { hears.readiness = hear; return () => {} } },
    network: { isThere: () => true, watch: (hear) => { hears.network = hear; return () => {} } },
    clock: { today: () => "2026-11-21" },
    newKey: () => `s-${++keys}`,
    textOf: (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8"),
    save: (file: SavedFile) => { saved.push(file) },
    print: () => {},
    ...more
  })
  return { ...screen, device: on, hears, saved }
}

/** Begins a survey of the zone. */
export const begin = async (screen: Awaited<ReturnType<typeof openInspector>>) => {
  await screen.press("开始检查")
  await screen.type("专区", "z-1")
  await screen.type("检查人", "检查员甲")
  await screen.submit()
  return screen
}

/** Answers its two questions. */
export const answer = async (screen: Awaited<ReturnType<typeof openInspector>>, forms: string, guides: string) => {
  await screen.send({ _tag: "Type", at: ["materials", "form", "copies"], form: "count", text: forms })
  await screen.send({ _tag: "Type", at: ["materials", "guide", "copies"], form: "count", text: guides })
}

/** A file with a text in it. */
export const bytes = (text: string) => ({ name: `${text}.jpg`, size: text.length, read: () => Promise.resolve(new TextEncoder().encode(text)) })
