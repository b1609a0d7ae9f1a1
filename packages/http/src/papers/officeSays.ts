/** What papers say of an office, by its options. */
import type { PaperOffice } from "@zone/core/desk"
import type { OfficeOptions } from "../office/OfficeOptions.ts"

/** @internal */
export const officeSays = ({ agency: { name }, page, says: { contact, court, reviewAuthority } }: OfficeOptions): PaperOffice => ({
  name, contact, ...(reviewAuthority !== undefined && { reviewAuthority }), ...(court !== undefined && { court }), ...(page?.title !== undefined && { place: page.title })
})
