/** Says an outcome in Chinese; of a requirement that the rules did not have, that too. */
import { zhOf } from "@zone/core/terms"
import { FindingOutcome } from "@zone/core/zone"

const zh = zhOf(FindingOutcome)

export const sayOutcome = (outcome: FindingOutcome | undefined): string => outcome === undefined ? "无此要求" : zh(outcome)
