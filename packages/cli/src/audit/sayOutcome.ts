/** Says an outcome in Chinese; of a requirement that the rules did not have, that too. */
import { FindingOutcome } from "@zone/core/zone"
import { zhOf } from "../pack/zhOf.ts"

const zh = zhOf(FindingOutcome)

export const sayOutcome = (outcome: FindingOutcome | undefined): string => outcome === undefined ? "无此要求" : zh(outcome)
