/** A message to bytes, by RFC 8010. */
import type { IppAttribute, IppMessage, IppValue } from "./IppMessage.ts"
import { endOfAttributes, groupTags, outOfBandTags, tags, textTags } from "./tags.ts"

const text = new TextEncoder()

class Writer {
  #bytes = new Uint8Array(1024)
  #view = new DataView(this.#bytes.buffer)
  #at = 0

  /** Makes room, in another buffer if need be: ask for it before the buffer is named. */
  #room(length: number): number {
    const at = this.#at
    if (at + length > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(this.#bytes.length * 2, at + length))
      wider.set(this.#bytes)
      this.#bytes = wider
      this.#view = new DataView(wider.buffer)
    }
    this.#at += length
    return at
  }

  byte(value: number): void {
    const at = this.#room(1)
    this.#view.setUint8(at, value)
  }

  short(value: number): void {
    if (!(value >= 0 && value <= 0xffff)) throw new RangeError(`${value} is too long for IPP: 65535 is the most`)
    const at = this.#room(2)
    this.#view.setUint16(at, value)
  }

  int(value: number): void {
    if (!Number.isInteger(value) || value < -0x8000_0000 || value > 0x7fff_ffff) throw new RangeError(`${value} is no integer of 32 bits`)
    const at = this.#room(4)
    this.#view.setInt32(at, value)
  }

  raw(value: Uint8Array): void {
    const at = this.#room(value.length)
    this.#bytes.set(value, at)
  }

  sized(value: Uint8Array): void {
    this.short(value.length)
    this.raw(value)
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#at)
  }
}

const writeAttribute = (to: Writer, { name, values }: IppAttribute): void => {
  if (name === "") throw new RangeError("an attribute has a name")
  for (const [index, value] of values.entries()) writeValue(to, index === 0 ? text.encode(name) : new Uint8Array(), value)
}

const writeCollection = (to: Writer, members: ReadonlyArray<IppAttribute>): void => {
  to.short(0)
  const nothing = new Uint8Array()
  for (const { name, values } of members) {
    to.byte(tags.member)
    to.sized(nothing)
    to.sized(text.encode(name))
    for (const value of values) writeValue(to, nothing, value)
  }
  to.byte(tags.end)
  to.sized(nothing)
  to.sized(nothing)
}

const writeValue = (to: Writer, name: Uint8Array, value: IppValue): void => {
  const head = (tag: number, length?: number) => {
    to.byte(tag)
    to.sized(name)
    if (length !== undefined) to.short(length)
  }
  switch (value._tag) {
    case "Integer":
    case "Enum":
      head(value._tag === "Integer" ? tags.integer : tags.enum, 4)
      return to.int(value.value)
    case "Boolean":
      head(tags.boolean, 1)
      return to.byte(value.value ? 1 : 0)
    case "Octets":
      head(tags.octets)
      return to.sized(value.value)
    case "DateTime": {
      const moment = value.value
      head(tags.dateTime, 11)
      to.short(moment.year)
      for (const part of [moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.decisecond]) to.byte(part)
      to.byte(moment.direction.charCodeAt(0))
      to.byte(moment.utcHours)
      return to.byte(moment.utcMinutes)
    }
    case "Resolution":
      head(tags.resolution, 9)
      to.int(value.value.across)
      to.int(value.value.along)
      return to.byte(value.value.unit)
    case "Range":
      head(tags.range, 8)
      to.int(value.value.from)
      return to.int(value.value.to)
    case "Collection":
      head(tags.begin)
      return writeCollection(to, value.value)
    case "TextWithLanguage":
    case "NameWithLanguage": {
      const [language, said] = [text.encode(value.value.language), text.encode(value.value.text)]
      head(value._tag === "TextWithLanguage" ? tags.textWithLanguage : tags.nameWithLanguage, 4 + language.length + said.length)
      to.sized(language)
      return to.sized(said)
    }
    case "OutOfBand":
      head(outOfBandTags[value.value])
      return to.short(0)
    case "Other":
      head(value.value.tag)
      return to.sized(value.value.bytes)
    default:
      head(textTags[value._tag])
      return to.sized(text.encode(value.value))
  }
}

/**
 * The bytes of a message.
 *
 * @throws RangeError for a name or a value of more than 65,535 bytes, and for an integer of more than 32 bits; for an attribute
 * without a name.
 *
 * @example
 * ```ts
 * import { decodeMessage, encodeMessage } from "@zone/print-ipp"
 * import * as Result from "effect/Result"
 *
 * const message = {
 *   version: [2, 0], code: 0x000b, requestId: 7, data: new Uint8Array(),
 *   groups: [{ tag: "operation", attributes: [{ name: "attributes-charset", values: [{ _tag: "Charset", value: "utf-8" }] }] }]
 * } as const
 * Result.getOrThrow(decodeMessage(encodeMessage(message))) // => message
 * ```
 */
export const encodeMessage = ({ code, data, groups, requestId, version }: IppMessage): Uint8Array => {
  const to = new Writer()
  to.byte(version[0])
  to.byte(version[1])
  to.short(code)
  to.int(requestId)
  for (const { attributes, tag } of groups) {
    to.byte(typeof tag === "number" ? tag : groupTags[tag])
    for (const attribute of attributes) writeAttribute(to, attribute)
  }
  to.byte(endOfAttributes)
  to.raw(data)
  return to.done()
}
