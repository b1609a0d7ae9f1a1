/** Codes that prove something without being kept: worked out again from a secret of the store each time that somebody shows one. */
import { createHmac } from "node:crypto"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "./AccessError.ts"
import { accessTables, kept } from "./accessTables.ts"
import { newToken } from "./newToken.ts"

/** No letter that looks like another one or like a digit. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** The store's secret, and what follows from it. */
export class Secrets extends Context.Service<Secrets, {
  /** The code by which somebody follows a matter: 60 bits, as `XXXX-XXXX-XXXX`. */
  readonly codeOf: (agency: string, id: string) => string
}>()("@zone/http/access/Secrets") {}

/** As it is compared: case, spaces, dashes and letters that look like digits do not matter. @internal */
export const normalCode = (code: string): string => code.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1")

/** On the `SqlClient` at hand; the secret is made when there is none. */
export const layerSecrets: Layer.Layer<Secrets, AccessError, SqlClient> = Layer.effect(Secrets, Effect.gen(function*() {
  yield* accessTables
  const sql = yield* SqlClient
  yield* kept(sql`INSERT INTO http_secrets (name, value) VALUES ('codes', ${newToken()}) ON CONFLICT DO NOTHING`)
  const [row] = yield* kept(sql<{ readonly value: string }>`SELECT value FROM http_secrets WHERE name = 'codes'`)
  const secret = row?.value ?? ""
  return Secrets.of({
    codeOf: (agency, id) => {
      const bytes = createHmac("sha256", secret).update(JSON.stringify(["follow", agency, id])).digest()
      // a byte has eight letters of 32 each to the same amount
      const letters = Array.from(bytes.subarray(0, 12), (byte) => LETTERS[byte % 32]).join("")
      return letters.replace(/(....)(?=.)/g, "$1-")
    }
  })
}))
