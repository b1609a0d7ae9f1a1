/**
 * What somebody has typed into a form so far: the shape of its field, with texts as they were typed. A text that is empty was not answered;
 * in the place of a group or a list it says that this was left out.
 */
import type { Problem } from "../../backend/Problem.ts"

/** Where in a form something stands, as a server says it: keys and places of lists. Choosing a case is no step. */
export type FormPath = ReadonlyArray<string | number>

/** A chosen file: on its way while it has no handle and no problem. */
export interface FileDraft {
  readonly _tag: "File"
  /** Tells it from every other file of the counter, also one of the same name. */
  readonly pick: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly handle?: string
  readonly problem?: Problem
}

/** What was typed. */
export type Draft =
  | string
  | FileDraft
  | { readonly _tag: "List"; readonly items: ReadonlyArray<Draft> }
  | { readonly _tag: "Group"; readonly fields: { readonly [key: string]: Draft } }
  | { readonly _tag: "Case"; readonly nth: number; readonly of: Draft }
