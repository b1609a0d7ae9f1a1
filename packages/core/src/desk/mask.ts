/** Personal data as it is shown to somebody who need not know all of it: enough to tell people apart, not enough to find them. */
import type { PersonalKind } from "../terms/PersonalKind.ts"
import { contactKindOf } from "./contactKindOf.ts"

const stars = (count: number): string => "*".repeat(Math.max(count, 0))

/** The first and the last characters, and as many stars as lie between. */
const ends = (text: string, first: number, last: number): string => {
  const characters = Array.from(text)
  if (characters.length <= first + last) return stars(characters.length)
  return characters.slice(0, first).join("") + stars(characters.length - first - last) + (last === 0 ? "" : characters.slice(-last).join(""))
}

/** Province, city and county, as far as they are written. */
const REGION = /^(?:[^\s省市区县旗]{2,8}?(?:省|自治区|特别行政区))?(?:[^\s省市区县旗]{1,10}?(?:自治州|地区|盟|市))?(?:[^\s省市区县旗]{1,10}?(?:自治县|自治旗|林区|县|区|旗|市))?/u

/** The first character, and what stands behind the last at sign. */
const EMAIL = /^([^@\s])[^\s]*(@[^@\s]+)$/u

/**
 * Masks a text by its kind: of a name the first character stays, of a mobile number three and four digits, of an identity number the
 * first and the last four, of an address the county, of an e-mail address the first character and the domain, of a contact what it is by its form;
 * anything else is hidden whole.
 *
 * @example
 * ```ts
 * import { mask } from "@zone/core/desk"
 *
 * mask("name", "张三") // => "张*"
 * mask("phone", "13812345678") // => "138****5678"
 * mask("idNumber", "110101199001011234") // => "1101**********1234"
 * mask("address", "重庆市江北区示例路1号") // => "重庆市江北区****"
 * mask("email", "chen@example.org") // => "c****@example.org"
 * mask("contact", "13812345678") // => "138****5678"
 * mask("other", "想知道的事") // => "****"
 * ```
 */
export const mask = (kind: PersonalKind, text: string): string => {
  const trimmed = text.trim()
  const { length } = Array.from(trimmed)
  if (kind === "name") return length === 1 ? "*" : ends(trimmed, 1, 0)
  if (kind === "phone") return length >= 11 ? ends(trimmed, 3, 4) : ends(trimmed, 0, length >= 7 ? 2 : 0)
  if (kind === "idNumber") return length >= 15 ? ends(trimmed, 4, 4) : ends(trimmed, length >= 7 ? 1 : 0, length >= 7 ? 2 : 0)
  if (kind === "email") return EMAIL.test(trimmed) ? trimmed.replace(EMAIL, "$1****$2") : "****"
  if (kind === "contact") {
    const form = contactKindOf(trimmed)
    return form === "contact" ? "****" : mask(form, trimmed)
  }
  if (kind === "address") return `${REGION.exec(trimmed)?.[0] ?? ""}****`
  return "****"
}
