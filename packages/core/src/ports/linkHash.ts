/** The link of a chain: what each fact's hash is made of, the same in every store. */
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import type { Actor } from "../terms/Actor.ts"
import type { StreamId } from "./FactStore.ts"

/** What a link is made of: everything of a fact but its position, the fact as the JSON text that is kept. */
export interface Link {
  readonly stream: StreamId
  readonly zone: string
  readonly version: number
  readonly schema: number
  readonly fact: string
  readonly at: string
  readonly actor: Actor
}

/**
 * The hash of a fact: SHA-256, in hex, over the hash of its predecessor in the stream (empty for the first fact) and its own
 * content, written as one JSON array.
 *
 * @example
 * ```ts
 * import { linkHash } from "@zone/core/ports"
 *
 * const link = {
 *   stream: { agency: "a-1", room: "application", id: "x-1" }, zone: "z-1", version: 1, schema: 1, fact: "{}",
 *   at: "2026-11-22T01:00:00.000Z", actor: { id: "clerk-1", role: "clerk" }
 * } as const
 * linkHash("", link).length // => 64
 * linkHash("", link) === linkHash("", { ...link, fact: "[]" }) // => false
 * ```
 */
export const linkHash = (previous: string, { actor, at, fact, schema, stream, version, zone }: Link): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([
    previous, stream.agency, stream.room, stream.id, zone, version, schema, at, actor.id, actor.role, fact
  ]))))
