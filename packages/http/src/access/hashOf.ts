/** The hash of a token: what is kept of it. */
import { createHash } from "node:crypto"

/** Tokens are random and long: a plain hash cannot be turned back. In hex. @internal */
export const hashOf = (...parts: ReadonlyArray<string>): string => createHash("sha256").update(JSON.stringify(parts)).digest("hex")
