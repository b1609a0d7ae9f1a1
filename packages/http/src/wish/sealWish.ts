/** Seals a wish: each text of a person under the key of whose it is, each handed-in file taken from its handle and kept. */
import { type Keeping, sealBy } from "@zone/core/desk"
import { Attachments, type AttachmentRefused, type Forgotten, type StoreError, Vault } from "@zone/core/ports"
import type { AnyRoom, AnyWish } from "@zone/core/rules"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type * as Schema from "effect/Schema"
import { Malformed } from "../api/Problems.ts"
import { Uploads } from "./Uploads.ts"

type Path = ReadonlyArray<string | number>

/**
 * Whose a text is that the matter does not know: of several people in a list each one's own, everything else the first one's, so that
 * forgetting them forgets what they asked for.
 */
const freshSubjects = () => {
  const made = new Map<string, string>()
  return ([list, index, ...rest]: Path): string => {
    const own = typeof index === "number" && index > 0 && rest.length > 0 ? `${list}.${index}` : ""
    const subject = made.get(own) ?? SecureRandom.uuidV4Unsafe()
    made.set(own, subject)
    return subject
  }
}

/** What a wish is sealed for: its room, where its matter stands, and who handed its files in. */
export interface Sealing {
  readonly agency: string
  readonly room: AnyRoom
  readonly state: unknown
  readonly owner: string
}

/** Tells besides which of the handed-in files it took. @internal */
export const sealWish = (
  { agency, owner, room, state }: Sealing, schema: Schema.Top, wish: AnyWish
): Effect.Effect<{ readonly sealed: AnyWish; readonly taken: ReadonlySet<string> }, Malformed | AttachmentRefused | Forgotten | StoreError, Vault | Attachments | Uploads> => {
  const taken = new Set<string>()
  const fresh = freshSubjects()
  const subjectOf = (path: Path): string => room.subjectOf(state, wish, path) ?? fresh(path)
  const keeping: Keeping<Malformed | AttachmentRefused | Forgotten | StoreError, Vault | Attachments | Uploads> = {
    seal: (text, path) => Vault.use((vault) => vault.seal(agency, subjectOf(path), Redacted.make(text))),
    keep: Effect.fnUntraced(function*(file, path) {
      const held = yield* (yield* Uploads).find(owner, file)
      if (held === undefined) {
        return yield* new Malformed({ tag: "NoUpload", remedy: "没有这个已上传的文件，或者已经过期，请重新上传", paths: [`wish.${path.join(".")}`] })
      }
      taken.add(file)
      const attachments = yield* Attachments
      return yield* attachments.keep({ agency, subject: subjectOf(path), mediaType: held.mediaType, bytes: held.bytes })
    })
  }
  return Effect.map(sealBy(schema, wish, keeping), (sealed) => ({ sealed: sealed as AnyWish, taken }))
}
