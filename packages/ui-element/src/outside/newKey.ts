/** A key that nobody guesses. Not `randomUUID`, which browsers have on secure pages only. */

/** @internal */
export const newKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("")
