/** The desk of an office: the room of applications, the law of the place, and the office's own way of numbering. */
import { room } from "@zone/core/application"
import { type Desk, type Law, makeDesk, type Visibility } from "@zone/core/desk"
import type { AnyRoom, AnyWish, Refusal } from "@zone/core/rules"
import type { OfficeFile } from "./OfficeFile.ts"

export const deskOf = (law: Law, { numbering }: OfficeFile, visibility?: Visibility) =>
  makeDesk(room, law, {
    ...(numbering && {
      numbering: {
        format: (year: number, number: number) =>
          numbering.form.replaceAll("{year}", String(year)).replaceAll("{number}", String(number).padStart(numbering.digits, "0"))
      }
    }),
    ...(visibility && { visibility })
  })

/** The desk of any other room, numbered by the room's own letters. */
export const deskForRoom = (other: AnyRoom, law: Law, visibility?: Visibility): AnyDesk => makeDesk(other, law, visibility && { visibility })

/** A desk of a room whose types nobody knows any more. */
export type AnyDesk = Desk<string, unknown, AnyWish, { readonly _tag: string }, Refusal, unknown>

/** What `deskOf` makes. */
export type OfficeDesk = ReturnType<typeof deskOf>
