/** Reads the words of a PDF that a command wrote, without spaces: they do not matter. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { expect } from "vitest"

const hasPoppler = (() => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
})()
if (!hasPoppler) process.stdout.write("cli: pdftotext is not installed (apt-get install poppler-utils), so the text of pages is not read\n")

/** Its words; nothing where there is no reader. It must be a PDF in any case. */
export const pdfText = (file: string): string | undefined => {
  expect(readFileSync(file).subarray(0, 7).toString("latin1")).toBe("%PDF-1.")
  return hasPoppler ? execFileSync("pdftotext", [file, "-"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).replaceAll(/\s/g, "") : undefined
}

/** Expects a PDF, and its words where there is a reader. */
export const expectPdf = (file: string, ...words: ReadonlyArray<string>): void => {
  const text = pdfText(file)
  if (text !== undefined) for (const word of words) expect(text).toContain(word.replaceAll(/\s/g, ""))
}
