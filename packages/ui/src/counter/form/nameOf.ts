/** What a field is called: as the server calls it in this place; else by its own word; its key where it has none. */
import type { Field } from "../../backend/StaffBackend.ts"

/** @internal */
export const nameOf = (key: string, { zh }: Pick<Field, "zh">, here?: string): string => here ?? zh ?? key
