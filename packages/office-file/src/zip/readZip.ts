/**
 * Reads a ZIP package by its central directory, part by part, and stops where parts unpack to more than is allowed: what a package
 * says of its own sizes is not believed.
 */
import { Inflate } from "fflate"
import * as Result from "effect/Result"
import type { FileUnreadable } from "../FileUnreadable.ts"
import type { Limits } from "../limits.ts"
import { unreadable } from "../unreadable.ts"

/** A part of a package, still packed. */
interface Part {
  readonly name: string
  readonly packed: Uint8Array
  readonly stored: boolean
}

const listParts = (bytes: Uint8Array, limits: Limits): Result.Result<ReadonlyArray<Part>, FileUnreadable> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const broken = unreadable("notZip", "文件损坏，或者不是xlsx、docx；请用原来的软件另存一次")
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return broken
  const many = view.getUint16(end + 10, true)
  if (many > limits.parts) return unreadable("tooSwollen", `压缩包里有${many}个部分，最多${limits.parts}个`)
  let at = view.getUint32(end + 16, true)
  const parts: Array<Part> = []
  for (let i = 0; i < many; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return broken
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)]
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length || (method !== 0 && method !== 8)) return broken
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + size > bytes.length) return broken
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    parts.push({ name, packed: bytes.subarray(start, start + size), stored: method === 0 })
    at += 46 + nameLength + extra + comment
  }
  return Result.succeed(parts)
}

const slice = 64 * 1024

/** How many bytes a part unpacks to, and the bytes themselves where `keep` says so; undefined beyond `most`, and for what is no packed data. */
const unpack = ({ packed, stored }: Part, most: number, keep: boolean): { readonly size: number; readonly bytes: Uint8Array } | undefined => {
  if (stored) return packed.length > most ? undefined : { size: packed.length, bytes: packed }
  const chunks: Array<Uint8Array> = []
  const seen = { size: 0 }
  const inflate = new Inflate((chunk) => {
    seen.size += chunk.length
    if (keep && seen.size <= most) chunks.push(chunk)
  })
  try {
    // small slices, since one can swell a thousandfold before anybody may stop it
    for (let from = 0; from < packed.length && seen.size <= most; from += slice) {
      inflate.push(packed.subarray(from, from + slice), from + slice >= packed.length)
    }
  } catch {
    return undefined
  }
  if (seen.size > most) return undefined
  const bytes = new Uint8Array(keep ? seen.size : 0)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { size: seen.size, bytes }
}

/** The parts of a package that `wanted` names, unpacked; all others are measured too, so that nothing behind this is caught out. */
export const readZip = (bytes: Uint8Array, limits: Limits, wanted: (name: string) => boolean): Result.Result<ReadonlyMap<string, Uint8Array>, FileUnreadable> => {
  if (bytes.length > limits.bytes) return unreadable("tooLarge", `文件有${Math.ceil(bytes.length / 1_048_576)}MB，最多${Math.floor(limits.bytes / 1_048_576)}MB`)
  return Result.flatMap(listParts(bytes, limits), (parts) => {
    const found = new Map<string, Uint8Array>()
    let left = limits.unpacked
    for (const part of parts) {
      const unpacked = unpack(part, left, wanted(part.name))
      if (unpacked === undefined) {
        return unreadable("tooSwollen", `这一部分已损坏，或者解压后超过上限（全部最多${Math.floor(limits.unpacked / 1_048_576)}MB）`, { sheet: part.name })
      }
      left -= unpacked.size
      if (wanted(part.name)) found.set(part.name, unpacked.bytes)
    }
    return Result.succeed(found)
  })
}
