/** The application as the server takes it, of what is filled in: whole, or only some parts of it to be looked at. */
import type { ApplicantDraft, ApplicationDraft } from "../../backend/PublicBackend.ts"
import type { ApplyDraft, ApplyPart } from "./ApplyDraft.ts"

const isSome = <A>(list: ReadonlyArray<A>): list is readonly [A, ...ReadonlyArray<A>] => list.length > 0

const proofOf = ({ files, proof }: ApplyDraft): Pick<ApplicantDraft, "proof"> => {
  const handles = files.map(({ file }) => file)
  if (proof === "shown") return { proof: "shown" }
  return proof === "files" && isSome(handles) ? { proof: handles } : {}
}

/**
 * What is filled in. Spaces around texts are taken off, and what is empty is left out.
 *
 * @internal
 */
export const applicationOf = (draft: ApplyDraft, helpGiven: string): Partial<ApplicationDraft> => {
  const { addressee, form, help, kind, route } = draft
  const [name, contact, description, purpose] = [draft.name.trim(), draft.contact.trim(), draft.description.trim(), draft.purpose.trim()]
  const helps = help.map((difficulty) => ({ difficulty, given: helpGiven }))
  return {
    ...(addressee !== undefined && { addressee }),
    ...(kind !== undefined && name !== "" && { applicants: [{ kind, name, ...(contact !== "" && { contact }), ...proofOf(draft) }] as const }),
    ...(description !== "" && { description }),
    ...(form !== undefined && route !== undefined && { wanted: { form, route } }),
    ...(purpose !== "" && { purpose }),
    ...(isSome(helps) && { help: helps })
  }
}

/** Whether there is all that an application cannot do without. @internal */
export const isWhole = (draft: Partial<ApplicationDraft>): draft is ApplicationDraft =>
  draft.addressee !== undefined && draft.applicants !== undefined && draft.description !== undefined

/** Which part a path of the server speaks of. @internal */
export const partOf = (path: string): ApplyPart | undefined => {
  const [field, ...rest] = path.split(".")
  const last = rest.find((key) => !/^\d+$/u.test(key))
  switch (field) {
    case "addressee": case "description": case "purpose": case "help":
      return field
    case "applicants":
      return last === "kind" || last === "contact" || last === "proof" ? last : "name"
    case "wanted":
      return last === "route" ? "route" : "form"
    default:
      return undefined
  }
}
