/** A register line for programs, without what is sealed. */
import type { RegisterRow } from "@zone/core/application"

export const plainRow = ({ applicant: _, description: __, otherApplicants: ___, ...rest }: RegisterRow): object => rest
