/** The part of SARIF 2.1.0 that an audit is written in. */

export interface Text {
  readonly text: string
}

export type Level = "none" | "note" | "warning" | "error"

export type Kind = "pass" | "fail" | "open" | "review" | "informational" | "notApplicable"

export interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: { readonly startLine: number; readonly startColumn: number }
  }
  readonly logicalLocations?: ReadonlyArray<{ readonly name: string; readonly fullyQualifiedName: string }>
}

/** A requirement of the rule book. */
export interface SarifRule {
  readonly id: string
  readonly shortDescription: Text
  readonly help: Text
  readonly defaultConfiguration: { readonly level: Level }
  readonly properties: Readonly<Record<string, unknown>>
}

/** A finding. */
export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: Kind
  readonly level: Level
  readonly message: Text
  readonly locations: ReadonlyArray<Location>
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions?: ReadonlyArray<{ readonly kind: "external"; readonly status: "accepted"; readonly justification: string }>
  readonly properties: Readonly<Record<string, unknown>>
}

export interface Notification {
  readonly level: "error"
  readonly message: Text
  readonly locations: ReadonlyArray<Location>
}

/** What one rule book, or the reader of files, found. */
export interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string
      readonly version: string
      readonly language: "zh-CN"
      readonly rules: ReadonlyArray<SarifRule>
      readonly properties?: Readonly<Record<string, unknown>>
    }
  }
  readonly automationDetails?: { readonly id: string }
  readonly columnKind: "utf16CodeUnits"
  readonly invocations: ReadonlyArray<{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: ReadonlyArray<Notification> }>
  readonly artifacts: ReadonlyArray<{ readonly location: { readonly uri: string }; readonly hashes?: { readonly "sha-256": string } }>
  readonly results: ReadonlyArray<SarifResult>
}

export interface Sarif {
  readonly $schema: string
  readonly version: "2.1.0"
  readonly runs: ReadonlyArray<Run>
}
