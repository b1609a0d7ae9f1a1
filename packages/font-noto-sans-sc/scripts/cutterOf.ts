/**
 * Cuts a TrueType font to characters, by HarfBuzz. What a browser draws where no font has a character is the empty box of the first font, so every
 * cut font keeps it, which `subset-font` cannot.
 */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

/** The functions of HarfBuzz that are called; places in its memory are numbers. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory
  readonly _initialize: () => void
  readonly malloc: (size: number) => number
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number
  readonly hb_blob_destroy: (blob: number) => void
  readonly hb_blob_get_data: (blob: number, length: number) => number
  readonly hb_blob_get_length: (blob: number) => number
  readonly hb_face_create: (blob: number, index: number) => number
  readonly hb_face_destroy: (face: number) => void
  readonly hb_face_reference_blob: (face: number) => number
  readonly hb_set_add: (set: number, value: number) => void
  readonly hb_set_clear: (set: number) => void
  readonly hb_subset_input_create_or_fail: () => number
  readonly hb_subset_input_destroy: (input: number) => void
  readonly hb_subset_input_set: (input: number, which: number) => number
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void
  readonly hb_subset_input_unicode_set: (input: number) => number
  readonly hb_subset_or_fail: (face: number, input: number) => number
}

const WRITABLE = 2
const NAMES = 4
const FEATURES = 6
const KEEP_NOTDEF = 0x40

const tagOf = (text: string): number => Buffer.from(text, "latin1").readUInt32BE()

/** What stays besides the characters. */
interface Kept {
  readonly features: ReadonlyArray<string>
  /** Entries of the table of names, besides those of the family. */
  readonly names: ReadonlyArray<number>
}

const require = createRequire(import.meta.url)

/** Reads the font once; the same characters give the same bytes. Throws where the font cannot be cut. */
export const cutterOf = (font: Uint8Array, { features, names }: Kept): (points: Iterable<number>) => Uint8Array => {
  const wasm = new WebAssembly.Module(new Uint8Array(readFileSync(require.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm"))))
  const harfbuzz = new WebAssembly.Instance(wasm).exports as unknown as HarfBuzz
  harfbuzz._initialize()
  const data = harfbuzz.malloc(font.byteLength)
  new Uint8Array(harfbuzz.memory.buffer).set(font, data)
  const face = harfbuzz.hb_face_create(harfbuzz.hb_blob_create(data, font.byteLength, WRITABLE, 0, 0), 0)

  return (points) => {
    const input = harfbuzz.hb_subset_input_create_or_fail()
    const into = (set: number, values: Iterable<number>): void => { for (const value of values) harfbuzz.hb_set_add(set, value) }
    harfbuzz.hb_subset_input_set_flags(input, KEEP_NOTDEF)
    harfbuzz.hb_set_clear(harfbuzz.hb_subset_input_set(input, FEATURES))
    into(harfbuzz.hb_subset_input_set(input, FEATURES), features.map(tagOf))
    into(harfbuzz.hb_subset_input_set(input, NAMES), names)
    into(harfbuzz.hb_subset_input_unicode_set(input), points)
    const cut = harfbuzz.hb_subset_or_fail(face, input)
    harfbuzz.hb_subset_input_destroy(input)
    if (cut === 0) throw new Error("HarfBuzz does not cut this font")
    const blob = harfbuzz.hb_face_reference_blob(cut)
    const start = harfbuzz.hb_blob_get_data(blob, 0)
    const bytes = new Uint8Array(harfbuzz.memory.buffer).slice(start, start + harfbuzz.hb_blob_get_length(blob))
    harfbuzz.hb_blob_destroy(blob)
    harfbuzz.hb_face_destroy(cut)
    return bytes
  }
}
