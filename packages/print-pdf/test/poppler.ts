/** Eyes for PDF: pdftotext and pdftoppm of poppler, which share no code with Typst. */
import { execFile, execFileSync } from "node:child_process"
import * as Effect from "effect/Effect"
import type { PageWitness, SeenPage, SeenWord } from "@zone/testkit"

const found = (): boolean => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" })
    execFileSync("pdftoppm", ["-v"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

/** Whether this machine has them; where not, the tests that need them are not registered, and this is said. */
export const hasPoppler = found()
if (!hasPoppler) process.stdout.write("print-pdf: pdftotext and pdftoppm are not installed (apt-get install poppler-utils), so pages are not looked at\n")

const run = (program: string, words: ReadonlyArray<string>, input: Uint8Array): Effect.Effect<Buffer, Error> =>
  Effect.callback((resume) => {
    const child = execFile(program, [...words], { encoding: "buffer", maxBuffer: 1 << 28 }, (error, stdout) => {
      resume(error === null ? Effect.succeed(stdout) : Effect.fail(error))
    })
    child.stdin?.end(input)
  })

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: "\"", "#39": "'", apos: "'" }
const millimetres = (points: string | undefined): number => Number(points) / 72 * 25.4

const readWords = (xml: string): ReadonlyArray<SeenWord> =>
  xml.split("<page ").slice(1).flatMap((part, page) =>
    Array.from(part.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gsu), ([, left, top, right, bottom, text]) => ({
      page,
      text: (text ?? "").replace(/&(#39|\w+);/g, (whole, name: string) => entities[name] ?? whole),
      left: millimetres(left), top: millimetres(top), right: millimetres(right), bottom: millimetres(bottom)
    })))

/** Pictures in the portable grey format, one after the other. */
const readPictures = (bytes: Buffer, dots: number): ReadonlyArray<SeenPage> => {
  const pages: Array<SeenPage> = []
  for (let at = 0; at < bytes.length;) {
    const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.toString("latin1", at, at + 40))
    if (head === null) throw new Error("pdftoppm gave no grey picture")
    const [width, height] = [Number(head[1]), Number(head[2])]
    const start = at + head[0].length
    pages.push({ width, height, dotsPerMillimetre: dots / 25.4, grey: bytes.subarray(start, start + width * height) })
    at = start + width * height
  }
  return pages
}

/** The witness of PDF. */
export const poppler: PageWitness = {
  text: (bytes) => Effect.map(run("pdftotext", ["-raw", "-", "-"], bytes), (text) => text.toString("utf8")),
  words: (bytes) => Effect.map(run("pdftotext", ["-bbox", "-", "-"], bytes), (xml) => readWords(xml.toString("utf8"))),
  pictures: (bytes, dots) => Effect.map(run("pdftoppm", ["-gray", "-r", String(dots), "-"], bytes), (read) => readPictures(read, dots))
}
