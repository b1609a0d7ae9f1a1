/** What every paper is handed besides its contents: its day, the clauses of the place, and how it is printed. */
import type { Basis } from "../terms/Basis.ts"
import type { Ticket } from "./Paper.ts"

/** What every paper is handed besides its contents. */
export interface PaperFrame {
  /** The day on the paper, `YYYY-MM-DD`, in China. */
  readonly date: string
  /** Clauses of the place, told besides those of the Regulation: those of the rule that asks for the paper. */
  readonly basis?: ReadonlyArray<Basis>
  /** How it is printed; one sheet of A4 when left out. */
  readonly ticket?: Ticket
  /** That it was given out before. */
  readonly copy?: boolean
}

/** What an official letter is handed: who writes, under which number, and where questions go. */
export interface LetterFrame extends PaperFrame {
  /** The agency that writes and seals. */
  readonly agency: string
  /** 发文字号, e.g. 示例府公开〔2026〕37号. */
  readonly number: string
  /** Who answers questions: person, telephone, address, as it shall stand there. */
  readonly contact: string
}

/** The application that a letter is about, in plain words that the caller may show. */
export interface ApplicationSaid {
  /** The number in the register. */
  readonly application: string
  /** The applicants by name. */
  readonly applicants: readonly [string, ...ReadonlyArray<string>]
  /** What the first applicant is: 你, or 你单位. */
  readonly applicantKind: "person" | "business" | "research" | "publicWelfare" | "legalService" | "otherOrganisation"
  /** What is asked for. */
  readonly description: string
  /** The day that counts as the day of receipt. */
  readonly receivedOn: string
}
