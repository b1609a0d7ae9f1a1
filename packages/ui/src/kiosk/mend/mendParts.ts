/** What is shown of an application that is added to: first what it lacks, then, where it is wanted, everything else that may be changed. */
import type { Part } from "@zone/core/application"
import type { ApplyPart } from "../apply/ApplyDraft.ts"
import type { KioskModel, Mending } from "../KioskModel.ts"

const PARTS: { readonly [part in Part]: ReadonlyArray<ApplyPart> } = { identity: ["proof"], contact: ["contact"], description: ["description"], form: ["form", "route"] }

/** Whether there is more that may be changed than is shown. @internal */
export const hasMore = ({ all, lacking }: Mending): boolean => !all && lacking !== undefined && lacking.parts.length < Object.keys(PARTS).length

/** @internal */
export const mendParts = ({ all, lacking }: Mending): { readonly lacking: ReadonlyArray<ApplyPart>; readonly parts: ReadonlyArray<ApplyPart> } => {
  const everything = Object.values(PARTS).flat()
  const wanted = lacking?.parts.flatMap((part) => PARTS[part]) ?? []
  const first = everything.filter((part) => wanted.includes(part))
  return { lacking: first, parts: all || lacking === undefined ? [...first, ...everything.filter((part) => !wanted.includes(part))] : first }
}

/** The parts that are on the screen, and whether others come after them: in 长辈版 it is one at a time. @internal */
export const mendShown = ({ face: { elder } }: Pick<KioskModel, "face">, mend: Mending): { readonly shown: ReadonlyArray<ApplyPart>; readonly of: number; readonly last: boolean } => {
  const { parts } = mendParts(mend)
  if (!elder) return { shown: parts, of: 1, last: true }
  return { shown: parts.slice(mend.at, mend.at + 1), of: parts.length, last: mend.at >= parts.length - 1 }
}
