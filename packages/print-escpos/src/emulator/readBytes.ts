/**
 * A printer in memory: reads bytes as the printer would and tells what came out. Stricter than any printer: what it does not know is a
 * fault, and so is a line that runs over the edge.
 */
import * as Result from "effect/Result"
import { type Bitmap, blank, ink } from "../font/Bitmap.ts"
import { hasCharacter, textOfGb18030 } from "../model/gb18030Of.ts"
import type { PrinterModel } from "../model/PrinterModel.ts"
import { qrModules } from "../slip/qrModules.ts"
import { EmulatorFault } from "./EmulatorFault.ts"
import type { Mark, Slip } from "./Slip.ts"

type Part =
  | { readonly _tag: "Text"; readonly text: string; readonly size: 1 | 2; readonly strong: boolean; readonly width: number }
  | { readonly _tag: "Picture"; readonly bitmap: Bitmap; readonly width: number }

class Fault extends Error {
  readonly offset: number
  constructor(offset: number, problem: string) {
    super(problem)
    this.offset = offset
  }
}

const hex = (...bytes: ReadonlyArray<number>) => bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(" ")

class Reader {
  #at = 0
  #y = 0
  #align: 0 | 1 | 2 = 0
  #strong = false
  #size: 1 | 2 = 1
  #chinese: boolean
  #module = 3
  #stored: string | undefined
  #parts: Array<Part> = []
  readonly #marks: Array<Mark> = []
  readonly #lines: Array<string> = []
  readonly #bytes: Uint8Array
  readonly #model: PrinterModel

  constructor(bytes: Uint8Array, model: PrinterModel) {
    this.#bytes = bytes
    this.#model = model
    this.#chinese = model.chinese === "always"
  }

  #peek(ahead: number): number {
    const byte = this.#bytes[this.#at + ahead]
    if (byte === undefined) throw new Fault(this.#at, "the bytes end in the middle of a command")
    return byte
  }

  #two(ahead: number): number {
    return this.#peek(ahead) + this.#peek(ahead + 1) * 256
  }

  #take(ahead: number, length: number): Uint8Array {
    if (this.#at + ahead + length > this.#bytes.length) throw new Fault(this.#at, "the bytes end in the middle of a command")
    return this.#bytes.subarray(this.#at + ahead, this.#at + ahead + length)
  }

  #left(width: number): number {
    const { dots } = this.#model
    if (width > dots) throw new Fault(this.#at, `${width} dots do not fit on ${dots}`)
    return this.#align === 0 ? 0 : this.#align === 1 ? Math.floor((dots - width) / 2) : dots - width
  }

  /** Prints the line that was gathered, and goes on by its height, `least` dots at least. */
  #flush(least: number): void {
    const width = this.#parts.reduce((sum, part) => sum + part.width, 0)
    let x = this.#left(width)
    let height = least
    for (const part of this.#parts) {
      if (part._tag === "Text") {
        this.#marks.push({ _tag: "Text", text: part.text, x, y: this.#y, size: part.size, strong: part.strong })
        height = Math.max(height, 24 * part.size)
      } else {
        this.#marks.push({ _tag: "Picture", bitmap: part.bitmap, x, y: this.#y })
        height = Math.max(height, part.bitmap.height)
      }
      x += part.width
    }
    if (this.#parts.length > 0) this.#lines.push(this.#parts.map((part) => (part._tag === "Text" ? part.text : "")).join(""))
    this.#parts = []
    this.#y += height
  }

  #needEmptyLine(command: string): void {
    if (this.#parts.length > 0) throw new Fault(this.#at, `${command} in the middle of a line`)
  }

  #text(): void {
    const byte = this.#peek(0)
    let length = 1
    if (byte >= 0x80) {
      if (!this.#chinese) throw new Fault(this.#at, `${hex(byte)} without Chinese switched on (FS &)`)
      const next = this.#peek(1)
      if (next < 0x40 || next === 0x7f || next === 0xff || byte === 0x80 || byte === 0xff) throw new Fault(this.#at, `${hex(byte, next)} is no character of two bytes`)
      length = 2
    }
    const character = textOfGb18030(this.#take(0, length))
    if (!hasCharacter(this.#model.zone, character)) throw new Fault(this.#at, `the printer has no ${character} in its font (${this.#model.zone})`)
    const width = Math.floor(this.#model.dots / this.#model.columns) * length * this.#size
    const last = this.#parts.at(-1)
    if (last?._tag === "Text" && last.size === this.#size && last.strong === this.#strong) {
      this.#parts[this.#parts.length - 1] = { ...last, text: last.text + character, width: last.width + width }
    } else this.#parts.push({ _tag: "Text", text: character, size: this.#size, strong: this.#strong, width })
    this.#at += length
  }

  #escape(): void {
    const command = this.#peek(1)
    switch (command) {
      case 0x40:
        this.#needEmptyLine("ESC @")
        this.#align = 0
        this.#strong = false
        this.#size = 1
        this.#chinese = this.#model.chinese === "always"
        this.#at += 2
        return
      case 0x32:
        this.#at += 2
        return
      case 0x61: {
        const value = this.#peek(2)
        if (value !== 0 && value !== 1 && value !== 2) throw new Fault(this.#at, `ESC a ${value}`)
        this.#needEmptyLine("ESC a")
        this.#align = value
        this.#at += 3
        return
      }
      case 0x45:
        this.#strong = (this.#peek(2) & 1) === 1
        this.#at += 3
        return
      case 0x4a: {
        const dots = this.#peek(2)
        this.#needEmptyLine("ESC J")
        this.#y += dots
        this.#at += 3
        return
      }
      case 0x64: {
        const lines = this.#peek(2)
        this.#needEmptyLine("ESC d")
        this.#y += lines * this.#model.lineDots
        this.#at += 3
        return
      }
      case 0x2a: {
        if (this.#peek(2) !== 33) throw new Fault(this.#at, `ESC * with mode ${this.#peek(2)}`)
        const width = this.#two(3)
        const data = this.#take(5, width * 3)
        const bitmap = blank(width, 24)
        for (let x = 0; x < width; x++) {
          for (let y = 0; y < 24; y++) if (((data[x * 3 + (y >> 3)] ?? 0) & (0x80 >> (y & 7))) !== 0) ink(bitmap, x, y)
        }
        this.#parts.push({ _tag: "Picture", bitmap, width })
        this.#at += 5 + width * 3
        return
      }
      default:
        throw new Fault(this.#at, `unknown command ${hex(0x1b, command)}`)
    }
  }

  #group(): void {
    const command = this.#peek(1)
    switch (command) {
      case 0x21: {
        const value = this.#peek(2)
        if (value !== 0 && value !== 0x11) throw new Fault(this.#at, `GS ! ${value}`)
        this.#size = value === 0 ? 1 : 2
        this.#at += 3
        return
      }
      case 0x56: {
        const value = this.#peek(2)
        if (value !== 65 && value !== 66) throw new Fault(this.#at, `GS V ${value}`)
        if (this.#model.cutter === "none") throw new Fault(this.#at, "the printer has no knife")
        this.#needEmptyLine("GS V")
        this.#y += this.#peek(3)
        this.#marks.push({ _tag: "Cut", y: this.#y })
        this.#at += 4
        return
      }
      case 0x72:
        this.#marks.push({ _tag: "Asked", command: "GS r", about: this.#peek(2), y: this.#y })
        this.#at += 3
        return
      case 0x76: {
        if (this.#peek(2) !== 0x30 || this.#peek(3) !== 0) throw new Fault(this.#at, `GS v ${this.#peek(2)} ${this.#peek(3)}`)
        this.#needEmptyLine("GS v 0")
        const width = this.#two(4) * 8
        const height = this.#two(6)
        const x = this.#left(width)
        const bitmap = { width, height, data: this.#take(8, width / 8 * height).slice() }
        this.#marks.push({ _tag: "Picture", bitmap, x, y: this.#y })
        this.#y += height
        this.#at += 8 + bitmap.data.length
        return
      }
      case 0x28:
        this.#code()
        return
      default:
        throw new Fault(this.#at, `unknown command ${hex(0x1d, command)}`)
    }
  }

  #code(): void {
    if (this.#peek(2) !== 0x6b || this.#peek(5) !== 49) throw new Fault(this.#at, `unknown command ${hex(0x1d, 0x28, this.#peek(2))}`)
    if (this.#model.qr !== "GS ( k") throw new Fault(this.#at, "the printer makes no QR codes")
    const length = this.#two(3)
    const body = this.#take(5, length)
    const about = body[1]
    if (about === 67) this.#module = body[2] ?? 0
    else if (about === 80) this.#stored = new TextDecoder("utf-8", { fatal: true }).decode(body.subarray(3))
    else if (about === 81) {
      this.#needEmptyLine("GS ( k")
      const squares = this.#stored === undefined ? undefined : Result.getOrUndefined(qrModules(this.#stored))
      if (squares === undefined || this.#stored === undefined) throw new Fault(this.#at, "a QR code without its text")
      const side = squares.length * this.#module
      this.#marks.push({ _tag: "Code", text: this.#stored, module: this.#module, squares, x: this.#left(side), y: this.#y })
      this.#y += side
    } else if (about !== 65 && about !== 69) throw new Fault(this.#at, `GS ( k function ${about}`)
    this.#at += 5 + length
  }

  read(): Slip {
    while (this.#at < this.#bytes.length) {
      const byte = this.#peek(0)
      if (byte === 0x0a) {
        this.#flush(this.#model.lineDots)
        this.#at += 1
      } else if (byte === 0x1b) this.#escape()
      else if (byte === 0x1c && this.#peek(1) === 0x26) {
        this.#chinese = true
        this.#at += 2
      } else if (byte === 0x1d) this.#group()
      else if (byte === 0x10 && this.#peek(1) === 0x04) {
        this.#marks.push({ _tag: "Asked", command: "DLE EOT", about: this.#peek(2), y: this.#y })
        this.#at += 3
      } else if (byte < 0x20 || byte === 0x7f) throw new Fault(this.#at, `unknown command ${hex(byte)}`)
      else this.#text()
    }
    if (this.#parts.length > 0) throw new Fault(this.#at, "the last line is not ended")
    return { width: this.#model.dots, height: this.#y, marks: this.#marks, lines: this.#lines }
  }
}

/**
 * Reads bytes as a printer of this model would.
 *
 * @example
 * ```ts
 * import { encode, models } from "@zone/print-escpos"
 * import { readBytes } from "@zone/print-escpos/emulator"
 * import * as Result from "effect/Result"
 *
 * const bytes = encode([{ type: "chinese", value: null }, { type: "text", value: "回执 No.1" }, { type: "newline", value: null }])
 * Result.getOrThrow(readBytes(bytes, models.paper80)).lines // => ["回执 No.1"]
 *
 * const unknown = readBytes(new Uint8Array([0x1b, 0x7e]), models.paper80)
 * Result.isFailure(unknown) && unknown.failure.problem // => "unknown command 1b 7e"
 * ```
 */
export const readBytes = (bytes: Uint8Array, model: PrinterModel): Result.Result<Slip, EmulatorFault> => {
  try {
    return Result.succeed(new Reader(bytes, model).read())
  } catch (fault) {
    if (fault instanceof Fault) return Result.fail(new EmulatorFault({ offset: fault.offset, problem: fault.message }))
    if (fault instanceof TypeError) return Result.fail(new EmulatorFault({ offset: 0, problem: "a QR code with text that is not UTF-8" }))
    throw fault
  }
}
