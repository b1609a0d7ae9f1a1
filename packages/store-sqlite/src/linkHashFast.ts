/** The hash of a fact by the machine's own SHA-256: the same as `linkHash` of the core, about four times as fast. */
import { hash } from "node:crypto"
import type { Link } from "@zone/core/ports"

/** The same as `linkHash`. @internal */
export const linkHashFast = (previous: string, { actor, at, fact, schema, stream, version, zone }: Link): string =>
  hash("sha256", JSON.stringify([
    previous, stream.agency, stream.room, stream.id, zone, version, schema, at, actor.id, actor.role, fact
  ]))
