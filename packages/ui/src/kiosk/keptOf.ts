/** What is kept for the case that the window is loaded anew in the middle of an application, and read back only by whoever is still there. */
import type { ApplyDraft } from "./apply/ApplyDraft.ts"
import type { Applying, KioskFace, KioskModel } from "./KioskModel.ts"
import { without } from "./KioskStep.ts"

interface Kept {
  readonly version: 2
  /** When it was kept, by the outside's clock. */
  readonly at: number
  readonly face: KioskFace
  readonly page: KioskModel["page"]
  readonly apply: Applying
}

/** @internal */
export const keptOf = ({ apply, face, page }: KioskModel, at: number): string => {
  const { draft } = apply
  // what is on its way comes back to a window that is not there any more
  const still: ApplyDraft = { ...without(draft, "upload"), others: draft.others.map((each) => without(each, "upload")) }
  const kept: Kept = { version: 2, at, face, page: page === "done" ? "done" : "apply", apply: { ...without(apply, "problem"), draft: still, busy: false, checking: false } }
  return JSON.stringify(kept)
}

/**
 * The model as it was, or nothing where it is of another version, no longer fresh, or nothing that was kept here.
 *
 * @internal
 */
export const restored = (model: KioskModel, text: string, now: number): KioskModel | undefined => {
  let kept: Partial<Kept> | null
  try {
    kept = JSON.parse(text) as Partial<Kept> | null
  } catch {
    return undefined
  }
  const { apply, at, face, page, version } = kept ?? {}
  if (version !== 2 || at === undefined || apply === undefined || face === undefined || page === undefined) return undefined
  const age = now - at
  if (!(age >= 0 && age < model.props.idleSeconds * 1000)) return undefined
  return { ...model, apply, face, page, touched: true }
}
