/** What a message brings about at a kiosk. */
import { problemOf } from "../backend/problemOf.ts"
import type { Problem } from "../backend/Problem.ts"
import { keyed, type Step, type Task } from "../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "./KioskMessage.ts"
import type { KioskModel, KioskPage } from "./KioskModel.ts"
import type { KioskOutside } from "./KioskOutside.ts"

/** A step of a kiosk. */
export type KioskStep = Step<KioskOutside, KioskModel, KioskMessage>

/** A task of a kiosk. */
export type KioskTask = Task<KioskOutside, KioskMessage>

/**
 * Asks the outside for this visit: what comes back after it was wiped is dropped.
 *
 * @internal
 */
export const ask = (
  { visit }: KioskModel,
  work: (outside: KioskOutside) => Promise<KioskNews>,
  failed: (problem: Problem) => KioskNews
): KioskTask => async (outside) => {
  try {
    return { _tag: "Came", visit, news: await work(outside) }
  } catch (rejected) {
    return { _tag: "Came", visit, news: failed(problemOf(rejected)) }
  }
}

/**
 * Asks for something that is shown: when something else is asked under the same key, this is no longer wanted. Nor is it once the model does not wait any more.
 *
 * @internal
 */
export const askFor = (key: "check" | "follow" | "search", ...asked: Parameters<typeof ask>): KioskTask => keyed(key, ask(...asked))

/** Gives the focus anew. What comes back takes it only on the pages that it is about: nobody who went elsewhere loses their place. @internal */
export const focusOn = (model: KioskModel, on: NonNullable<KioskModel["focus"]>["on"], ...pages: ReadonlyArray<KioskPage>): KioskModel =>
  pages.length > 0 && !pages.includes(model.page) ? model : { ...model, focus: { on, turn: (model.focus?.turn ?? 0) + 1 } }

/** Sends under the key of the click, which is kept before anything is sent; where there is none yet, it asks for one first. @internal */
export const sendUnder = (model: KioskModel, key: string | undefined, send: (key: string) => KioskTask, keyed: "Keyed" | "MendKeyed" | "TalkKeyed", failed: (problem: Problem) => KioskNews): KioskStep =>
  ({ model, tasks: [key === undefined ? ask(model, ({ newKey }) => Promise.resolve({ _tag: keyed, key: newKey() }), failed) : send(key)] })

/** What is sent, each on a page of its name. */
type Sent = "apply" | "mend" | "talk"

/**
 * What is on its way to the server. Nothing else is sent until it is there: no number and no code is pushed off the screen by another.
 *
 * @internal
 */
export const onItsWay = (model: KioskModel): Sent | undefined => (["apply", "mend", "talk"] as const).find((each) => model[each]?.busy === true)

/** Shows a page. @internal */
export const goTo = (model: KioskModel, page: KioskPage): KioskModel => focusOn({ ...model, page }, "heading")

/** The model without some of its parts. @internal */
export const without = <Part extends object, Key extends keyof Part>(part: Part, ...keys: ReadonlyArray<Key>): Omit<Part, Key> =>
  Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key as Key))) as Omit<Part, Key>
