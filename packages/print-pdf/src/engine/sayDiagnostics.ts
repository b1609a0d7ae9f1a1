/** Typst's diagnostics as one line. */

const messageOf = (each: unknown): string => {
  if (typeof each === "string") return each
  if (typeof each === "object" && each !== null && "message" in each) {
    const at = "path" in each ? ` (${String(each.path).replace(/^.*[\\/]/, "")})` : ""
    return String(each.message) + at
  }
  return JSON.stringify(each)
}

/** Typst's diagnostics as one line. */
export const sayDiagnostics = (diagnostics: ReadonlyArray<unknown>): string => [...new Set(diagnostics.map(messageOf))].join("; ")
