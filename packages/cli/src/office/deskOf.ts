/** The desk of an office: the room of applications, the law of the place, and the office's own way of numbering. */
import { room } from "@zone/core/application"
import { type Law, makeDesk, type Visibility } from "@zone/core/desk"
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

/** What `deskOf` makes. */
export type OfficeDesk = ReturnType<typeof deskOf>
