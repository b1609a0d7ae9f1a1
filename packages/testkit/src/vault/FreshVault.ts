/** A new, empty vault for one test, and how tests open it. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import { type Attachments, newMasterKey, type Purpose, Vault } from "@zone/core/ports"

/** A place for a vault. Building a layer opens it under these master keys; building it again opens the same one. */
export interface FreshVault {
  /** The master keys as `readMasterKeys` takes them. */
  readonly under: (masterKey: Redacted.Redacted) => Layer.Layer<Vault, unknown>
}

/** A place for a vault and files. */
export interface FreshAttachments {
  readonly under: (masterKey: Redacted.Redacted) => Layer.Layer<Vault | Attachments, unknown>
  /** How large a file may be there, in bytes. */
  readonly maxSize: number
}

/** Opens a vault for as long as the scope is. @internal */
export const openVault = ({ under }: FreshVault, masterKey: Redacted.Redacted): Effect.Effect<Vault["Service"], unknown, Scope.Scope> =>
  Effect.map(Layer.build(Layer.fresh(under(masterKey))), Context.get(Vault))

/** Opens a vault under a new master key. @internal */
export const openNew = (fresh: FreshVault): Effect.Effect<Vault["Service"], unknown, Scope.Scope> =>
  Effect.flatMap(newMasterKey, (masterKey) => openVault(fresh, masterKey))

/** What something is opened for, in the tests. @internal */
export const purposeOf = (why = "测试", at = "2026-11-22T01:00:00.000Z"): Purpose => ({ agency: "cn-990101", actor: { id: "clerk-1", role: "clerk" }, why, at })
