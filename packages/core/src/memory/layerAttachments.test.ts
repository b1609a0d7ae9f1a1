/** Files: refused by their bytes before anything is kept, sealed, given back exactly, and what they say about themselves. */
import { describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Zip from "effect/encoding/Zip"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { expect } from "vitest"
import { Attachments } from "../ports/Attachments.ts"
import { Vault } from "../ports/Vault.ts"
import { layerAttachments } from "./layerAttachments.ts"
import { layerVault } from "./layerVault.ts"
import { makeMemory } from "./Memory.ts"

const purpose = { agency: "a-1", actor: { id: "clerk-1", role: "clerk" }, why: "公开前审查", at: "2026-01-05T01:00:00.000Z" } as const
const layer = (memory = makeMemory(), limits?: Parameters<typeof layerAttachments>[1]) => layerAttachments(memory, limits).pipe(Layer.provideMerge(layerVault(memory)))

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"))
const joined = (...parts: ReadonlyArray<Uint8Array | ReadonlyArray<number>>): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

const pdf = ascii("%PDF-1.7\n1 0 obj <</Author (Wang \\(A\\)) /Creator <FEFF6587672C> /CreationDate (D:20260105)>> endobj\n%%EOF")
const file = (bytes: Uint8Array, mediaType: string, subject = "p-1") => ({ agency: "a-1", subject, mediaType, bytes })

describe("a file", () => {
  it.effect("is given back exactly, kept once for a person, and sealed", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      const attachments = yield* Attachments
      const kept = yield* attachments.keep(file(pdf, "application/pdf"))
      expect(yield* attachments.keep(file(pdf, "application/pdf"))).toEqual(kept)
      const others = yield* attachments.keep(file(pdf, "application/pdf", "p-2"))
      expect(others.id).not.toBe(kept.id)
      expect(memory.files.size).toBe(2)
      expect(yield* attachments.open(kept, purpose)).toEqual(pdf)
      expect(Buffer.from(memory.files.get(kept.id)!).includes("Wang")).toBe(false)
      expect((yield* Vault.use((vault) => vault.openings("p-1", 9)))[0]).toMatchObject({ why: "公开前审查" })
      // another file of the same person in its place
      const second = yield* attachments.keep(file(ascii("%PDF-1.4 other"), "application/pdf"))
      memory.files.set(kept.id, memory.files.get(second.id)!)
      expect(yield* Effect.flip(attachments.open(kept, purpose))).toMatchObject({ _tag: "SealBroken" })
      memory.files.delete(kept.id)
      expect(yield* Effect.flip(attachments.open(kept, purpose))).toMatchObject({ _tag: "AttachmentMissing" })
      yield* Vault.use((vault) => vault.forget("p-2", purpose))
      expect(yield* Effect.flip(attachments.open(others, purpose))).toMatchObject({ _tag: "Forgotten" })
      expect(yield* Effect.flip(attachments.keep(file(pdf, "application/pdf", "p-2")))).toMatchObject({ _tag: "Forgotten" })
    }).pipe(Effect.provide(layer(memory)))
  })

  it.effect("is refused by its bytes, before anything is kept", () => {
    const memory = makeMemory()
    return Effect.gen(function*() {
      const attachments = yield* Attachments
      for (const [bytes, mediaType, reason] of [
        [new Uint8Array(), "application/pdf", "empty"],
        [joined(pdf, new Uint8Array(1000)), "application/pdf", "tooBig"],
        [ascii("MZ\0\0"), "application/x-msdownload", "typeNotAllowed"],
        [ascii("MZ\0\0"), "application/pdf", "typeDiffers"],
        [pdf, "text/plain", "typeDiffers"],
        [ascii("PK\x03\x04 something else"), DOCX, "typeDiffers"]
      ] as const) {
        const error = yield* Effect.flip(attachments.keep(file(bytes, mediaType)))
        expect(error).toMatchObject({ _tag: "AttachmentRefused", reason })
        expect(error._tag === "AttachmentRefused" && error.remedy).toMatch(/[\u4e00-\u9fff]/)
      }
      expect(memory.files.size + memory.keys.size).toBe(0)
    }).pipe(Effect.provide(layer(memory, { maxSize: 1000, mediaTypes: ["application/pdf", "text/plain", DOCX] })))
  })
})

const big = (value: number): ReadonlyArray<number> => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const chunk = (type: string, data: Uint8Array): Uint8Array => joined(big(data.length), ascii(type), data, [0, 0, 0, 0])
const png = joined([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], chunk("IHDR", new Uint8Array(13)), chunk("tEXt", ascii("Author\0Li")), chunk("IEND", new Uint8Array()))
// one directory: the model at an offset, and the mark of a place
const exif = joined(ascii("Exif\0\0MM\0*"), big(8), [0, 2], [0x01, 0x10, 0, 2], big(6), big(38), [0x88, 0x25, 0, 4], big(1), big(0), big(0), ascii("Phone\0"))
const jpeg = joined([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2], exif, [0xff, 0xfe, 0, 7], ascii("hello"), [0xff, 0xd9])

describe("what a file says about itself", () => {
  const told = (bytes: Uint8Array, mediaType: string) =>
    Effect.gen(function*() {
      const attachments = yield* Attachments
      const metadata = yield* attachments.metadata(yield* attachments.keep(file(bytes, mediaType)), purpose)
      return metadata.map(({ name, value }) => `${name} ${value}`)
    }).pipe(Effect.provide(layer()))

  it.effect("in a PDF: literal, escaped and UTF-16 texts, and XMP", () =>
    Effect.gen(function*() {
      expect(yield* told(pdf, "application/pdf")).toEqual(["作者 Wang (A)", "创建程序 文本", "创建时间 D:20260105"])
      const xmp = utf8("%PDF-1.7 <x:xmpmeta><dc:creator><rdf:Seq><rdf:li>王</rdf:li></rdf:Seq></dc:creator><a xmp:CreatorTool=\"编辑器\"/></x:xmpmeta>")
      expect(yield* told(xmp, "application/pdf")).toEqual(["作者 王", "创建程序 编辑器"])
    }))

  it.effect("in pictures: texts, the device, and that there is a place", () =>
    Effect.gen(function*() {
      expect(yield* told(png, "image/png")).toEqual(["Author Li"])
      expect(yield* told(jpeg, "image/jpeg")).toEqual(["设备型号 Phone", "拍摄位置 含有卫星定位信息", "说明 hello"])
    }))

  it.effect("in an office document, and nothing in a plain text", () =>
    Effect.gen(function*() {
      const entries = [Zip.file("word/document.xml", "<w/>"), Zip.file("docProps/core.xml", "<c><dc:creator>赵六</dc:creator><cp:lastModifiedBy>钱七</cp:lastModifiedBy></c>")]
      const bytes = joined(...yield* Stream.runCollect(Stream.fromIterable(entries).pipe(Stream.pipeThroughChannel(Zip.encode()))))
      expect(yield* told(bytes, DOCX)).toEqual(["作者 赵六", "最后修改者 钱七"])
      expect(yield* told(bytes.slice(0, 60), DOCX)).toEqual(["提示 文件结构不完整，未能读取其属性"])
      expect(yield* told(utf8("说明"), "text/plain")).toEqual([])
    }))

  it.effect("broken files give what could be read, never a defect", () =>
    Effect.gen(function*() {
      for (const [whole, mediaType] of [[pdf, "application/pdf"], [png, "image/png"], [jpeg, "image/jpeg"]] as const) {
        for (let length = 8; length < whole.length; length += 3) {
          const cut = whole.slice(0, length)
          yield* told(cut, mediaType)
          yield* told(joined(cut, Uint8Array.from({ length: 40 }, (_, i) => (i * 37 + length) % 256)), mediaType)
        }
      }
    }))
})
