/** The fast hash is the core's, for every text. */
import { linkHash } from "@zone/core/ports"
import { assert, it } from "vitest"
import { linkHashFast } from "./linkHashFast.ts"

it("is the hash of the core", () => {
  const texts = ["", "a", "示例", "😀𠮷", "\u0000", `"'\\`, "\ud800", "x".repeat(100_000), "\u2028"]
  for (const [i, text] of texts.entries()) {
    const other = texts[(i + 3) % texts.length] ?? ""
    const link = {
      stream: { agency: text, room: other, id: text + other }, zone: other, version: i, schema: 1, fact: JSON.stringify({ text }),
      at: "2026-11-22T01:00:00.000Z", actor: { id: other, role: "clerk" as const }
    }
    for (const previous of ["", linkHash("", link)]) assert.strictEqual(linkHashFast(previous, link), linkHash(previous, link))
  }
})
