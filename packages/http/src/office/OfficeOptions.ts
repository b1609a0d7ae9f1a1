/** What an office is told when it is opened: whose it is, where it stands, by which rules it goes, and where it keeps what. */
import type { Numbering, Visibility } from "@zone/core/desk"
import type { RulePack } from "@zone/core/rules"
import type { Tier, VenueKind } from "@zone/core/terms"
import type * as Redacted from "effect/Redacted"
import type { ZonePage } from "../api/PublicGroup.ts"

/** An office. The words are those of `office.yaml`, which the command reads. */
export interface OfficeOptions {
  /** The folder in which it keeps everything; made where there is none. Paths below are relative to it. */
  readonly folder: string
  /** The agency whose matters these are: its id stands in the store for ever. */
  readonly agency: { readonly id: string; readonly name: string }
  /** The zone in which its window stands, by its id. */
  readonly zone: string
  /** The pack that it goes by, e.g. `cn-500105/zone`, and further ones that count where that is silent; those on review and suit where left out. */
  readonly pack: string
  readonly also?: ReadonlyArray<string>
  /** Packs that may be named; those of `@zone/packs` where left out. */
  readonly packs?: ReadonlyArray<RulePack>
  readonly venue: VenueKind
  readonly tier: Tier
  /** File of facts, registers and log-ins; `office.sqlite` where left out. */
  readonly store?: string
  /** Folder of sealed files; `attachments` where left out. */
  readonly attachments?: string
  /** The master key, or the file that it lies in; `master.key` where left out, made with the store. */
  readonly masterKey?: Redacted.Redacted
  readonly masterKeyFile?: string
  /** Folder of further notices, the text of one or a year's file of holiday-cn each; `calendars` where left out. */
  readonly calendars?: string
  /** Files of further notices besides those of the folder. */
  readonly notices?: ReadonlyArray<string>
  /** Whether due dates beyond the notices are told as provisional; they are where left out. */
  readonly forecast?: boolean
  /** How matters of a room are numbered. */
  readonly numbering?: (room: string) => Numbering
  /** In what roles which kind of personal data is seen whole. */
  readonly visibility?: Visibility
  /** What papers say of the office. */
  readonly says: {
    /** Where people may ask, e.g. 示例区行政服务中心一楼政务公开专区. */
    readonly contact: string
    /** To whom a review goes, and which court a suit. */
    readonly reviewAuthority?: string
    readonly court?: string
    /** The page on which an application is followed; the number and the code stand behind it, where no server sees them. */
    readonly followAt?: string
  }
  /** What the page of the zone shows besides what the rules say. */
  readonly page?: Partial<Pick<ZonePage, "title" | "areas" | "entrance" | "addressees" | "openingHours" | "materials">>
}
