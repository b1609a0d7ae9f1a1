/** What a page of the tests lets the browser's side do, whichever framework shows the kiosk in it. */
import type { GivenBackend } from "@zone/ui-element"

export interface Hands {
  readonly show: () => void
  readonly hide: () => void
  /** Hands the component another backend, by its name. */
  readonly give: (name: Name) => void
  /** What each was asked, in its order. */
  readonly asked: Readonly<Record<Name, ReadonlyArray<string>>>
}

export type Name = "甲区" | "乙区"

const asked: Record<Name, Array<string>> = { 甲区: [], 乙区: [] }

const backendOf = (name: Name): GivenBackend => {
  const answer = <A>(method: string, result: A) => (): Promise<A> => {
    asked[name].push(method)
    return Promise.resolve(result)
  }
  const zone = {
    zone: "hall", agency: `${name}人民政府办公室`, title: `${name}政务公开专区`, functions: [{ function: "selfQuery", name: "信息查询" }], areas: [], addressees: [], openingHours: [],
    materials: [], contact: "咨询台", today: "2026-11-30", workingDay: true
  }
  return { public: { zone: answer("zone", zone), questions: answer("questions", []), disclosed: answer("disclosed", []) } } as unknown as GivenBackend
}

/** The backends of the tests; nobody is asked over a wire. */
export const backends: Readonly<Record<Name, GivenBackend>> = { 甲区: backendOf("甲区"), 乙区: backendOf("乙区") }

/** Lays them into the page's hands. */
export const offer = (hands: Omit<Hands, "asked">): void => { Object.assign(window, { hands: { ...hands, asked } satisfies Hands }) }
