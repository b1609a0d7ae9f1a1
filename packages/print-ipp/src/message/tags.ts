/** The numbers of RFC 8010, and their names here. */
import type { IppGroupTag, IppTextTag, OutOfBand } from "./IppMessage.ts"

/** Values by tag. */
export const tags = {
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  octets: 0x30,
  dateTime: 0x31,
  resolution: 0x32,
  range: 0x33,
  begin: 0x34,
  textWithLanguage: 0x35,
  nameWithLanguage: 0x36,
  end: 0x37,
  member: 0x4a
} as const

/** The end of all attributes. */
export const endOfAttributes = 0x03

/** The tags of texts. */
export const textTags: { readonly [tag in IppTextTag]: number } = {
  Text: 0x41,
  Name: 0x42,
  Keyword: 0x44,
  Uri: 0x45,
  UriScheme: 0x46,
  Charset: 0x47,
  NaturalLanguage: 0x48,
  MimeMediaType: 0x49
}

/** The tags of what is no value. */
export const outOfBandTags: { readonly [value in OutOfBand]: number } = {
  "unsupported": 0x10,
  "default": 0x11,
  "unknown": 0x12,
  "no-value": 0x13,
  "not-settable": 0x15,
  "delete-attribute": 0x16,
  "admin-define": 0x17
}

/** The tags of groups. */
export const groupTags: { readonly [tag in Exclude<IppGroupTag, number>]: number } = {
  operation: 0x01,
  job: 0x02,
  printer: 0x04,
  unsupported: 0x05,
  subscription: 0x06,
  event: 0x07,
  resource: 0x08,
  document: 0x09,
  system: 0x0a
}

/** Turns names to numbers around. */
export const byNumber = <Name extends string>(names: { readonly [name in Name]: number }): ReadonlyMap<number, Name> =>
  new Map(Object.entries<number>(names).map(([name, number]) => [number, name as Name]))
