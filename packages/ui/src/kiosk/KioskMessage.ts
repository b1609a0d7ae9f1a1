/** What can happen to a kiosk. */
import type { AnsweredQuestion, DisclosedItem, Followed, Lacking, Submitted, ZoneInfo } from "../backend/PublicBackend.ts"
import type { Begun } from "../backend/PublicRoomsBackend.ts"
import type { Problem } from "../backend/Problem.ts"
import type { Field } from "../backend/StaffBackend.ts"
import type { ChosenFile } from "../view/View.ts"
import type { ApplyDraft, ApplyPart } from "./apply/ApplyDraft.ts"
import type { KioskFace, KioskPage, Printing } from "./KioskModel.ts"
import type { Offer } from "./KioskProps.ts"

/** Something that the outside came back with. */
export type KioskNews =
  | { readonly _tag: "SearchCame"; readonly found: ReadonlyArray<AnsweredQuestion>; readonly disclosed?: ReadonlyArray<DisclosedItem> }
  | { readonly _tag: "SearchFailed"; readonly problem: Problem }
  | { readonly _tag: "FollowCame"; readonly found: Followed }
  | { readonly _tag: "FollowFailed"; readonly problem: Problem }
  | { readonly _tag: "StepChecked"; readonly troubles: ReadonlyArray<{ readonly path: string; readonly remedy: string }>; readonly missing: ReadonlyArray<string> }
  | { readonly _tag: "StepFailed"; readonly problem: Problem }
  | { readonly _tag: "FilesHeld"; readonly form: "apply" | "mend"; readonly upload: number; readonly files: ApplyDraft["files"] }
  | { readonly _tag: "FilesFailed"; readonly form: "apply" | "mend"; readonly upload: number; readonly problem: Problem }
  | { readonly _tag: "Keyed"; readonly key: string }
  | { readonly _tag: "Submitted"; readonly key: string; readonly done: Submitted }
  | { readonly _tag: "SubmitFailed"; readonly problem: Problem }
  | { readonly _tag: "Printed"; readonly print: Printing }
  | { readonly _tag: "MendKeyed"; readonly key: string }
  | { readonly _tag: "Mended"; readonly key: string; readonly done: Followed }
  | { readonly _tag: "MendFailed"; readonly problem: Problem }
  | { readonly _tag: "TalkKeyed"; readonly key: string }
  | { readonly _tag: "TalkDone"; readonly key: string; readonly done: Begun }
  | { readonly _tag: "TalkFailed"; readonly problem: Problem }
  | { readonly _tag: "SetUpDone" }
  | { readonly _tag: "SetUpFailed"; readonly problem: Problem }

/** What somebody at the kiosk does. */
export type KioskDeed =
  | { readonly _tag: "Go"; readonly page: KioskPage }
  | { readonly _tag: "SetFace"; readonly face: Partial<KioskFace> }
  | { readonly _tag: "Active" }
  /** Goes to the field that something is said of. */
  | { readonly _tag: "Focus"; readonly place: string }
  | { readonly _tag: "End" }
  | { readonly _tag: "AskZone" }
  | { readonly _tag: "TypeSearch"; readonly query: string }
  | { readonly _tag: "Search" }
  | { readonly _tag: "TypeFollow"; readonly field: "number" | "code"; readonly value: string }
  | { readonly _tag: "Follow" }
  | { readonly _tag: "FollowAnother" }
  /** In the form that is shown: that of an application, or that of what is added to one. */
  | { readonly _tag: "Fill"; readonly change: Partial<ApplyDraft> }
  /** As a proof of identity of the first applicant, or of another one. */
  | { readonly _tag: "ChooseFiles"; readonly files: ReadonlyArray<ChosenFile>; readonly other?: number }
  | { readonly _tag: "NextStep" }
  | { readonly _tag: "PreviousStep" }
  | { readonly _tag: "ChangePart"; readonly part: ApplyPart }
  | { readonly _tag: "Submit" }
  | { readonly _tag: "PrintReceipt" }
  | { readonly _tag: "PrintNote" }
  /** Begins to add to an application. */
  | { readonly _tag: "Mend"; readonly number: string; readonly code: string; readonly lacking?: Lacking }
  | { readonly _tag: "MendAll" }
  | { readonly _tag: "MendNext" }
  | { readonly _tag: "MendPrevious" }
  /** Asks somebody what the bank did not answer. */
  | { readonly _tag: "AskPerson" }
  | { readonly _tag: "Talk"; readonly offer: Offer["key"] }
  | { readonly _tag: "FillTalk"; readonly path: string; readonly value: unknown }
  | { readonly _tag: "TalkNext" }
  | { readonly _tag: "TalkPrevious" }
  | { readonly _tag: "TypeSetUp"; readonly field: "device" | "secret"; readonly value: string }
  | { readonly _tag: "SetUp" }

/** Everything that can happen. */
export type KioskMessage =
  | KioskDeed
  /** Something came back, for the visit in which it was asked. */
  | { readonly _tag: "Came"; readonly visit: number; readonly news: KioskNews }
  /** It is time to ask for the zone anew: a day goes by, a server comes back. */
  | { readonly _tag: "Refresh" }
  | { readonly _tag: "ZoneCame"; readonly nth: number; readonly zone: ZoneInfo }
  | { readonly _tag: "ZoneFailed"; readonly nth: number; readonly problem: Problem }
  | { readonly _tag: "OffersCame"; readonly offers: ReadonlyArray<{ readonly offer: Offer; readonly form: Field }> }
  | { readonly _tag: "Restored"; readonly kept: string; readonly now: number }
  | { readonly _tag: "Tick"; readonly now: number }
