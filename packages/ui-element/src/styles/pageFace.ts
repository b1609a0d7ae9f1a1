/** The page of a zone on its own, on a screen and on paper. */

/** The style of the page. */
export const pageFace = `
.page { padding: 1.4em max(1.25rem, calc((100cqi - 70em) / 2)); }
.page header { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: end; gap: 0 1em; margin-block-end: 1.2em; }
.page header .name { grid-column: 1 / -1; color: var(--muted); }
@media print {
  .page { padding: 0; background: #fff; color: #000; font-size: 11pt; --text: #000; --muted: #333; --surface: #fff; --tint: #f3f3f3; --accent: #000; --soft: #999; --open: #000; --danger: #000; }
  .print { display: none; }
  .part { break-inside: avoid; margin-block-start: 1.2em; }
  .part:has(table) { break-inside: auto; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .plan svg { max-block-size: 90mm; }
  .areas li::before { background: none; color: #000; border: .1em solid #000; line-height: 1.4em; }
}
`
