/**
 * Cuts a stream of bytes into numbered lines of text, as they come. Keeps no more than the line that is open, and of that no
 * more than a mebibyte: a longer one is an error of its own, however long it goes on.
 */
import { isUtf8 } from "node:buffer"
import type { WrongLine } from "../CaseError.ts"

/** The most bytes that a line may have. */
export const longestLine = 1024 * 1024

/** What is done with each line that is not blank; its number counts from 1, blank ones too. */
export type OnLine = (line: string | WrongLine, number: number) => void

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

const lengthOf = (lead: number): number => lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4

const wrongUtf8 = (bytes: Buffer): WrongLine => {
  let at = 0
  while (at < bytes.length) {
    const next = at + lengthOf(bytes[at]!)
    if (next > bytes.length || !isUtf8(bytes.subarray(at, next))) break
    at = next
  }
  const value = `0x${bytes.subarray(at, at + 1).toString("hex")}`
  return { _tag: "InvalidUtf8", message: `第${at + 1}个字节不是 UTF-8：${value}`, at: at + 1, value, expected: "UTF-8 编码的文本" }
}

const tooLong = (bytes: number): WrongLine => (
  { _tag: "LineTooLong", message: `这一行有${bytes}字节，超过1 MiB`, value: bytes, expected: `不超过${longestLine}字节的一行` }
)

export class LineReader {
  /** The beginning of the open line, in pieces. */
  #pieces: Array<Buffer> = []
  /** How long the open line is, also where it is too long to be kept. */
  #length = 0
  #number = 0
  readonly #onLine: OnLine

  constructor(onLine: OnLine) {
    this.#onLine = onLine
  }

  /** Takes the next bytes. They may be cut anywhere. */
  read(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      this.#keep(bytes.subarray(from, end))
      this.#close()
      from = end + 1
    }
    if (from < bytes.length) this.#keep(bytes.subarray(from))
  }

  /** Takes what is left as the last line. */
  end(): void {
    if (this.#length > 0) this.#close()
  }

  #keep(piece: Buffer): void {
    this.#length += piece.length
    // with a carriage return it may be one byte longer
    if (this.#length <= longestLine + 1) this.#pieces.push(piece)
    else this.#pieces = []
  }

  #close(): void {
    const length = this.#length
    const pieces = this.#pieces
    this.#pieces = []
    this.#length = 0
    this.#number++
    if (length > longestLine + 1) return this.#onLine(tooLong(length), this.#number)
    let line = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
    if (line.at(-1) === 13) line = line.subarray(0, -1)
    if (this.#number === 1 && line.subarray(0, 3).equals(byteOrderMark)) line = line.subarray(3)
    if (line.length > longestLine) return this.#onLine(tooLong(line.length), this.#number)
    if (!isUtf8(line)) return this.#onLine(wrongUtf8(line), this.#number)
    const text = line.toString("utf8")
    if (text.trim() !== "") this.#onLine(text, this.#number)
  }
}
