/** What a kiosk knows: the zone, the page that is shown, and what somebody typed since it was wiped last. */
import type { AnsweredQuestion, DisclosedItem, Followed, Lacking, Submitted, ZoneInfo } from "../backend/PublicBackend.ts"
import type { Begun } from "../backend/PublicRoomsBackend.ts"
import type { Problem } from "../backend/Problem.ts"
import type { Field } from "../backend/StaffBackend.ts"
import type { ApplyDraft, ApplyPart, ApplyPlace } from "./apply/ApplyDraft.ts"
import type { PrintOutcome } from "./KioskOutside.ts"
import type { KioskProps, Offer } from "./KioskProps.ts"

/** A page. */
export type KioskPage = "home" | "search" | "ask" | "apply" | "done" | "mend" | "follow" | "zone" | "talk" | "setUp"

/** How it looks and sounds. */
export interface KioskFace {
  readonly elder: boolean
  /** The size of letters in 长辈版, in points. */
  readonly points: number
  readonly voice: boolean
  readonly theme: "auto" | "light" | "dark"
}

/** A field that is not right, and what would help. */
export interface Trouble<Place extends string = string> {
  readonly place: Place
  readonly remedy: string
}

/** A form of which parts are filled in. */
export interface Filling {
  readonly draft: ApplyDraft
  readonly troubles: ReadonlyArray<Trouble<ApplyPlace>>
  /** That it is being sent: then it cannot be changed. */
  readonly busy: boolean
  readonly problem?: Problem
  /** The key of the click, as long as what is sent stays the same. */
  readonly key?: string
}

/** An application in the making. */
export interface Applying extends Filling {
  /** The first part of the step that is shown; `review` when all are. */
  readonly at: ApplyPart | "review"
  /** That the review was seen: a part that is changed leads back to it. */
  readonly reviewed: boolean
  readonly missing: ReadonlyArray<string>
  /** That a step is being looked at. */
  readonly checking: boolean
  /** That a step could not be looked at for want of a connection. */
  readonly unchecked: boolean
  readonly done?: Submitted
}

/** What is added to an application that was handed in, or corrected in it. */
export interface Mending extends Filling {
  readonly number: string
  readonly code: string
  readonly lacking?: Lacking
  /** Which of its parts is shown, where it is one a screen. */
  readonly at: number
  /** That everything that may be changed is shown, and not only what is lacking. */
  readonly all: boolean
  readonly done?: Followed
}

/** What became of a paper: the receipt of a number, or a note of number and code. */
export interface Printing {
  readonly what: "receipt" | "note"
  readonly number: string
  /** Under which the receipt is asked for, and asked for again. */
  readonly key?: string
  readonly outcome: PrintOutcome | "busy" | Problem
}

/** A matter of another room in the making. */
export interface Talking {
  readonly offer: Offer["key"]
  readonly values: { readonly [key: string]: unknown }
  /** The field that is shown, where it is one a screen. */
  readonly at: number
  readonly troubles: ReadonlyArray<Trouble>
  readonly busy: boolean
  readonly problem?: Problem
  readonly key?: string
  readonly done?: Begun
}

/** The whole. */
export interface KioskModel {
  readonly props: KioskProps
  /** Counts the wipes: what comes back for an earlier visit is dropped. */
  readonly visit: number
  /** How often it was asked for, and which of the answers is shown: one that was asked for before that and comes later is older. */
  readonly zone: { readonly here?: ZoneInfo; readonly problem?: Problem; readonly asked: number; readonly shown: number }
  readonly offers: ReadonlyArray<{ readonly offer: Offer; readonly form: Field }>
  readonly page: KioskPage
  readonly face: KioskFace
  readonly search: {
    readonly query: string
    readonly found?: ReadonlyArray<AnsweredQuestion>
    /** What was published; left out where it could not be asked for. */
    readonly disclosed?: ReadonlyArray<DisclosedItem>
    /** What was looked for last: what is found belongs to it. */
    readonly asked?: string
    readonly busy: boolean
    readonly lacks: boolean
    readonly problem?: Problem
  }
  readonly follow: {
    readonly number: string
    readonly code: string
    readonly busy: boolean
    readonly troubles: ReadonlyArray<Trouble<"number" | "code">>
    /** What is asked for, or what was found by it: something else may have been typed since. */
    readonly asked?: { readonly number: string; readonly code: string }
    readonly found?: Followed
    readonly problem?: Problem
  }
  readonly apply: Applying
  readonly mend?: Mending
  /** The last paper of each number. */
  readonly prints: { readonly [number: string]: Printing }
  /** Counts the choices of files, so that each finds where it was made. */
  readonly uploads: number
  readonly talk?: Talking
  readonly setUp: { readonly device: string; readonly secret: string; readonly busy: boolean; readonly done: boolean; readonly problem?: Problem }
  /** What is to have the focus; with a new turn it is given anew. */
  readonly focus?: { readonly on: "heading" | "troubles" | "problem" | `field:${string}`; readonly turn: number }
  /** That somebody used it since it was wiped. */
  readonly touched: boolean
  /** Since when nobody did, by the outside's clock. */
  readonly quietSince?: number
  /** Seconds that are left, once it warns. */
  readonly left?: number
  /** That it was wiped on demand a moment ago. */
  readonly wiped: boolean
}
