/** The letters of a complaint to units: 转办 and 整改. They hold nobody's data, so that whoever is complained of may print theirs. */
import type { Fact } from "../../feedback/Fact.ts"
import { concernNotice } from "../../paper/concernNotice.ts"
import type { AskedWord } from "./MatterPaper.ts"
import type { Draft } from "./Draft.ts"

const asks: ReadonlyArray<AskedWord> = [{ word: "number", needed: true }, { word: "contact", needed: true }]

/** @internal */
export const feedbackPapers = (history: ReadonlyArray<Fact>): ReadonlyArray<Draft> => history.flatMap((fact, issuedBy): ReadonlyArray<Draft> => {
  if (fact._tag !== "ComplaintAssigned" && fact._tag !== "CorrectionOrdered") return []
  const { notice, on } = fact
  const handOver = fact._tag === "ComplaintAssigned"
  return [{
    paper: handOver ? "concern-notice-hand-over" : "concern-notice-correction",
    title: handOver ? "投诉事项转办通知" : "投诉事项整改通知",
    issuedBy, asks, opens: [],
    draw: ({ copy, office, words }) =>
      concernNotice({ date: on, agency: office.name, number: words.number ?? "", contact: words.contact ?? office.contact ?? "", notice, copy })
  }]
})
