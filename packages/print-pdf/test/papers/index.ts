/** The sample papers by name: invented people, `example.org`. */
import type { Paper } from "@zone/core/paper"
import { blankForm } from "./blankForm.ts"
import { everything } from "./everything.ts"
import { flowChart } from "./flowChart.ts"
import { ledger } from "./ledger.ts"
import { letter } from "./letter.ts"
import { notice } from "./notice.ts"
import { receipt } from "./receipt.ts"

export const samplePapers = { blankForm, receipt, letter, ledger, flowChart, notice, everything } satisfies Record<string, Paper>
