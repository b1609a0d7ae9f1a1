/**
 * The files of the screens: pages and styles as they stand in `pages`, a script for each, bundled from its sources, and the web font. A script is
 * named by what is in it, so that browsers keep it; while no source changes, the next start takes it from `kept`. A worker keeps its name, and is
 * told which files its page has.
 */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { extname, join, relative, resolve, sep } from "node:path"
import { fileURLToPath } from "node:url"
import { webFont, webSlices } from "@zone/font-noto-sans-sc/web"
import type { EmbeddedFile } from "@zone/http"
import type { OfflineRelease } from "@zone/ui-element"
import { build, version } from "esbuild"

const here = fileURLToPath(new URL(".", import.meta.url))

interface Kept {
  readonly version: string
  /** Sources by their paths, as they were. */
  readonly inputs: { readonly [path: string]: string }
  readonly scripts: { readonly [name: string]: string }
}

const hashOf = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex")
const hashIn = (path: string): string => (existsSync(path) ? hashOf(readFileSync(path)) : "")

const readKept = (file: string): Kept | undefined => {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Kept
    return kept.version === version && Object.entries(kept.inputs).every(([path, hash]) => hashIn(resolve(here, path)) === hash) ? kept : undefined
  } catch {
    return undefined
  }
}

const bundle = async (): Promise<Kept> => {
  const entryPoints = readdirSync(join(here, "screens")).map((name) => join(here, "screens", name))
  const { metafile, outputFiles } = await build({
    entryPoints, bundle: true, minify: true, write: false, metafile: true, outdir: "out", absWorkingDir: here, charset: "utf8",
    format: "esm", target: "es2023", platform: "browser", conditions: ["@zone/source"], legalComments: "none", logLevel: "silent"
  })
  return {
    version,
    inputs: Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, hashIn(resolve(here, path))])),
    scripts: Object.fromEntries(outputFiles.map(({ path, text }) => [relative(join(here, "out"), path).replace(/\.js$/, ""), text]))
  }
}

/** The slices of the font by their addresses: those that screens and packs are written with, and those that names and places may need. */
const slicesOf = (isOurs: boolean): ReadonlyArray<string> =>
  webSlices.filter(({ holds }) => ["first", "screens", "papers", "signs"].includes(holds) === isOurs).flatMap(({ faces }) => faces.map(({ file }) => `/assets/${file}`))

/**
 * What a worker keeps: its page, what that page names, and the letters of its words. Another text of either is another version. Of the other letters
 * it keeps what was read, 2 MB at the most.
 */
const releaseOf = (page: string, files: { readonly [path: string]: EmbeddedFile }): string => {
  const html = Buffer.from(files[`${page}/index.html`]?.bytes ?? []).toString("utf8")
  const named = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, address = ""]) => address)
  const release: OfflineRelease = {
    name: page, version: hashOf(html).slice(0, 12), page: `/${page}`, files: [...new Set([...named, ...slicesOf(true)])], sometimes: { files: slicesOf(false), most: 80 }
  }
  return `const RELEASE=${JSON.stringify(release)};\n`
}

/** Every file by its path, e.g. `kiosk/index.html`, `assets/kiosk-0123456789ab.js`. */
export const bundleScreens = async (kept: string): Promise<{ readonly [path: string]: EmbeddedFile }> => {
  const file = join(kept, "screens.json")
  let screens = readKept(file)
  if (!screens) {
    screens = await bundle()
    mkdirSync(kept, { recursive: true })
    writeFileSync(file, JSON.stringify(screens))
  }
  const files: Record<string, EmbeddedFile> = {}
  const addressOf = new Map<string, string>()
  const add = (name: string, ending: string, bytes: Uint8Array): void => {
    const path = `assets/${name}-${hashOf(bytes).slice(0, 12)}${ending}`
    files[path] = { bytes }
    addressOf.set(`${name}${ending}`, `/${path}`)
  }
  const { css, files: letters } = webFont({ folder: "assets" })
  add("zone-sans-sc", ".css", Buffer.from(css))
  for (const [path, letter] of Object.entries(letters)) {
    // the sheet has its own name, by its contents
    if (!path.endsWith(".woff2")) continue
    files[path] = letter
    addressOf.set(path.replace(/^assets\/|-[0-9a-f]{12}(?=\.woff2$)/g, ""), `/${path}`)
  }
  const isWorker = (name: string): boolean => name.endsWith("-worker")
  for (const [name, text] of Object.entries(screens.scripts)) if (!isWorker(name)) add(name, ".js", Buffer.from(text))
  const pages = join(here, "pages")
  const found = readdirSync(pages, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => relative(pages, join(each.parentPath, each.name)))
  for (const path of found.filter((each) => extname(each) === ".css")) add(path.replace(/\.css$/, ""), ".css", readFileSync(join(pages, path)))
  for (const path of found.filter((each) => extname(each) === ".html")) {
    const text = readFileSync(join(pages, path), "utf8").replace(/"([a-z0-9-]+\.(?:js|css|woff2))"/g, (all, name: string) => `"${addressOf.get(name) ?? name}"`)
    files[path.split(sep).join("/")] = { bytes: Buffer.from(text) }
  }
  for (const [name, text] of Object.entries(screens.scripts)) if (isWorker(name)) files[`${name}.js`] = { bytes: Buffer.from(releaseOf(name.replace(/-worker$/, ""), files) + text) }
  return files
}
