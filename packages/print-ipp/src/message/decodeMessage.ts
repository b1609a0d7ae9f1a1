/** Bytes to a message, by RFC 8010. They come from a device that nobody here has written: nothing is believed, nothing crashes. */
import * as Result from "effect/Result"
import { IppFault } from "./IppFault.ts"
import type { IppAttribute, IppGroup, IppMessage, IppValue } from "./IppMessage.ts"
import { byNumber, endOfAttributes, groupTags, outOfBandTags, tags, textTags } from "./tags.ts"

const groupNames = byNumber(groupTags)
const textNames = byNumber(textTags)
const outOfBand = byNumber(outOfBandTags)
const text = new TextDecoder("utf-8", { ignoreBOM: true })
/** Collections within collections; RFC 8011 has four at most. */
const deepest = 16

class Fault extends Error {
  readonly offset: number
  constructor(offset: number, problem: string) {
    super(problem)
    this.offset = offset
  }
}

interface Growing {
  readonly name: string
  readonly values: Array<IppValue>
}

const finished = (attributes: ReadonlyArray<Growing>): ReadonlyArray<IppAttribute> =>
  attributes.flatMap(({ name, values: [first, ...others] }) => (first === undefined ? [] : [{ name, values: [first, ...others] as const }]))

class Reader {
  #at = 0
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  #take(length: number): number {
    const at = this.#at
    if (at + length > this.#bytes.length) throw new Fault(at, `${length} bytes are announced, ${this.#bytes.length - at} are left`)
    this.#at += length
    return at
  }

  #byte(): number {
    return this.#view.getUint8(this.#take(1))
  }

  #short(): number {
    return this.#view.getUint16(this.#take(2))
  }

  #int(): number {
    return this.#view.getInt32(this.#take(4))
  }

  #raw(length: number): Uint8Array {
    const at = this.#take(length)
    return this.#bytes.slice(at, at + length)
  }

  #sized(): Uint8Array {
    return this.#raw(this.#short())
  }

  #exactly(length: number, what: string): void {
    const at = this.#at
    const given = this.#short()
    if (given !== length) throw new Fault(at, `${what} has ${length} bytes, not ${given}`)
  }

  #languageAndText(): { readonly language: string; readonly text: string } {
    const at = this.#at
    const end = this.#short() + this.#at
    const language = text.decode(this.#sized())
    const said = text.decode(this.#sized())
    if (this.#at !== end) throw new Fault(at, "a text with its language is not as long as it says")
    return { language, text: said }
  }

  #value(tag: number, depth: number): IppValue {
    switch (tag) {
      case tags.integer:
      case tags.enum:
        this.#exactly(4, "a number")
        return { _tag: tag === tags.integer ? "Integer" : "Enum", value: this.#int() }
      case tags.boolean:
        this.#exactly(1, "a boolean")
        return { _tag: "Boolean", value: this.#byte() !== 0 }
      case tags.octets:
        return { _tag: "Octets", value: this.#sized() }
      case tags.dateTime:
        this.#exactly(11, "a moment")
        return {
          _tag: "DateTime",
          value: {
            year: this.#short(),
            month: this.#byte(),
            day: this.#byte(),
            hour: this.#byte(),
            minute: this.#byte(),
            second: this.#byte(),
            decisecond: this.#byte(),
            direction: String.fromCharCode(this.#byte()),
            utcHours: this.#byte(),
            utcMinutes: this.#byte()
          }
        }
      case tags.resolution:
        this.#exactly(9, "a resolution")
        return { _tag: "Resolution", value: { across: this.#int(), along: this.#int(), unit: this.#byte() } }
      case tags.range:
        this.#exactly(8, "a range")
        return { _tag: "Range", value: { from: this.#int(), to: this.#int() } }
      case tags.begin:
        this.#sized()
        return { _tag: "Collection", value: this.#collection(depth + 1) }
      case tags.textWithLanguage:
      case tags.nameWithLanguage:
        return { _tag: tag === tags.textWithLanguage ? "TextWithLanguage" : "NameWithLanguage", value: this.#languageAndText() }
      case tags.end:
      case tags.member:
        throw new Fault(this.#at, "a part of a collection outside of a collection")
    }
    const bytes = this.#sized()
    const nothing = outOfBand.get(tag)
    if (nothing !== undefined) return { _tag: "OutOfBand", value: nothing }
    const name = textNames.get(tag)
    if (name !== undefined) return { _tag: name, value: text.decode(bytes) }
    return { _tag: "Other", value: { tag, bytes } }
  }

  #collection(depth: number): ReadonlyArray<IppAttribute> {
    if (depth > deepest) throw new Fault(this.#at, `collections more than ${deepest} deep`)
    const members: Array<Growing> = []
    while (true) {
      const at = this.#at
      const tag = this.#byte()
      if (tag < 0x10) throw new Fault(at, "a collection that does not end")
      if (this.#sized().length > 0) throw new Fault(at, "a named value inside a collection")
      if (tag === tags.end) {
        this.#sized()
        return finished(members)
      }
      if (tag === tags.member) {
        members.push({ name: text.decode(this.#sized()), values: [] })
        continue
      }
      const member = members.at(-1)
      if (member === undefined) throw new Fault(at, "a value in a collection before the name of its member")
      member.values.push(this.#value(tag, depth))
    }
  }

  read(): IppMessage {
    const version = [this.#byte(), this.#byte()] as const
    const code = this.#short()
    const requestId = this.#int()
    const groups: Array<IppGroup & { readonly growing: Array<Growing> }> = []
    while (true) {
      const at = this.#at
      const tag = this.#byte()
      if (tag === endOfAttributes) break
      if (tag < 0x10) {
        groups.push({ tag: groupNames.get(tag) ?? tag, attributes: [], growing: [] })
        continue
      }
      const group = groups.at(-1)
      if (group === undefined) throw new Fault(at, "an attribute before its group")
      const name = text.decode(this.#sized())
      if (name !== "") group.growing.push({ name, values: [this.#value(tag, 0)] })
      else {
        const attribute = group.growing.at(-1)
        if (attribute === undefined) throw new Fault(at, "a further value before its attribute")
        attribute.values.push(this.#value(tag, 0))
      }
    }
    return {
      version,
      code,
      requestId,
      groups: groups.map(({ growing, tag }) => ({ tag, attributes: finished(growing) })),
      data: this.#bytes.slice(this.#at)
    }
  }
}

/**
 * The message in bytes, or what is wrong with them.
 *
 * @example
 * ```ts
 * import { decodeMessage } from "@zone/print-ipp"
 * import * as Result from "effect/Result"
 *
 * const cut = decodeMessage(new Uint8Array([2, 0, 0, 0, 0, 0]))
 * Result.isFailure(cut) && cut.failure.problem // => "4 bytes are announced, 2 are left"
 * ```
 */
export const decodeMessage = (bytes: Uint8Array): Result.Result<IppMessage, IppFault> => {
  try {
    return Result.succeed(new Reader(bytes).read())
  } catch (fault) {
    if (fault instanceof Fault) return Result.fail(new IppFault({ offset: fault.offset, problem: fault.message }))
    throw fault
  }
}
