/**
 * What screens for the public ask of a server: the page of the zone, the question bank, an application, how one stands. The client of
 * `@zone/http` has these methods; so may anything else.
 *
 * Every method rejects with a {@link Problem}, or with anything that has one as `problem`.
 */
import type { ApplicantKind, FormWanted, Help, Part, Subject } from "@zone/core/application"
import type { AreaFunction } from "@zone/core/terms"

/** An area of a zone, and what people can do there. */
export interface ZoneArea {
  readonly name: string
  readonly functions: ReadonlyArray<AreaFunction>
  readonly about?: string
  /** What hangs or stands there to be read: 标识牌, 台卡. */
  readonly signs?: ReadonlyArray<string>
  /** Where it lies on the floor, in any unit, from the upper left corner; a plan is drawn without it, too. */
  readonly at?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** A day as it is open; closed where there are no spans. */
export interface OpeningDayShown {
  readonly day: string
  /** `unknown` where no notice tells. */
  readonly kind: "workday" | "weekend" | "holiday" | "makeUpDay" | "unknown"
  /** Of a holiday, and of the day that makes up for it. */
  readonly name?: string
  readonly spans: ReadonlyArray<{ readonly opens: string; readonly closes: string }>
  /** Why it is otherwise than usual on this day. */
  readonly reason?: string
}

/** The page of a zone: what is where, when it is open, what lies there. */
export interface ZoneInfo {
  readonly zone: string
  readonly agency: string
  readonly title: string
  readonly functions: ReadonlyArray<{ readonly function: AreaFunction; readonly name: string }>
  readonly areas: ReadonlyArray<ZoneArea>
  readonly addressees: ReadonlyArray<{ readonly kind: "government" | "department" | "itself"; readonly name: string; readonly contact?: string }>
  readonly openingHours: ReadonlyArray<{ readonly days: string; readonly hours: string }>
  /** Where people come in, in the unit of the areas. */
  readonly entrance?: { readonly x: number; readonly y: number }
  /** Today and the days after it. */
  readonly opening?: ReadonlyArray<OpeningDayShown>
  readonly materials: ReadonlyArray<{
    readonly title: string; readonly area?: string; readonly updatedOn?: string; readonly version?: string; readonly source?: string
    /** The last day that it holds. */
    readonly through?: string
    /** Out of date, as somebody found or its last day says. */
    readonly stale?: boolean
  }>
  readonly contact: string
  readonly today: string
  readonly workingDay?: boolean
}

/** An answered question of the bank. */
export interface AnsweredQuestion {
  readonly id: string
  readonly question: string
  readonly answer: string
  /** Who answers for it. */
  readonly unit?: string
  readonly source?: string
  readonly updatedOn?: string
  readonly validThrough?: string
}

/** Information that was published: what it is, since when, and where it is read. */
export interface DisclosedItem {
  readonly number: string
  readonly title: string
  readonly agency: string
  readonly field?: string
  readonly mark?: string
  readonly publishedOn: string
  /** An address, an issue, a place. */
  readonly where: string
  readonly channels: ReadonlyArray<string>
  readonly interpreted?: { readonly on: string; readonly form: string }
}

/** An applicant as they write it. */
export interface ApplicantDraft {
  readonly kind: ApplicantKind
  readonly name: string
  readonly contact?: string
  readonly proof?: "shown" | readonly [string, ...ReadonlyArray<string>]
}

/** An application as people write it. */
export interface ApplicationDraft {
  readonly addressee: string
  readonly applicants: readonly [ApplicantDraft, ...ReadonlyArray<ApplicantDraft>]
  readonly description: string
  readonly wanted?: typeof FormWanted.Type
  readonly purpose?: string
  readonly subject?: Subject
  readonly help?: readonly [typeof Help.Type, ...ReadonlyArray<typeof Help.Type>]
}

/** What an applicant adds or changes. */
export interface SupplementDraft extends Pick<ApplicantDraft, "contact" | "proof"> {
  readonly description?: string
  readonly wanted?: typeof FormWanted.Type
}

/** How sure a day is. */
export type Certainty = "settled" | "provisional" | "undetermined"

/** What an application lacks. The receipt comes when it is there. */
export interface Lacking {
  readonly parts: readonly [Part, ...ReadonlyArray<Part>]
  /** What the agency wrote, where it has asked for a correction. */
  readonly guidance?: string
  /** Whether the agency has asked: then `by` is until when it is to be there, otherwise until when the agency asks. */
  readonly asked: boolean
  readonly by?: string
  readonly certainty?: Certainty
}

/** What somebody takes home. */
export interface Submitted {
  readonly number?: string
  readonly code?: string
  readonly guided?: { readonly to: string; readonly contact?: string }
  readonly lacking?: Lacking
  readonly repeated: boolean
}

/** Where a matter stands, and nothing of what somebody said in it. */
export interface Followed {
  readonly room: string
  /** What it is, in Chinese. */
  readonly title: string
  readonly number: string
  readonly status: string
  readonly says: string
  readonly arrivedOn?: string
  readonly receivedOn?: string
  readonly due?: string
  readonly certainty?: Certainty
  readonly repliedOn?: string
  readonly lacking?: Lacking
  /** Whether the applicant may add to it or correct it now. */
  readonly open: boolean
  /** Whether there is a receipt. */
  readonly receipt: boolean
  readonly unit?: string
  readonly outcome?: string
  readonly answer?: { readonly text: string; readonly source?: string; readonly where?: string }
}

/** What is asked for the public. */
export interface PublicBackend {
  readonly public: {
    readonly zone: () => Promise<ZoneInfo>
    readonly questions: (given: { readonly query: { readonly q: string; readonly limit?: number } }) => Promise<ReadonlyArray<AnsweredQuestion>>
    /** What the agency published of its own accord; the latest where nothing is asked for. */
    readonly disclosed: (given: { readonly query: { readonly q: string; readonly limit?: number } }) => Promise<ReadonlyArray<DisclosedItem>>
    readonly check: (given: { readonly payload: { readonly [field: string]: unknown } }) => Promise<{
      readonly troubles: ReadonlyArray<{ readonly path: string; readonly remedy: string }>
      readonly missing: ReadonlyArray<string>
    }>
    readonly apply: (given: { readonly payload: ApplicationDraft; readonly headers?: { readonly "idempotency-key"?: string } }) => Promise<Submitted>
    readonly follow: (given: { readonly params: { readonly number: string }; readonly headers: { readonly "x-zone-code": string } }) => Promise<Followed>
    /** Adds to an application, or corrects it as the agency asked. */
    readonly supplement: (given: {
      readonly params: { readonly number: string }
      readonly headers: { readonly "x-zone-code": string; readonly "idempotency-key"?: string }
      readonly payload: SupplementDraft
    }) => Promise<Followed>
    /** Holds a file until an application names it. */
    readonly upload: (given: { readonly payload: Uint8Array }) => Promise<{ readonly file: string }>
    /** Lets this device in as a kiosk: done once, by staff. */
    readonly openKiosk: (given: { readonly payload: { readonly device: string; readonly secret: string } }) => Promise<{ readonly device: string }>
    readonly receipt: (given: { readonly params: { readonly number: string }; readonly headers: { readonly "x-zone-code": string; readonly "idempotency-key"?: string } }) => Promise<Uint8Array>
  }
}
