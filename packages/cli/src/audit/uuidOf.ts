/** Names a thing by a UUID that follows from what it is (version 5 of RFC 9562), so that the same audit gives the same names. */
import { createHash } from "node:crypto"

/** The name space of the things in an audit; made once, by chance, and kept. */
const space = Buffer.from("5b2c0c0e6a3d4c5f9e1a7d8840f1b3c6", "hex")

/** The parts are told apart, whatever they hold. */
export const uuidOf = (...parts: ReadonlyArray<string>): string => {
  const bytes = createHash("sha1").update(space).update(JSON.stringify(parts)).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString("hex")
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")
}
