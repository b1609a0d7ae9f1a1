/** What a step cannot go on without: seen here, without asking anybody. */
import type { Trouble } from "../KioskModel.ts"
import type { Messages } from "../messages.ts"
import type { ApplyDraft, ApplyPart } from "./ApplyDraft.ts"

/** Whether a part cannot be left out. Contact, proof and form can: an application without them is received, and corrected later. */
const lacks = (draft: ApplyDraft, part: ApplyPart): boolean => {
  switch (part) {
    case "addressee": case "kind":
      return draft[part] === undefined
    case "name": case "description":
      return draft[part].trim() === ""
    case "proof":
      return draft.proof === "files" && draft.files.length === 0
    // one is of no use without the other
    case "form":
      return draft.form === undefined && draft.route !== undefined
    case "route":
      return draft.route === undefined && draft.form !== undefined
    default:
      return false
  }
}

/** @internal */
export const lackingIn = (draft: ApplyDraft, parts: ReadonlyArray<ApplyPart>, { parts: texts }: Messages): ReadonlyArray<Trouble<ApplyPart>> =>
  parts.filter((part) => lacks(draft, part)).map((part) => ({ place: part, remedy: texts[part].lacks }))
