/**
 * What screens for the public ask of a server: the page of the zone, the question bank, an application, how one stands. The client of
 * `@zone/http` has these methods; so may anything else.
 *
 * Every method rejects with a {@link Problem}, or with anything that has one as `problem`.
 */
import type { ApplicantKind, FormWanted, Help } from "@zone/core/application"
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
  readonly source?: string
  readonly updatedOn?: string
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
  readonly help?: readonly [typeof Help.Type, ...ReadonlyArray<typeof Help.Type>]
}

/** What somebody takes home. */
export interface Submitted {
  readonly number?: string
  readonly code?: string
  readonly guided?: { readonly to: string; readonly contact?: string }
  readonly repeated: boolean
}

/** Where an application stands, and nothing of what it says. */
export interface Followed {
  readonly number: string
  readonly status: string
  readonly says: string
  readonly arrivedOn?: string
  readonly receivedOn?: string
  readonly due?: string
  readonly certainty?: "settled" | "provisional" | "undetermined"
  readonly repliedOn?: string
}

/** What is asked for the public. */
export interface PublicBackend {
  readonly public: {
    readonly zone: () => Promise<ZoneInfo>
    readonly questions: (given: { readonly query: { readonly q: string; readonly limit?: number } }) => Promise<ReadonlyArray<AnsweredQuestion>>
    readonly check: (given: { readonly payload: { readonly [field: string]: unknown } }) => Promise<{
      readonly troubles: ReadonlyArray<{ readonly path: string; readonly remedy: string }>
      readonly missing: ReadonlyArray<string>
    }>
    readonly apply: (given: { readonly payload: ApplicationDraft; readonly headers?: { readonly "idempotency-key"?: string } }) => Promise<Submitted>
    readonly follow: (given: { readonly params: { readonly number: string }; readonly headers: { readonly "x-zone-code": string } }) => Promise<Followed>
    /** Holds a file until an application names it. */
    readonly upload: (given: { readonly payload: Uint8Array }) => Promise<{ readonly file: string }>
    /** Lets this device in as a kiosk: done once, by staff. */
    readonly openKiosk: (given: { readonly payload: { readonly device: string; readonly secret: string } }) => Promise<{ readonly device: string }>
    readonly receipt: (given: { readonly params: { readonly number: string }; readonly headers: { readonly "x-zone-code": string; readonly "idempotency-key"?: string } }) => Promise<Uint8Array>
  }
}
