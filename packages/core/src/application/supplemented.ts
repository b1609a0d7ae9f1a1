/** An application with what the applicant has added to it, or changed. */
import type { Supplement } from "./Intake.ts"
import type { Application } from "./State.ts"

/** The contact is that of the first applicant, who hands in for all; a proof is also that of those who showed none. @internal */
export const supplemented = (application: Application, { contact, description, files, proof, unclear, wanted }: Supplement): Application => {
  const { unclear: before, ...rest } = application
  const [first, ...others] = application.applicants
  // a clear description of today takes away what was unclear before; other additions leave it
  const open = unclear ?? (description === undefined ? before : undefined)
  return {
    ...rest,
    applicants: [
      { ...first, ...(proof && { proof }), ...(contact && { contact }) },
      ...others.map((each) => (proof && !each.proof ? { ...each, proof } : each))
    ],
    ...(description && { description }),
    ...(wanted && { wanted }),
    ...(files && { files: [...application.files ?? [], ...files] }),
    ...(open !== undefined && { unclear: open })
  }
}
