/** One line of a standard catalogue 基层政务公开标准目录, with its ten columns. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"
import { PublicationChannel } from "./PublicationChannel.ts"
import { PublicationTime } from "./PublicationTime.ts"

const Text = Schema.NonEmptyString

/** The level at which an entry is disclosed: 县级, 乡级. */
export const CatalogueLevel = Schema.Literals(["county", "township"]).annotate({ identifier: "CatalogueLevel", zh: { county: "县级", township: "乡级" } })
export type CatalogueLevel = typeof CatalogueLevel.Type

/** The manner in which an entry is disclosed. */
export const CatalogueManner = Schema.Literals(["proactive", "onRequest"]).annotate({ identifier: "CatalogueManner", zh: { proactive: "主动", onRequest: "依申请" } })
export type CatalogueManner = typeof CatalogueManner.Type

/** A line of a catalogue. */
export const CatalogueEntry = Schema.Struct({
  /** The field that it belongs to, by the id of a {@link CatalogueField}; the name itself where no field is known by it. */
  field: Text,
  /** 序号. */
  number: Text,
  /** 公开事项: 一级事项, and 二级事项 where there is one. */
  matter: Text,
  subMatter: Schema.optionalKey(Text),
  /** 公开内容（要素）. */
  content: Text,
  /** 公开依据. */
  basis: Text,
  /** 公开时限. */
  time: PublicationTime,
  /** 公开主体. */
  agency: Text,
  /** 公开渠道和载体: the channels, and the words where they say more. */
  channels: Schema.NonEmptyArray(PublicationChannel),
  otherChannel: Schema.optionalKey(Text),
  /** 公开对象: 全社会, or the group; both where the catalogue ticks both. */
  everyone: Schema.Boolean,
  group: Schema.optionalKey(Text),
  /** 公开方式. */
  manners: Schema.NonEmptyArray(CatalogueManner),
  /** 公开层级. */
  levels: Schema.NonEmptyArray(CatalogueLevel)
}).annotate({ identifier: "CatalogueEntry", zh: "标准目录条目" })
export type CatalogueEntry = typeof CatalogueEntry.Type
