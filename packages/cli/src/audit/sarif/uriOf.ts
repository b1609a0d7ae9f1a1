/** Writes a path as a URI: relative to where the command was run, or from the root. */
import { isAbsolute, sep } from "node:path"
import { pathToFileURL } from "node:url"

export const uriOf = (file: string): string =>
  isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join("/")
