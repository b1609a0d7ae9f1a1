/** The accounts of an office without a server, for whoever sets them up beside one. */
import type { StoreError } from "@zone/core/ports"
import { layerClient } from "@zone/store-sqlite"
import * as Layer from "effect/Layer"
import type { AccessError } from "./AccessError.ts"
import type { AccessOptions } from "./AccessOptions.ts"
import type { Accounts } from "./Accounts.ts"
import { layerAccounts } from "./layerAccounts.ts"

/**
 * The accounts in the file of an office; a server that runs on it sees each change at once.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import * as Effect from "effect/Effect"
 * import * as Redacted from "effect/Redacted"
 * import { Accounts, layerOfficeAccounts } from "@zone/http"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "zone-")), "office.sqlite")
 * const staff = { actor: "clerk-1", posts: [{ id: "counter", title: "综合窗口", role: "clerk" }] } as const
 * const add = Accounts.use((accounts) => accounts.add("wang", staff, Redacted.make("correct horse battery")))
 * await Effect.runPromise(Effect.provide(add, layerOfficeAccounts(file))) // => true
 * ```
 */
export const layerOfficeAccounts = (file: string, access: AccessOptions = {}): Layer.Layer<Accounts, AccessError | StoreError> =>
  Layer.provide(layerAccounts(access), layerClient({ file }))
