/** Which facts a wish about a facility brings about, or why the rules say no: first what it is about, then what the wish says. */
import type { Context } from "../rules/Room.ts"
import type { Command } from "./Command.ts"
import { no } from "./Refusal.ts"
import { type Asset, endingOf, type Material, type OpeningTimes, type Round, type State, type Stock } from "./State.ts"
import { beginRound, endRound, recordRound, solveFinding } from "./wishes/beginRound.ts"
import { closeStock, countStock, openStock, restock, takeStock } from "./wishes/openStock.ts"
import { recount } from "./wishes/recount.ts"
import { authoriseChange, callVendor, changeKeeper, dispose, makeChange, permitUse, recordMisuse, recordRepair, recordUpkeep, registerAsset, reportChange, reportFault, settleChange, verifyRepair } from "./wishes/registerAsset.ts"
import { announceException, recordClosing, recordOpening, setHours } from "./wishes/setHours.ts"
import { markOutdated, removeMaterial, replaceMaterial, showMaterial } from "./wishes/showMaterial.ts"
import type { Decided } from "./wishes/Wish.ts"

/** What begins something new. */
const first = (command: Command, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RegisterAsset": return registerAsset(command, context)
    case "BeginRound": return beginRound(command, context)
    case "OpenStock": return openStock(command, context)
    case "ShowMaterial": return showMaterial(command, context)
    case "SetHours": return setHours(command, undefined, context)
    default: return undefined
  }
}

const ofAsset = (command: Command, asset: Asset, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "ChangeKeeper": return changeKeeper(command, asset, context)
    case "RecordUpkeep": return recordUpkeep(command, asset, context)
    case "ReportFault": return reportFault(command, asset, context)
    case "CallVendor": return callVendor(command, asset, context)
    case "RecordRepair": return recordRepair(command, asset, context)
    case "VerifyRepair": return verifyRepair(command, asset, context)
    case "AuthoriseChange": return authoriseChange(command, asset, context)
    case "MakeChange": return makeChange(command, asset, context)
    case "ReportChange": return reportChange(command, asset, context)
    case "SettleChange": return settleChange(command, asset, context)
    case "PermitUse": return permitUse(command, asset, context)
    case "RecordMisuse": return recordMisuse(command, asset, context)
    case "Dispose": return dispose(command, asset, context)
    default: return undefined
  }
}

const ofRound = (command: Command, round: Round, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "RecordRound": return recordRound(command, round, context)
    case "SolveFinding": return solveFinding(command, round, context)
    case "EndRound": return endRound(command, round, context)
    default: return undefined
  }
}

const ofStock = (command: Command, stock: Stock, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "TakeStock": return takeStock(command, stock, context)
    case "Restock": return restock(command, stock, context)
    case "CountStock": return countStock(command, stock, context)
    case "CloseStock": return closeStock(command, stock, context)
    default: return undefined
  }
}

const ofMaterial = (command: Command, material: Material, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "ReplaceMaterial": return replaceMaterial(command, material, context)
    case "MarkOutdated": return markOutdated(command, material, context)
    case "RemoveMaterial": return removeMaterial(command, material, context)
    default: return undefined
  }
}

const ofOpening = (command: Command, opening: OpeningTimes, context: Context): Decided | undefined => {
  switch (command._tag) {
    case "SetHours": return setHours(command, opening, context)
    case "AnnounceException": return announceException(command, opening, context)
    case "RecordOpening": return recordOpening(command, opening, context)
    case "RecordClosing": return recordClosing(command, opening, context)
    default: return undefined
  }
}

const answer = (state: Exclude<State, { readonly _tag: "Nothing" }>, command: Command, context: Context): Decided | undefined => {
  switch (state._tag) {
    case "Asset": return ofAsset(command, state.asset, context)
    case "Round": return ofRound(command, state.round, context)
    case "Stock": return ofStock(command, state.stock, context)
    case "Material": return ofMaterial(command, state.material, context)
    default: return ofOpening(command, state.opening, context)
  }
}

const BEGINNINGS: ReadonlyArray<Command["_tag"]> = ["RegisterAsset", "BeginRound", "OpenStock", "ShowMaterial", "SetHours"]

/** @internal */
export const decide = (state: State, command: Command, context: Context): Decided => {
  if (state._tag === "Nothing") return first(command, context) ?? no("NotRegistered", context)
  if (endingOf(state)) return no(BEGINNINGS.includes(command._tag) ? "AlreadyRegistered" : "Ended", context)
  if (command._tag === "Recount") return recount(state, context)
  return answer(state, command, context) ?? no(BEGINNINGS.includes(command._tag) ? "AlreadyRegistered" : "OtherKind", context)
}
