/** The part of OSCAL 1.1.3, model assessment results, that an audit is written in. */

export interface Property {
  readonly name: string
  readonly ns: string
  readonly value: string
}

/** Who did it. */
export interface Origin {
  readonly actors: ReadonlyArray<{ readonly type: "party"; readonly "actor-uuid": string }>
}

export interface Observation {
  readonly uuid: string
  readonly title: string
  readonly description: string
  readonly props: ReadonlyArray<Property>
  readonly methods: ReadonlyArray<"EXAMINE" | "INTERVIEW">
  readonly types: ReadonlyArray<"control-objective">
  readonly origins: ReadonlyArray<Origin>
  readonly subjects: ReadonlyArray<{ readonly "subject-uuid": string; readonly type: "location" }>
  readonly "relevant-evidence"?: ReadonlyArray<{ readonly description: string }>
  readonly collected: string
}

/** What is missing, with what would mend it; where it is waived, that. */
export interface Risk {
  readonly uuid: string
  readonly title: string
  readonly description: string
  readonly statement: string
  readonly status: "open" | "deviation-approved"
  readonly remediations?: ReadonlyArray<{ readonly uuid: string; readonly lifecycle: "recommendation"; readonly title: string; readonly description: string }>
  readonly "related-observations": ReadonlyArray<{ readonly "observation-uuid": string }>
}

export interface OscalFinding {
  readonly uuid: string
  readonly title: string
  readonly description: string
  readonly target: {
    readonly type: "objective-id"
    readonly "target-id": string
    readonly status: { readonly state: "satisfied" | "not-satisfied"; readonly reason: "pass" | "fail"; readonly remarks?: string }
  }
  readonly "related-observations": ReadonlyArray<{ readonly "observation-uuid": string }>
  readonly "related-risks"?: ReadonlyArray<{ readonly "risk-uuid": string }>
  readonly remarks: string
}

/** One zone. */
export interface OscalResult {
  readonly uuid: string
  readonly title: string
  readonly description: string
  readonly start: string
  readonly props: ReadonlyArray<Property>
  readonly "reviewed-controls": {
    readonly description: string
    readonly "control-selections": ReadonlyArray<{ readonly "include-controls": ReadonlyArray<{ readonly "control-id": string }> }>
  }
  readonly observations: ReadonlyArray<Observation>
  readonly risks?: ReadonlyArray<Risk>
  readonly findings?: ReadonlyArray<OscalFinding>
}

export interface Oscal {
  readonly "assessment-results": {
    readonly uuid: string
    readonly metadata: {
      readonly title: string
      readonly "last-modified": string
      readonly version: string
      readonly "oscal-version": "1.1.3"
      readonly locations: ReadonlyArray<{ readonly uuid: string; readonly title: string; readonly props: ReadonlyArray<Property> }>
      readonly parties: ReadonlyArray<{ readonly uuid: string; readonly type: "person"; readonly name: string }>
      readonly remarks?: string
    }
    readonly "import-ap": { readonly href: string; readonly remarks: string }
    readonly results: ReadonlyArray<OscalResult>
    readonly "back-matter": { readonly resources: ReadonlyArray<{ readonly uuid: string; readonly title: string; readonly description: string }> }
  }
}
