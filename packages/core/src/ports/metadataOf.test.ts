/** Files that were made to keep a reader busy: what they say about themselves is found in a moment, or not at all. */
import * as Effect from "effect/Effect"
import * as Zip from "effect/encoding/Zip"
import * as Stream from "effect/Stream"
import { describe, expect, it } from "vitest"
import { metadataOf } from "./metadataOf.ts"

const MIB = 1 << 20
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const filled = (begin: string, each: string, size: number, end = ""): Uint8Array => bytesOf(begin + each.repeat(Math.floor(size / each.length)) + end)

/** What is told, and how long it took, in milliseconds. */
const told = async (mediaType: string, bytes: Uint8Array) => {
  const began = performance.now()
  const metadata = await Effect.runPromise(metadataOf(mediaType, bytes))
  return { metadata, took: performance.now() - began }
}

const zipOf = (entries: ReadonlyArray<Zip.ContentEntry>): Promise<Uint8Array> =>
  Effect.runPromise(Stream.fromIterable(entries).pipe(
    Stream.pipeThroughChannel(Zip.encode()),
    Stream.runFold((): Array<number> => [], (all, chunk) => { for (const byte of chunk) all.push(byte); return all }),
    Effect.map((all) => Uint8Array.from(all))
  ))

// linear, it is a matter of milliseconds; of each mark by itself it was minutes
describe("a file of nothing but beginnings", { timeout: 60_000 }, () => {
  it.each([
    ["XMP", "<x:xmpmeta"], ["a key", "/Author"], ["a key and a bracket", "/Author("], ["a key and digits", "/Author<41"], ["spaces", "/Author".padEnd(4000)],
    ["XMP with elements", "<x:xmpmeta><dc:creator>"]
  ])("of %s in a PDF is read in a moment", async (_, each) => {
    expect((await told("application/pdf", filled("%PDF-1.4\n", each, 8 * MIB))).took).toBeLessThan(10_000)
  })

  it("of elements in an XMP packet is read in a moment", async () => {
    const packet = `<x:xmpmeta>${"<dc:creator>".repeat(5000)}</x:xmpmeta>`
    expect((await told("application/pdf", filled("%PDF-1.4\n", packet, 4 * MIB))).took).toBeLessThan(10_000)
  })

  it("of places in a picture is read in a moment", async () => {
    const directory = new Uint8Array(2 + 60_000 * 12)
    directory.set([0xea, 0x60])
    const view = new DataView(directory.buffer)
    for (let i = 0; i < 60_000; i++) {
      view.setUint16(2 + i * 12, 0x010e)
      view.setUint16(4 + i * 12, 2)
      view.setUint32(6 + i * 12, 2000)
      view.setUint32(10 + i * 12, 8)
    }
    const chunk = new Uint8Array(12 + 8 + directory.length)
    new DataView(chunk.buffer).setUint32(0, 8 + directory.length)
    chunk.set([0x65, 0x58, 0x49, 0x66, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8], 4)
    chunk.set(directory, 16)
    const png = new Uint8Array(8 + 10 * chunk.length)
    for (let i = 0; i < 10; i++) png.set(chunk, 8 + i * chunk.length)
    expect((await told("image/png", png)).took).toBeLessThan(10_000)
  })
})

it("what says very much about itself is told a hundred times", async () => {
  const pdf = bytesOf(`%PDF-1.4\n${Array.from({ length: 500 }, (_, i) => `/Author (n${i})`).join("\n")}`)
  expect((await told("application/pdf", pdf)).metadata).toHaveLength(100)
})

it("finds what common programs write", async () => {
  const xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'>\n <rdf:Description\n  xmp:CreatorTool=\"WPS\">\n <dc:creator><rdf:Seq><rdf:li>林</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>"
  const { metadata } = await told("application/pdf", bytesOf(`%PDF-1.4\n<< /Author\n(LIN\\051) /Title <FEFF6797> >>\n${xmp}`))
  expect(metadata).toEqual([
    { name: "作者", value: "LIN)" }, { name: "标题", value: "林" }, { name: "作者", value: "林" }, { name: "创建程序", value: "WPS" }
  ])
})

describe("an archive", { timeout: 60_000 }, () => {
  it("that promises much is not unpacked to its end, and it is said", async () => {
    const core = Zip.file("docProps/core.xml", "<dc:creator>LIN</dc:creator>")
    const bomb = await zipOf([core, ...Array.from({ length: 5 }, (_, i) => Zip.file(`word/${i}.xml`, new Uint8Array(64 * MIB)))])
    expect(bomb.length).toBeLessThan(MIB)
    const { metadata, took } = await told(DOCX, bomb)
    expect(metadata).toEqual([{ name: "作者", value: "LIN" }, { name: "提示", value: "压缩内容过大，只读取了前面的属性：请确认文件来历" }])
    expect(took).toBeLessThan(10_000)
  })

  it("that has the same part many times is asked for the first", async () => {
    const part = Zip.file("docProps/core.xml", "<dc:creator>".repeat(80_000))
    const { took } = await told(DOCX, await zipOf([Zip.file("docProps/core.xml", "<dc:title>批复</dc:title>"), ...Array.from({ length: 50 }, () => part)]))
    expect(took).toBeLessThan(10_000)
  })
})
