/** An IPP message as RFC 8010 lays it out: groups of attributes, each with one or more typed values. */

/** Why there is no value where one might be. */
export type OutOfBand = "unsupported" | "unknown" | "no-value" | "default" | "not-settable" | "delete-attribute" | "admin-define"

/** A moment with its distance from UTC, field by field as it is sent; devices without a clock send impossible ones. */
export interface IppDateTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly decisecond: number
  readonly direction: string
  readonly utcHours: number
  readonly utcMinutes: number
}

/** A value. */
export type IppValue =
  | { readonly _tag: "Integer" | "Enum"; readonly value: number }
  | { readonly _tag: "Boolean"; readonly value: boolean }
  | { readonly _tag: "Octets"; readonly value: Uint8Array }
  | { readonly _tag: "DateTime"; readonly value: IppDateTime }
  /** Dots an inch (unit 3) or a centimetre (unit 4), across and along the feed. */
  | { readonly _tag: "Resolution"; readonly value: { readonly across: number; readonly along: number; readonly unit: number } }
  | { readonly _tag: "Range"; readonly value: { readonly from: number; readonly to: number } }
  | { readonly _tag: "Collection"; readonly value: ReadonlyArray<IppAttribute> }
  | { readonly _tag: "TextWithLanguage" | "NameWithLanguage"; readonly value: { readonly language: string; readonly text: string } }
  | { readonly _tag: IppTextTag; readonly value: string }
  | { readonly _tag: "OutOfBand"; readonly value: OutOfBand }
  /** Of a syntax that is not known here: its tag, and the bytes as they came. */
  | { readonly _tag: "Other"; readonly value: { readonly tag: number; readonly bytes: Uint8Array } }

/** The values that are text. */
export type IppTextTag = "Text" | "Name" | "Keyword" | "Uri" | "UriScheme" | "Charset" | "NaturalLanguage" | "MimeMediaType"

/** An attribute. */
export interface IppAttribute {
  readonly name: string
  readonly values: readonly [IppValue, ...ReadonlyArray<IppValue>]
}

/** What a group of attributes is about; a number for a group that is not known here. */
export type IppGroupTag = "operation" | "job" | "printer" | "unsupported" | "subscription" | "event" | "resource" | "document" | "system" | number

/** A group of attributes. */
export interface IppGroup {
  readonly tag: IppGroupTag
  readonly attributes: ReadonlyArray<IppAttribute>
}

/** A request or a response: `code` is the operation of a request, the status of a response. */
export interface IppMessage {
  readonly version: readonly [major: number, minor: number]
  readonly code: number
  readonly requestId: number
  readonly groups: ReadonlyArray<IppGroup>
  /** What follows the attributes: the document. */
  readonly data: Uint8Array
}
