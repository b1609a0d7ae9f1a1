/** What the inspector has besides the sheet for staff. */
import { staffStyles } from "../counter/staffStyles.ts"

/** @internal */
export const inspectorStyles = `${staffStyles}
.sections ul { display: flex; flex-wrap: wrap; gap: 0.4rem; margin-block: 0.8rem 1.2rem; } .sections button { display: inline-flex; gap: 0.5rem; align-items: baseline; } .sections button[aria-current] { background: var(--key); border-color: var(--key); color: var(--on-key); font-weight: 600; } .sections button[aria-current] .by { color: inherit; }
.survey .card.item { border-inline-start: 1px solid var(--line); margin-block: 1rem; display: block; } .survey .card.item > * + * { margin-top: 1.1rem; } .survey fieldset { margin-block: 0.4rem; }
.survey .choices .choice { border: 1px solid var(--edge); border-radius: 8px; padding: 0.2rem 1rem 0.2rem 0.8rem; min-height: 48px; } .survey .choices { gap: 0.5rem 0.7rem; } .survey .choice:has(:checked) { border-color: var(--key); background: var(--key-soft); font-weight: 600; }
.photos { border-top: 1px dashed var(--line); padding-top: 0.8rem; } .photos li { display: flex; flex-wrap: wrap; gap: 0.3rem 0.8rem; align-items: center; }
.score { display: flex; flex-wrap: wrap; gap: 0.6rem 1.4rem; align-items: center; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.4rem; margin-block: 1rem; } .points { font-size: 2.6rem; font-weight: 700; line-height: 1.1; color: var(--key); } .grade { font-weight: 700; font-size: 1.15rem; }
.findings { display: grid; gap: 0.8rem; margin-top: 1rem; } .finding { background: var(--card); border: 1px solid var(--line); border-inline-start: 5px solid var(--edge); border-radius: 8px; padding: 0.8rem 1.1rem; display: grid; gap: 0.3rem; } .finding.missing { border-inline-start-color: var(--bad); } .finding.met { border-inline-start-color: var(--good); } .finding.unclear { border-inline-start-color: var(--warn); }
.outcome.missing { border-color: var(--bad); color: var(--bad); background: var(--bad-soft); font-weight: 600; } .outcome.met { border-color: var(--good); color: var(--good); background: var(--good-soft); font-weight: 600; } .outcome.unclear { border-color: var(--warn); color: var(--warn); background: var(--warn-soft); } .remedy { font-weight: 600; }
.mend .write { min-width: 7rem; } .mend td:nth-child(2) { min-width: 16rem; } .mend td:nth-child(4) { min-width: 14rem; } .signs { display: flex; flex-wrap: wrap; gap: 1.6rem 3rem; margin-top: 3rem; } .signs p { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; } .signs .line { display: inline-block; width: 10rem; border-bottom: 1px solid currentColor; }
.report td.half { width: 48%; min-width: 12rem; } .report .grid th, .report .grid td { padding-block: 0.45rem; }
@media print { .mend .write { min-width: 4rem; } .mend td:nth-child(2), .mend td:nth-child(4) { min-width: 0; width: 32%; } .points { color: #000; } .report h1 { text-align: center; } .score { border-color: #000; } }
`
