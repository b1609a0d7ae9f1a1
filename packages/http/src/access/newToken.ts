/** A new token: 256 random bits, as they may stand in a cookie. */
import { randomBytes } from "node:crypto"

/** @internal */
export const newToken = (): string => randomBytes(32).toString("base64url")
