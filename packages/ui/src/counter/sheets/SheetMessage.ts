/** Everything that can happen on a sheet. */
import type { FacilitySheet, RoundOutcome } from "../../backend/FacilitySheet.ts"
import type { ReadingSheet } from "../../backend/ReadingSheet.ts"
import type { SheetOffer } from "../../backend/SheetOffer.ts"
import type { DoneWish } from "../../backend/StaffBackend.ts"
import type { StaffSheet } from "../../backend/StaffSheet.ts"
import type { Answer } from "../Answer.ts"
import type { VisitEntry } from "./SheetPage.ts"

type Back<Tag extends string, Value> = { readonly _tag: Tag; readonly visit: number; readonly answer: Answer<Value> }

/** Opens the form of a wish in a part of the page: on a matter, or for a new one. */
export interface OpenOffer {
  readonly _tag: "OpenOffer"
  readonly part: string
  readonly room: string
  readonly id?: string
  readonly version?: number
  readonly offer: SheetOffer
  /** What it is about, in words. */
  readonly about?: string
}

/** What happens on a sheet. */
export type SheetMessage =
  | Back<"StaffSheetIs", StaffSheet>
  | Back<"FacilitySheetIs", FacilitySheet>
  | Back<"ReadingSheetIs", ReadingSheet>
  | { readonly _tag: "ChooseZone"; readonly zone: string }
  | { readonly _tag: "ChooseDay"; readonly day: string }
  | OpenOffer
  | { readonly _tag: "TickRound"; readonly id: string; readonly ticked: boolean }
  | { readonly _tag: "TypeFinding"; readonly id: string; readonly value: string }
  | { readonly _tag: "RecordRounds" }
  | (Back<"RoundsAre", ReadonlyArray<RoundOutcome>> & { readonly key: string })
  | { readonly _tag: "TypeVisit"; readonly entry: Partial<VisitEntry> }
  | { readonly _tag: "SendVisit" }
  | (Back<"VisitKept", DoneWish> & { readonly key: string })
