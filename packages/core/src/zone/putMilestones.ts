/**
 * A milestone that is missing is told apart by its day: before it, nothing is missing yet, and nobody can mend that something was done
 * after it.
 */
import type { Finding } from "./Finding.ts"

const lastDay = ({ rule: { requirement } }: Finding): string | undefined => (requirement.kind === "Deadline" ? requirement.by : undefined)

const isDone = ({ judged }: Finding): boolean => judged.some(({ ask, met, saw }) => ask.at[2] === "done" && met === true && saw === true)

/** @internal */
export const putMilestones = (findings: Array<Finding>, at: string): void => {
  for (const [number, finding] of findings.entries()) {
    const by = finding.outcome === "missing" ? lastDay(finding) : undefined
    if (by === undefined) continue
    const { remedy, ...found } = finding
    if (isDone(finding)) findings[number] = { ...found, remedy: `已经逾期完成，说明原因并存档；期限为${by}` }
    else if (at <= by) findings[number] = { ...found, outcome: "notAssessed", open: [...found.open, `${by}届满，尚未到期`] }
    else findings[number] = { ...finding, remedy: `${remedy ?? ""}（已于${by}届满）` }
  }
}
