/** The version of this package, read from its manifest, which lies one folder above the sources and above what is built. */
import { readFileSync } from "node:fs"

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string }

export const version: string = manifest.version
