/** Whether two texts are the same, in a time that tells nothing of where they differ. */
import { createHash, timingSafeEqual } from "node:crypto"

const digest = (text: string): Buffer => createHash("sha256").update(text).digest()

/** @internal */
export const sameText = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))
