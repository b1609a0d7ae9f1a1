/** What `office.yaml` says: whose office it is, where it stands, by which rules it goes, and where it keeps what. */
import { Actor, Tier, VenueKind } from "@zone/core/terms"
import * as Schema from "effect/Schema"

const Text = Schema.NonEmptyString
/** An id that may stand in a store for ever, and tells nothing of people. */
const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { expected: "字母、数字、点、下划线、连字符组成的代号，如 jiangbei-office" }))

/** A font file; of a collection (.ttc) the face by its number from 0. */
const Font = Schema.Union([Text, Schema.Struct({ path: Text, face: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)) })])

/** An office in its folder. */
export const OfficeFile = Schema.Struct({
  /** The agency whose applications these are. */
  agency: Schema.Struct({ id: Id, name: Text }),
  /** The zone in which its window stands. */
  zone: Id,
  /** The rules that it goes by, and further ones that count where those are silent; those on review and suit where left out. */
  pack: Text,
  also: Schema.optionalKey(Schema.Array(Text)),
  venue: VenueKind,
  tier: Tier,
  /** File of facts and registers; `office.sqlite` where left out. Paths are relative to the folder. */
  store: Schema.optionalKey(Text),
  /** Folder of sealed files; `attachments` where left out. */
  attachments: Schema.optionalKey(Text),
  /** File with the master key; ZONE_MASTER_KEY in the environment comes before it. */
  masterKeyFile: Schema.optionalKey(Text),
  /** The office's own fonts, by their files: 正文 (仿宋), 标题 (小标宋), 楷体, 黑体, and those to ask for rare characters; Noto Serif SC where left out. */
  fonts: Schema.optionalKey(Schema.Struct({
    body: Schema.optionalKey(Font),
    title: Schema.optionalKey(Font),
    kai: Schema.optionalKey(Font),
    hei: Schema.optionalKey(Font),
    fallback: Schema.optionalKey(Schema.Array(Font))
  })),
  /** Folder of what is still to be printed, sealed; `printing` where left out. */
  printing: Schema.optionalKey(Text),
  /** File with user and password for printers by ipps, which only its owner may read. */
  printerAccount: Schema.optionalKey(Text),
  /** File with the certificate of the office's printer, PEM. */
  printerCertificate: Schema.optionalKey(Text),
  /** How numbers are written. */
  numbering: Schema.optionalKey(Schema.Struct({
    form: Schema.String.check(Schema.isPattern(/^(?=.*\{year\})(?=.*\{number\}).*$/, { expected: "含有 {year} 和 {number} 的写法，如 {year}-{number}" })),
    digits: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 8 }))
  })),
  /** Who acts where nobody is named. */
  actsAs: Actor,
  /** Files of further notices: their text as it was published, or year files of holiday-cn. */
  calendars: Schema.optionalKey(Schema.Array(Text)),
  /** Whether due dates beyond the notices are told as provisional. */
  forecast: Schema.optionalKey(Schema.Boolean),
  /** What papers of a served office say: where people may ask, where a review and a suit go, and the page on which an application is followed. */
  says: Schema.optionalKey(Schema.Struct({
    contact: Schema.optionalKey(Text), reviewAuthority: Schema.optionalKey(Text), court: Schema.optionalKey(Text), followAt: Schema.optionalKey(Text)
  })),
  /** What the page of the zone shows of a served office. */
  page: Schema.optionalKey(Schema.Struct({
    title: Schema.optionalKey(Text),
    addressees: Schema.optionalKey(Schema.Array(Schema.Struct({
      kind: Schema.Literals(["government", "department", "itself"]), name: Text, contact: Schema.optionalKey(Text)
    }))),
    openingHours: Schema.optionalKey(Schema.Array(Schema.Struct({ days: Text, hours: Text })))
  })),
  /** How long a command waits while another program writes. */
  waitSeconds: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 600 }))),
  /** For a copy that is only to be looked at. */
  readOnly: Schema.optionalKey(Schema.Boolean)
})
export type OfficeFile = typeof OfficeFile.Type
