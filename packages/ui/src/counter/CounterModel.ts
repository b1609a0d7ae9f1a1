/** What the counter knows: who is logged in, the rooms, where they are, and whether it hears of what happens elsewhere. */
import type { Problem } from "../backend/Problem.ts"
import type { RoomInfo, Session } from "../backend/StaffBackend.ts"
import type { FormState } from "./form/FormState.ts"
import type { Late } from "./Late.ts"
import type { Loaded } from "./Loaded.ts"
import type { CounterWords } from "./messages.ts"
import type { Page } from "./Page.ts"
import type { Place } from "./Place.ts"

/** Nobody is known yet, nobody is logged in, or somebody is. */
export type Gate =
  | { readonly _tag: "Asking" }
  | {
    readonly _tag: "Out"
    readonly login: string
    readonly password: string
    readonly sending: boolean
    readonly problem?: Problem
    readonly since?: number
    /** The session that ended while something was open. */
    readonly lost?: Session
    /** Somebody left: the server is being told so, or could not be told. */
    readonly leaving?: "asked" | "failed"
  }
  /** Logged in with several posts, none of them chosen. */
  | { readonly _tag: "Choosing"; readonly session: Session; readonly problem?: Problem }
  | { readonly _tag: "In"; readonly session: Session }

/** What the counter is given. */
export interface CounterProps {
  /** What stands before addresses of papers and files; nothing where they come from the same origin. */
  readonly base: string
  readonly title: string
  readonly words: CounterWords
  readonly theme: "auto" | "light" | "dark"
}

/** The counter. */
export interface CounterModel {
  readonly props: CounterProps
  /** Forms that were left unsent, by the place that they belong to, the newest last; gone with whoever logs out. */
  readonly kept: ReadonlyArray<{ readonly address: string; readonly form: FormState }>
  readonly theme: CounterProps["theme"]
  readonly gate: Gate
  /** When the server was last heard of, and the time; milliseconds since 1970, 0 before anybody knows. */
  readonly heard: number
  readonly now: number
  readonly rooms: Loaded<ReadonlyArray<RoomInfo>>
  readonly place: Place
  /** Whether the list of places is open on a narrow screen; a wide one always shows it. */
  readonly menu: boolean
  readonly page: Page
  /** Counts visits, so that answers for an earlier one are dropped. */
  readonly visit: number
  /** The first visit of whoever is in: what was asked before it is somebody else's. */
  readonly entered: number
  /** What became of what nobody waited for, the newest last. */
  readonly late: ReadonlyArray<Late>
  readonly listening?: boolean
  /** Something happened while the page was being read: it is read once more. */
  readonly behind: boolean
  readonly find: { readonly number: string; readonly loading: boolean; readonly asked?: string; readonly says?: string }
  /** The element that is to have the focus; the number tells two of the same apart. */
  readonly focus?: { readonly id: string; readonly nth: number }
}
