/** Whether a form asks who somebody is: then earlier matters of the same people may be looked for. */
import type { Field } from "../../backend/StaffBackend.ts"

/** @internal */
export const asksOfPeople = ({ cases = [], fields = [], item, kind }: Field): boolean =>
  kind === "personal" || fields.some(({ field }) => asksOfPeople(field)) || cases.some(({ field }) => asksOfPeople(field)) || (item !== undefined && asksOfPeople(item))
