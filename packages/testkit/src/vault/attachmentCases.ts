/** The promises of a keeper of files: kept once for a person, sealed, refused by their bytes, given back or told to be broken. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import { Attachments, newMasterKey, Vault } from "@zone/core/ports"
import { assert } from "vitest"
import type { Case } from "../Case.ts"
import { type FreshAttachments, purposeOf } from "./FreshVault.ts"

const AGENCY = "cn-990101"
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const pdf = bytesOf("%PDF-1.4\n1 0 obj\n<< /Author (Zhang San) /Producer (Writer) >>\nendobj\ntrailer << /Info 1 0 R >>\n%%EOF\n")
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82)
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9)
const plain = bytesOf("证明材料，示例。\n")

const openBoth = Effect.fnUntraced(function*({ under }: FreshAttachments, masterKey?: Redacted.Redacted) {
  const services = yield* Layer.build(Layer.fresh(under(masterKey ?? (yield* newMasterKey))))
  return { files: Context.get(services, Attachments), vault: Context.get(services, Vault) }
})

const fileOf = (mediaType: string, bytes: Uint8Array, subject = "p") => ({ agency: AGENCY, subject, mediaType, bytes })

export const attachmentCases: ReadonlyArray<Case<FreshAttachments>> = [
  {
    name: "gives back what was kept",
    run: Effect.fnUntraced(function*(fresh) {
      const { files } = yield* openBoth(fresh)
      for (const [mediaType, bytes] of [["application/pdf", pdf], ["image/png", png], ["image/jpeg", jpeg], ["text/plain", plain]] as const) {
        const attached = yield* files.keep(fileOf(mediaType, bytes))
        assert.deepInclude(attached, { subject: "p", mediaType, size: bytes.length })
        assert.deepStrictEqual(yield* files.open(attached, purposeOf()), bytes)
      }
    })
  },
  {
    name: "keeps a person's file once, and does not tell that two people handed in the same",
    run: Effect.fnUntraced(function*(fresh) {
      const { files } = yield* openBoth(fresh)
      const one = yield* files.keep(fileOf("application/pdf", pdf))
      assert.deepStrictEqual(yield* files.keep(fileOf("application/pdf", pdf)), one)
      const other = yield* files.keep(fileOf("application/pdf", pdf, "q"))
      assert.notStrictEqual(other.id, one.id)
      assert.notStrictEqual((yield* files.keep(fileOf("text/plain", plain))).id, one.id)
    })
  },
  {
    name: "refuses what is empty, too big, not allowed, or something else than it is called, with what would be right",
    run: Effect.fnUntraced(function*(fresh) {
      const { files } = yield* openBoth(fresh)
      const program = Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0)
      const big = new Uint8Array(fresh.maxSize + 1).fill(0x20)
      big.set(pdf)
      for (const [reason, file] of [
        ["empty", fileOf("text/plain", new Uint8Array())], ["tooBig", fileOf("application/pdf", big)],
        ["typeNotAllowed", fileOf("application/x-msdownload", program)], ["typeDiffers", fileOf("application/pdf", png)], ["typeDiffers", fileOf("image/jpeg", pdf)],
        ["typeDiffers", fileOf("text/plain", program)]
      ] as const) {
        const error = yield* Effect.flip(files.keep(file))
        assert.deepInclude(error, { _tag: "AttachmentRefused", reason })
        assert.match(error._tag === "AttachmentRefused" ? error.remedy : "", /[一-鿿]/)
      }
    })
  },
  {
    name: "says that there is no such file, also for an id that is a path",
    run: Effect.fnUntraced(function*(fresh) {
      const { files } = yield* openBoth(fresh)
      const attached = yield* files.keep(fileOf("text/plain", plain))
      for (const id of ["0".repeat(64), "../../etc/hosts", `${attached.id}/..`, "."]) {
        assert.deepInclude(yield* Effect.flip(files.open({ ...attached, id }, purposeOf())), { _tag: "AttachmentMissing", id })
      }
    })
  },
  {
    name: "is opened for nobody under another person's name, and not after they are forgotten",
    run: Effect.fnUntraced(function*(fresh) {
      const { files, vault } = yield* openBoth(fresh)
      const attached = yield* files.keep(fileOf("text/plain", plain))
      const other = yield* files.keep(fileOf("text/plain", plain, "q"))
      assert.strictEqual((yield* Effect.flip(files.open({ ...attached, subject: "q" }, purposeOf())))._tag, "SealBroken")
      yield* vault.forget("p", purposeOf())
      assert.strictEqual((yield* Effect.flip(files.open(attached, purposeOf())))._tag, "Forgotten")
      assert.strictEqual((yield* Effect.flip(files.keep(fileOf("text/plain", plain))))._tag, "Forgotten")
      assert.deepStrictEqual(yield* files.open(other, purposeOf()), plain)
    })
  },
  {
    name: "records who opened a file and looked at its metadata",
    run: Effect.fnUntraced(function*(fresh) {
      const { files, vault } = yield* openBoth(fresh)
      const attached = yield* files.keep(fileOf("application/pdf", pdf))
      yield* files.open(attached, purposeOf("打印"))
      const metadata = yield* files.metadata(attached, purposeOf("发布前检查"))
      assert.deepStrictEqual((yield* vault.openings("p", 10)).map(({ why }) => why), ["发布前检查", "打印"])
      assert.include(metadata.map(({ value }) => value), "Zhang San")
    })
  },
  {
    name: "opened again, files are there",
    needs: "reopens",
    run: Effect.fnUntraced(function*(fresh) {
      const key = yield* newMasterKey
      const attached = yield* Effect.scoped(Effect.flatMap(openBoth(fresh, key), ({ files }) => files.keep(fileOf("image/png", png))))
      const { files } = yield* openBoth(fresh, key)
      assert.deepStrictEqual(yield* files.open(attached, purposeOf()), png)
    })
  }
]
