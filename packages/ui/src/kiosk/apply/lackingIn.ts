/** What a step cannot go on without: seen here, without asking anybody. */
import type { Trouble } from "../KioskModel.ts"
import type { Messages } from "../messages.ts"
import type { ApplicantFilling, ApplicantPart, ApplyDraft, ApplyPart, ApplyPlace } from "./ApplyDraft.ts"
import { partWords } from "./partWords.ts"

/** Whether somebody cannot be left as they are. Contact and proof can be left out: an application without them is received, and corrected later. */
const lacksOf = (applicant: ApplicantFilling, part: ApplicantPart): boolean => {
  switch (part) {
    case "kind": return applicant.kind === undefined
    case "name": return applicant.name.trim() === ""
    case "proof": return applicant.proof === "files" && applicant.files.length === 0
    default: return false
  }
}

const lacks = (draft: ApplyDraft, part: ApplyPart): boolean => {
  switch (part) {
    case "addressee": return draft.addressee === undefined
    case "kind": case "name": case "contact": case "proof": return lacksOf(draft, part)
    case "description": return draft.description.trim() === ""
    // one is of no use without the other
    case "form": return draft.form === undefined && draft.route !== undefined
    case "route": return draft.route === undefined && draft.form !== undefined
    default: return false
  }
}

/** @internal */
export const lackingIn = (draft: ApplyDraft, parts: ReadonlyArray<ApplyPart>, messages: Messages): ReadonlyArray<Trouble<ApplyPlace>> => {
  const own = parts.filter((part) => lacks(draft, part)).map((part) => ({ place: part, remedy: partWords(part, draft.kind, messages).lacks }))
  const theirs = parts.includes("others")
    ? draft.others.flatMap((other, nth) => (["kind", "name", "proof"] as const).filter((part) => lacksOf(other, part)).map((part) =>
      ({ place: `others.${nth}.${part}` as const, remedy: `${messages.other(nth + 1)}：${partWords(part, other.kind, messages).lacks}` })))
    : []
  return [...own, ...theirs]
}
