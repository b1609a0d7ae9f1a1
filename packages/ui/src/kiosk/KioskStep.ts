/** What a message brings about at a kiosk. */
import { problemOf } from "../backend/problemOf.ts"
import type { Problem } from "../backend/Problem.ts"
import type { Step, Task } from "../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "./KioskMessage.ts"
import type { KioskModel } from "./KioskModel.ts"
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

/** Gives the focus anew. @internal */
export const focusOn = (model: KioskModel, on: NonNullable<KioskModel["focus"]>["on"]): KioskModel =>
  ({ ...model, focus: { on, turn: (model.focus?.turn ?? 0) + 1 } })

/** The model without some of its parts. @internal */
export const without = <Part extends object, Key extends keyof Part>(part: Part, ...keys: ReadonlyArray<Key>): Omit<Part, Key> =>
  Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key as Key))) as Omit<Part, Key>
