/** The path that a relative import leads to, relative to the root; `undefined` for anything that is not relative. */
import { posix } from "node:path"

export const resolveImport = (from: string, specifier: string): string | undefined =>
  /^\.\.?(\/|$)/.test(specifier) ? posix.normalize(posix.join(posix.dirname(from), specifier)) : undefined
