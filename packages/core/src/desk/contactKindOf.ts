/** What somebody left as their contact: a telephone number, an e-mail address, a postal address, or several of them in one text. */
import type { PersonalKind } from "../terms/PersonalKind.ts"

/** Digits as people write them, with an area code, an extension, or blanks between. */
const PHONE = /^(?:\+|00)?[\d\s()（）-]{5,24}(?:转\s*\d{1,6})?$/u
const EMAIL = /^[^\s@，,；;、]+@[^\s@，,；;、]+\.[^\s@，,；;、]+$/u
/** A place in words, and no number of a telephone beside it. */
const PLACE = /[省市区县旗镇乡村街道路巷弄里号栋幢室]/u
const LONG_NUMBER = /\d{7}/u

/**
 * By its form; `contact` where it is none of them, or several at once.
 *
 * @example
 * ```ts
 * import { contactKindOf } from "@zone/core/desk"
 *
 * contactKindOf("138 1234 5678") // => "phone"
 * contactKindOf("chen@example.org") // => "email"
 * contactKindOf("示例区示例路1号") // => "address"
 * contactKindOf("13812345678，chen@example.org") // => "contact"
 * ```
 */
export const contactKindOf = (text: string): Extract<PersonalKind, "phone" | "email" | "address" | "contact"> => {
  const trimmed = text.trim()
  if (PHONE.test(trimmed) && /\d/u.test(trimmed)) return "phone"
  if (EMAIL.test(trimmed)) return "email"
  return PLACE.test(trimmed) && !trimmed.includes("@") && !LONG_NUMBER.test(trimmed) ? "address" : "contact"
}
