/** The application as the server takes it, of what is filled in: whole, or only some parts of it to be looked at; and what is added to one. */
import type { ApplicantDraft, ApplicationDraft, SupplementDraft } from "../../backend/PublicBackend.ts"
import type { ApplicantFilling, ApplicantPart, ApplyDraft, ApplyPlace } from "./ApplyDraft.ts"

const isSome = <A>(list: ReadonlyArray<A>): list is readonly [A, ...ReadonlyArray<A>] => list.length > 0

const proofOf = ({ files, proof }: ApplicantFilling): Pick<ApplicantDraft, "proof"> => {
  const handles = files.map(({ file }) => file)
  if (proof === "shown") return { proof: "shown" }
  return proof === "files" && isSome(handles) ? { proof: handles } : {}
}

const contactOf = (contact: string): Pick<ApplicantDraft, "contact"> => (contact.trim() === "" ? {} : { contact: contact.trim() })

/** Somebody of whom it is not said who they are is nobody yet. */
const applicantOf = (filling: ApplicantFilling): ReadonlyArray<ApplicantDraft> => {
  const { contact, kind } = filling
  const name = filling.name.trim()
  return kind === undefined || name === "" ? [] : [{ kind, name, ...contactOf(contact), ...proofOf(filling) }]
}

const wantedOf = ({ form, route }: ApplyDraft): Pick<SupplementDraft, "wanted"> => (form !== undefined && route !== undefined ? { wanted: { form, route } } : {})

/**
 * What is filled in. Spaces around texts are taken off, and what is empty is left out.
 *
 * @internal
 */
export const applicationOf = (draft: ApplyDraft, helpGiven: string): Partial<ApplicationDraft> => {
  const { addressee, help, others, subject } = draft
  const [description, purpose] = [draft.description.trim(), draft.purpose.trim()]
  const helps = help.map((difficulty) => ({ difficulty, given: helpGiven }))
  const [first, ...further] = [...applicantOf(draft), ...others.flatMap(applicantOf)]
  return {
    ...(addressee !== undefined && { addressee }),
    ...(first && { applicants: [first, ...further] as const }),
    ...(description !== "" && { description }),
    ...wantedOf(draft),
    ...(purpose !== "" && { purpose }),
    // what is left out is information
    ...(subject === "ownRecords" && { subject }),
    ...(isSome(helps) && { help: helps })
  }
}

/** What is added to an application that was handed in. @internal */
export const supplementOf = (draft: ApplyDraft): SupplementDraft => {
  const description = draft.description.trim()
  return { ...contactOf(draft.contact), ...proofOf(draft), ...(description !== "" && { description }), ...wantedOf(draft) }
}

/** Whether there is all that an application cannot do without. @internal */
export const isWhole = (draft: Partial<ApplicationDraft>): draft is ApplicationDraft =>
  draft.addressee !== undefined && draft.applicants !== undefined && draft.description !== undefined

const OF_APPLICANT: ReadonlySet<string> = new Set<ApplicantPart>(["kind", "name", "contact", "proof"])

/** Which place a path of the server speaks of. @internal */
export const placeOf = (path: string): ApplyPlace | undefined => {
  const [field, ...rest] = path.split(".")
  const last = rest.find((key) => !/^\d+$/u.test(key))
  switch (field) {
    case "addressee": case "description": case "purpose": case "help": case "subject": case "contact": case "proof":
      return field
    case "applicants": {
      const part = last !== undefined && OF_APPLICANT.has(last) ? last as ApplicantPart : "name"
      const nth = Number(rest[0] ?? 0)
      return nth > 0 ? `others.${nth - 1}.${part}` : part
    }
    case "wanted":
      return last === "route" ? "route" : "form"
    // what is added comes as a wish
    case "wish":
      return placeOf(rest.join("."))
    default:
      return undefined
  }
}
