/**
 * What a file says about itself: author, program, dates, place. To be shown before it is released, since people seldom mean to tell.
 *
 * It reads what common programs write in the open. That it finds nothing does not prove that there is nothing: parts of a PDF may be
 * compressed, and other formats have other corners.
 */
import * as Effect from "effect/Effect"
import * as Zip from "effect/encoding/Zip"
import * as Stream from "effect/Stream"
import type { Metadata } from "./Attachments.ts"

const latin = (bytes: Uint8Array): string => {
  let text = ""
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}

/** Bytes kept as one character each, read as UTF-8. */
const utf8 = (raw: string): string => {
  try {
    return decodeURIComponent(raw.replace(/[^]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`))
  } catch {
    return raw
  }
}

const utf16 = (raw: string): string => raw.slice(2).replace(/([^])([^])/g, (_, high: string, low: string) => String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0)))

/** More than that no file says about itself that anybody wrote. */
const MOST = 100

/** The first hundred, each once. A file may be made to say much: what nobody looks at any more is not looked for. */
const found = (pairs: Iterable<readonly [name: string, value: string]>): ReadonlyArray<Metadata> => {
  const seen = new Set<string>()
  const list: Array<Metadata> = []
  for (const [name, given] of pairs) {
    const value = given.trim()
    if (value === "" || seen.has(name + value)) continue
    seen.add(name + value)
    list.push({ name, value })
    if (list.length >= MOST) break
  }
  return list
}

/**
 * What stands between two marks, no longer than `most`. Each mark is looked for from where the last one was found, so that a file of nothing but
 * opening marks costs no more than its length.
 */
const between = function*(text: string, open: string, close: string, most: number): Generator<string> {
  let end = 0
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
    if (end < start + open.length) end = text.indexOf(close, start + open.length)
    if (end < 0) return
    if (end - start <= most) yield text.slice(start + open.length, end)
  }
}

const XML_NAMES: Readonly<Record<string, string>> = {
  "dc:creator": "作者", "cp:lastModifiedBy": "最后修改者", "dcterms:created": "创建时间", "dcterms:modified": "修改时间", "dc:title": "标题",
  "xmp:CreatorTool": "创建程序", "xmp:CreateDate": "创建时间", "xmp:ModifyDate": "修改时间", Company: "单位", Manager: "主管", Application: "创建程序"
}

/** A value in XML that is longer is no name and no day. */
const VALUE = 2000

const inXml = function*(xml: string): Generator<readonly [string, string]> {
  for (const [tag, name] of Object.entries(XML_NAMES)) {
    for (const element of between(xml, `<${tag}`, `</${tag}>`, VALUE)) {
      const content = /^(?:\s[^>]*)?>([^]*)$/.exec(element)?.[1]
      if (content !== undefined) yield [name, content.replace(/<[^>]*>/g, " ")]
    }
    for (const text of between(xml, `${tag}="`, "\"", VALUE)) yield [name, text]
  }
}

const PDF_NAMES: Readonly<Record<string, string>> = {
  Author: "作者", Creator: "创建程序", Producer: "生成程序", CreationDate: "创建时间", ModDate: "修改时间", Title: "标题", Subject: "主题", Keywords: "关键词", Company: "单位"
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }

const pdfString = (literal: string | undefined, hex: string | undefined): string => {
  const raw = hex === undefined
    ? (literal ?? "").replace(/\\([0-7]{1,3}|[^])/g, (_, after: string) => /^[0-7]/.test(after) ? String.fromCharCode(Number.parseInt(after, 8) & 255) : ESCAPES[after] ?? after)
    : hex.replace(/\s+/g, "").replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
  return raw.startsWith("\xfe\xff") ? utf16(raw) : utf8(raw.replace(/^\xef\xbb\xbf/, ""))
}

/** What follows a key: a text in brackets, or digits in angle brackets. */
const PDF_TEXT = /\s{0,100}(?:\(((?:\\[^]|[^()\\]){0,2000})\)|<([0-9A-Fa-f\s]{0,4000})>)/y

const inPdf = function*(text: string): Generator<readonly [string, string]> {
  for (const [key, name] of Object.entries(PDF_NAMES)) {
    for (let at = text.indexOf(`/${key}`); at >= 0; at = text.indexOf(`/${key}`, at + key.length)) {
      PDF_TEXT.lastIndex = at + key.length + 1
      const told = PDF_TEXT.exec(text)
      if (told) yield [name, pdfString(told[1], told[2])]
    }
  }
  for (const packet of between(text, "<x:xmpmeta", "</x:xmpmeta>", 65_536)) yield* inXml(utf8(packet))
}

/** No part that tells about a document is longer, in bytes. */
const PART = 1 << 20

const inPng = function*(bytes: Uint8Array): Generator<readonly [string, string]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length;) {
    const size = view.getUint32(at)
    const type = latin(bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + Math.min(size, PART))
    if (type === "tEXt" || type === "iTXt") {
      const [key = "", ...rest] = latin(data).split("\0")
      yield [key, utf8(rest.at(-1) ?? "")]
    }
    if (type === "eXIf") yield* inTiff(data)
    at += 12 + size
  }
}

/** No camera writes more of them. */
const ENTRIES = 128

const TIFF_NAMES: Readonly<Record<number, string>> = {
  0x010e: "说明", 0x010f: "设备厂商", 0x0110: "设备型号", 0x0131: "处理程序", 0x0132: "修改时间", 0x013b: "作者", 0x8298: "版权"
}

const inTiff = function*(bytes: Uint8Array): Generator<readonly [string, string]> {
  if (bytes.length < 8) return
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = latin(bytes.subarray(0, 2)) === "II"
  const directory = view.getUint32(4, little)
  if (directory + 2 > bytes.length) return
  const count = Math.min(view.getUint16(directory, little), ENTRIES)
  for (let i = 0; i < count; i++) {
    const at = directory + 2 + i * 12
    if (at + 12 > bytes.length) return
    const tag = view.getUint16(at, little)
    const length = view.getUint32(at + 4, little)
    const from = length > 4 ? view.getUint32(at + 8, little) : at + 8
    const name = TIFF_NAMES[tag]
    if (name !== undefined && view.getUint16(at + 2, little) === 2) yield [name, utf8(latin(bytes.subarray(from, from + Math.min(length, 2000))).replace(/\0+$/, ""))]
    if (tag === 0x8825) yield ["拍摄位置", "含有卫星定位信息"]
  }
}

const inJpeg = function*(bytes: Uint8Array): Generator<readonly [string, string]> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!
    const size = bytes[at + 2]! * 256 + bytes[at + 3]!
    const data = bytes.subarray(at + 4, at + 2 + size)
    if (marker === 0xfe) yield ["说明", utf8(latin(data))]
    if (marker === 0xe1 && latin(data.subarray(0, 6)) === "Exif\0\0") yield* inTiff(data.subarray(6))
    if (marker === 0xe1 && latin(data.subarray(0, 28)).startsWith("http://ns.adobe.com/xap/1.0/")) yield* inXml(utf8(latin(data)))
    if (marker === 0xda || size < 2) return
    at += 2 + size
  }
}

const OFFICE_PARTS: ReadonlySet<string> = new Set(["docProps/core.xml", "docProps/app.xml", "OFD.xml"])
/** What is unpacked of an archive, in bytes: a small one may promise anything. */
const UNPACKED = 128 * 1024 * 1024

const broken: Metadata = { name: "提示", value: "文件结构不完整，未能读取其属性" }
const tooMuch: Metadata = { name: "提示", value: "压缩内容过大，只读取了前面的属性：请确认文件来历" }

const inParts = function*(parts: Iterable<string>): Generator<readonly [string, string]> {
  for (const xml of parts) yield* inXml(utf8(xml))
}

const inOffice = (bytes: Uint8Array): Effect.Effect<ReadonlyArray<Metadata>> =>
  Effect.suspend(() => {
    const parts = new Map<string, string>()
    let left = UNPACKED
    const said = (...hints: ReadonlyArray<Metadata>): ReadonlyArray<Metadata> => [...found(inParts(parts.values())), ...hints]
    // every part is read to its end here, and counted: whoever skips one unpacks it as well
    return Stream.fromIterable([bytes]).pipe(
      Stream.pipeThroughChannel(Zip.decode()),
      Stream.runForEach(({ body, content, header: { path } }) => {
        const wanted = OFFICE_PARTS.has(path) && !parts.has(path)
        if (wanted) parts.set(path, "")
        return Stream.runForEach(body ?? Stream.fromIterable([content ?? new Uint8Array()]), (chunk) => {
          left -= chunk.length
          if (left < 0) return Effect.fail("tooMuch" as const)
          const before = parts.get(path) ?? ""
          if (wanted && before.length + chunk.length <= PART) parts.set(path, before + latin(chunk))
          return Effect.void
        })
      }),
      Effect.match({ onSuccess: () => said(), onFailure: (why) => why === "tooMuch" ? said(tooMuch) : [broken] })
    )
  })

/**
 * Lists what a file of a media type says about itself, in Chinese names; a broken file gives what could be read. It is to be looked at
 * before a file is kept or released.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { metadataOf } from "@zone/core/ports"
 *
 * const pdf = new TextEncoder().encode("%PDF-1.4\n1 0 obj << /Author (LIN) >> endobj")
 * Effect.runSync(metadataOf("application/pdf", pdf)).map(({ value }) => value) // => ["LIN"]
 * ```
 */
export const metadataOf = (mediaType: string, bytes: Uint8Array): Effect.Effect<ReadonlyArray<Metadata>> => {
  if (mediaType === "application/pdf") return Effect.sync(() => found(inPdf(latin(bytes))))
  if (mediaType === "image/png") return Effect.sync(() => found(inPng(bytes)))
  if (mediaType === "image/jpeg") return Effect.sync(() => found(inJpeg(bytes)))
  return mediaType === "text/plain" ? Effect.succeed([]) : inOffice(bytes)
}
