/** What every screen for the public is made of: headings, buttons, links, cards, notices, tables. */

/** The style of the parts. */
export const controls = `
*, *::before, *::after { box-sizing: border-box; }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.7em; line-height: 1.35; font-weight: 700; text-wrap: balance; }
h2 { font-size: 1.25em; line-height: 1.4; font-weight: 700; }
button, input, textarea, ::file-selector-button { font: inherit; color: inherit; }
:focus-visible { outline: .18em solid var(--focus); outline-offset: .14em; }
h1:focus-visible { outline: none; }
button {
  min-block-size: var(--target); padding: .45em 1.1em; border-radius: var(--round); border: .1em solid var(--line); background: var(--surface); color: var(--text);
  cursor: pointer; touch-action: manipulation; transition: background-color .12s;
}
button:hover { background: var(--tint); }
/* at once: white letters on a ground that is still on its way nobody can read */
button.main { transition: none; }
button.main, button.main:hover { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 700; }
button.link { border-color: transparent; background: transparent; color: var(--accent); text-decoration: underline; text-underline-offset: .2em; padding-inline: .4em; text-align: start; }
button[aria-disabled="true"] { border-style: dashed; cursor: progress; }
.buttons { display: flex; flex-wrap: wrap; gap: .8em; margin-block-start: 1.4em; }
.buttons .main { flex: 0 1 auto; min-inline-size: min(9em, 100%); }
.card, .troubles, .problem, .hint { padding: 1em 1.2em; border-radius: var(--round); background: var(--surface); border: .08em solid var(--soft); }
.card > * + *, .problem > * + *, .hint > * + * { margin-block-start: .5em; }
.troubles, .problem { background: var(--danger-tint); border: .12em solid var(--danger); border-inline-start-width: .5em; }
.troubles h2 { color: var(--danger); font-size: 1.1em; }
.hint { background: var(--hint-tint); border: .12em solid var(--line); border-inline-start-width: .5em; }
.hint ul, .card ul { padding-inline-start: 1.2em; list-style: disc; }
.contact { font-weight: 700; font-size: 1.1em; }
.basis, .source, .about { color: var(--muted); font-size: .9em; }
.icon { inline-size: 1.9em; block-size: 1.9em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; flex: none; }
table { inline-size: 100%; border-collapse: collapse; background: var(--surface); }
th, td { text-align: start; vertical-align: top; padding: .6em .9em; border-block-end: .08em solid var(--soft); font-weight: 400; }
thead th { font-weight: 700; border-block-end: .12em solid var(--line); white-space: nowrap; }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (max-width: 34rem) {
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr, tbody th, tbody td { display: block; border: 0; padding: .15em .9em; }
  tr { padding-block: .5em; border-block-end: .08em solid var(--soft); }
  tbody th { font-weight: 700; }
  td::before { content: attr(data-head) "："; color: var(--muted); }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; scroll-behavior: auto !important; } }
@media (forced-colors: active) {
  button, .card, .tile, .choice, .pick, .troubles, .problem, .hint, input, textarea { border: 2px solid ButtonBorder; }
  button.main { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .choice:has(:checked) { outline: 3px solid Highlight; }
  .plan rect { stroke: CanvasText; fill: Canvas; }
  .plan text, .plan path { fill: CanvasText; }
  .qr { forced-color-adjust: none; }
}
`
