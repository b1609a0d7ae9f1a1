/**
 * What kind of personal data stands at a place of a state: by the name of the place. It decides who sees it whole, and is never the
 * caller's to say. What has no name that tells is `other`, of which a mask shows nothing.
 */
import type { PersonalKind } from "@zone/core/terms"

const KINDS: { readonly [kind in Exclude<PersonalKind, "other">]: RegExp } = {
  idNumber: /^(?:idNumber|idCard|identityNumber|identity)$/i,
  phone: /(?:phone|mobile|telephone)$/i,
  address: /(?:contact|address|email)$/i,
  name: /(?:^name|Name|^applicant|Applicants?|^visitor|^complainant|^person|^author)$/
}

/** `path` ends with the name, and perhaps with a place in a list. @internal */
export const personalKindOf = (path: ReadonlyArray<string | number>): PersonalKind => {
  const name = path.findLast((key): key is string => typeof key === "string") ?? ""
  return (["idNumber", "phone", "address", "name"] as const).find((kind) => KINDS[kind].test(name)) ?? "other"
}
