/** The kinds of all days from 1970 up to a last one, as they would be without any notice. */
import { plainKind } from "./plainKind.ts"

/** @internal */
export const plainKinds = (last: number): Uint8Array => new Uint8Array(last + 1).map((_, day) => plainKind(day))
