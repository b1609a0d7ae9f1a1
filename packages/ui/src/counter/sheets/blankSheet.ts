/** What a sheet begins with, and of which room it is. */
import type { SheetPage, VisitEntry } from "./SheetPage.ts"

/** Most look for one thing on paper, and find it. That the rules were told is said by whoever told them. @internal */
export const blankEntry: VisitEntry = {
  topics: "", result: "found", ways: ["paper"], pages: "", copy: "copied", difficulty: "", help: "", delivery: "", rulesTold: false, suggests: false
}

/** The room whose events change a sheet. @internal */
export const roomOfSheet = { staff: "staffing", facility: "facility", reading: "reading" } as const satisfies { readonly [at in SheetPage["at"]]: string }

/** @internal */
export const isSheet = (page: { readonly at: string }): page is SheetPage => Object.hasOwn(roomOfSheet, page.at)

/** @internal */
export const blankSheet = (at: SheetPage["at"]): SheetPage => {
  switch (at) {
    case "staff": return { at, sheet: { loading: true }, zone: "", revealed: {} }
    case "facility": return { at, sheet: { loading: true }, zone: "", ticked: [], findings: {}, recording: { loading: false } }
    default: return { at, sheet: { loading: true }, zone: "", day: "", entry: blankEntry, sending: false, faults: {}, kept: { count: 0, topics: "" } }
  }
}
