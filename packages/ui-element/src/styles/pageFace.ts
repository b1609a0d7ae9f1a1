/** The page of a zone on its own, on a screen and on paper. */

/** The style of the page. */
export const pageFace = `
.page { padding: 1.4em max(1.25rem, calc((100cqi - 76em) / 2)) 3em; }
.page header { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; gap: 0 1em; margin-block-end: 1.2em; }
.page header .name { grid-column: 1 / -1; color: var(--muted); }
.page h1 { font-size: 2em; }
@container (min-width: 64rem) {
  .page article { display: grid; grid-template-columns: minmax(0, 1.55fr) minmax(0, 1fr); gap: 0 2.4em; align-items: start; }
  .page header, .page .today { grid-column: 1 / -1; }
  .plan-part { grid-row: 3 / span 3; }
  .materials-part { grid-column: 1 / -1; }
  .hours-part .week { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.4em), 1fr)); }
}
@media print {
  .page { padding: 0; background: #fff; color: #000; font-size: 10.5pt; --unit: 10.5pt; --text: #000; --muted: #333; --surface: #fff; --ground: #fff; --tint: #f3f3f3; --accent: #000; --on-accent: #fff; --soft: #999; --open: #000; --danger: #000; }
  .page article { display: block; }
  .page h1 { font-size: 20pt; }
  .print { display: none; }
  .part { break-inside: avoid; margin-block-start: 1.2em; }
  .part:has(table) { break-inside: auto; }
  h2, h3 { break-after: avoid; }
  tr, .week li { break-inside: avoid; }
  thead { display: table-header-group; }
  .plan svg { max-block-size: 95mm; }
  /* on paper now is over by the time that it is read */
  .page article > .today { display: none; }
  .week { grid-template-columns: repeat(7, 1fr); gap: 1mm; }
  .week li { font-size: .82em; padding: 1mm; }
  .week [aria-current] { border: .08em solid var(--soft); }
  .areas { grid-template-columns: 1fr 1fr; }
  .areas li::before { background: none; color: #000; border: .1em solid #000; line-height: 1.4em; }
}
`

/** What the document says of paper. @internal */
export const pagePaper = "@page { size: A4; margin: 14mm 15mm 16mm; }"
