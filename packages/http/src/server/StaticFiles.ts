/**
 * The files of the screens, held in memory: what was there when the server started, and nothing else, so that no address leads anywhere else on
 * the disk. Each is compressed once, and known by the hash of its bytes.
 */
import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join, relative, sep } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"

/** A file as it is given in place of a folder. */
export interface EmbeddedFile {
  readonly bytes: Uint8Array
  /** Told by the ending of its name where left out. */
  readonly mediaType?: string
}

/** A folder, or files by their paths, e.g. `index.html`, `assets/kiosk-3fa91c2b.js`. */
export type StaticPlace = string | { readonly [path: string]: EmbeddedFile }

/** One place, or several: where two have a file of the same path, that of the later one is sent. */
export type StaticSource = StaticPlace | ReadonlyArray<StaticPlace>

/** A file as it is sent. */
export interface StaticFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly etag: string
  /** Whether its name has a hash, so that it never changes. */
  readonly immutable: boolean
  readonly gzip?: Uint8Array
  readonly brotli?: Uint8Array
}

const TYPES: { readonly [ending: string]: string } = {
  html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", mjs: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8", svg: "image/svg+xml", png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", webp: "image/webp", ico: "image/x-icon",
  woff2: "font/woff2", txt: "text/plain; charset=utf-8", webmanifest: "application/manifest+json", pdf: "application/pdf", wasm: "application/wasm", mp3: "audio/mpeg"
}

const typeOf = (path: string): string => TYPES[/\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream"

const isCompressible = (type: string): boolean => /^text\/|json|javascript|svg|wasm|manifest/.test(type)

/** `kiosk-3fa91c2b.js`: eight or more letters and digits, some of them digits, before the ending. */
const HASHED = /[.-](?=[A-Za-z0-9_]*\d)[A-Za-z0-9_]{8,}\.[a-z0-9]+$/

const LEAST = 1024

const fileOf = async (path: string, { bytes, mediaType = typeOf(path) }: EmbeddedFile): Promise<StaticFile> => {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`
  const common = { bytes, mediaType, etag, immutable: HASHED.test(path) }
  if (!isCompressible(mediaType) || bytes.length < LEAST) return common
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }), promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  ])
  return { ...common, gzip: zipped, brotli }
}

const readFolder = async (folder: string): Promise<{ readonly [path: string]: EmbeddedFile }> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  // hidden files are nobody's, and what a link leads to lies elsewhere
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."))
  return Object.fromEntries(await Promise.all(files.map(async ({ name, parentPath }) => {
    const path = join(parentPath, name)
    return [relative(folder, path).split(sep).join("/"), { bytes: new Uint8Array(await readFile(path)) }] as const
  })))
}

/** Reads and compresses all of them. @internal */
export const StaticFiles = async (source: StaticSource): Promise<ReadonlyMap<string, StaticFile>> => {
  const places = await Promise.all([source].flat().map(async (place) => typeof place === "string" ? readFolder(place) : place))
  const files = new Map(places.flatMap((place) => Object.entries(place)))
  return new Map(await Promise.all([...files].map(async ([path, file]) => [path, await fileOf(path, file)] as const)))
}
