/** The sample papers by name: invented people, `example.org`. */
import type { Paper } from "@zone/core/paper"
import { ledgerOf } from "./ledgerOf.ts"
import { blankForm } from "./blankForm.ts"
import { everything } from "./everything.ts"
import { flowChart } from "./flowChart.ts"
import { letter } from "./letter.ts"
import { notice } from "./notice.ts"
import { receipt } from "./receipt.ts"
import { slip } from "./slip.ts"

/** What the suite of typesetters sets: on sheets a paper of each style and one with every kind of part; on a roll a slip. */
export const samplePapers = { blankForm, receipt, letter, ledger: ledgerOf(60), flowChart, notice, everything, slip } satisfies Record<string, Paper>
