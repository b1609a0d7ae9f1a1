/** How a part is called and explained: an organisation is asked for other things than a person. */
import type { ApplicantKind } from "@zone/core/application"
import type { Messages } from "../messages.ts"
import type { ApplyPart } from "./ApplyDraft.ts"

/** Title, label, help, and what is said where it is not there. @internal */
export const partWords = (part: ApplyPart, kind: ApplicantKind | undefined, { organisationParts, parts }: Messages): Messages["parts"][ApplyPart] => {
  const words: Messages["parts"][ApplyPart] = parts[part]
  const ofOrganisations: { readonly [part in ApplyPart]?: Messages["parts"][ApplyPart] } = organisationParts
  return kind === undefined || kind === "person" ? words : ofOrganisations[part] ?? words
}
