/** The desk of an office: the room of applications, the law of the place, and the office's own way of numbering. */
import { room } from "@zone/core/application"
import { type Desk, type Law, makeDesk, type Numbering, type Visibility } from "@zone/core/desk"
import type { AnyRoom, AnyWish, Refusal } from "@zone/core/rules"
import type { OfficeFile } from "./OfficeFile.ts"

/** Numbers as the office writes them. */
export const numberingOf = ({ digits, form }: NonNullable<OfficeFile["numbering"]>): Numbering => ({
  format: (year, number) => form.replaceAll("{year}", String(year)).replaceAll("{number}", String(number).padStart(digits, "0"))
})

export const deskOf = (law: Law, { numbering }: OfficeFile, visibility?: Visibility) =>
  makeDesk(room, law, {
    ...(numbering && { numbering: numberingOf(numbering) }),
    ...(visibility && { visibility })
  })

/** The desk of any other room, numbered by the room's own letters. */
export const deskForRoom = (other: AnyRoom, law: Law, visibility?: Visibility): AnyDesk => makeDesk(other, law, visibility && { visibility })

/** A desk of a room whose types nobody knows any more. */
export type AnyDesk = Desk<string, unknown, AnyWish, { readonly _tag: string }, Refusal, unknown>

/** What `deskOf` makes. */
export type OfficeDesk = ReturnType<typeof deskOf>
