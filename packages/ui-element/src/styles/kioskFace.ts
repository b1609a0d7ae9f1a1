/** The kiosk: large tiles, generous fields, one column; 长辈版 with larger letters and targets; the warning; the ticket; on paper. */

const sizes = [18, 21, 24, 27, 30].map((points) => `.kiosk[data-points="${points}"] { font-size: calc(var(--unit) * ${points / 12}); }`).join("\n")

/** The style of the kiosk. */
export const kioskFace = `
.kiosk { font-size: calc(var(--unit) * 1.25); --target: max(3.75rem, 2.6em); --side: max(calc(var(--unit) * 1.25), calc((100cqi - var(--unit) * 80) / 2)); min-block-size: var(--zone-kiosk-height, 100dvh); display: grid; grid-template-rows: auto 1fr auto; }
.kiosk[data-elder] { --muted: var(--text); --line: var(--text); }
${sizes}
header, main, footer { padding-inline: var(--side); min-inline-size: 0; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .6em 1em; padding-block: .7em; background: var(--surface); border-block-end: .2em solid var(--accent); font-size: .85em; }
header .name { font-weight: 700; font-size: 1.15em; flex: 1 1 9em; }
.switches { display: flex; flex-wrap: wrap; gap: .5em; }
header button { padding-inline: .8em; }
header .end { margin-inline-start: auto; }
header .end, header .end:hover { background: var(--danger-tint); border-color: var(--danger); color: var(--danger); font-weight: 700; }
main { padding-block: 1.4em 2.4em; }
main > * + * { margin-block-start: 1em; }
.step { color: var(--muted); }
.step + h1 { margin-block-start: .1em; }
.lead, .help { color: var(--muted); max-inline-size: 40em; }
h1 + .lead { margin-block-start: .3em; }
main > section:not(.troubles) > h2 { margin-block: .6em .7em; }
footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2em 2em; padding-block: .8em; background: var(--surface); border-block-start: .08em solid var(--soft); color: var(--muted); font-size: .85em; }

.tiles { display: grid; gap: 1em; grid-template-columns: minmax(0, 1fr); }
@container (min-width: 38rem) { .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@container (min-width: 72rem) {
  .kiosk:not([data-elder]) .tiles:not(.lesser) { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .kiosk:not([data-elder]) .tiles.lesser { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .kiosk:not([data-elder]) .tiles.lesser:has(li:nth-child(4):last-child) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .kiosk:not([data-elder]) .tiles:not(.lesser) .tile { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto auto 1fr; align-items: start; gap: .5em; padding-block: 1.4em; }
  .kiosk:not([data-elder]) .tiles:not(.lesser) .icon { grid-row: auto; }
}
.tiles li { display: grid; }
.tile { display: grid; grid-template-columns: auto 1fr; align-content: center; align-items: center; gap: .1em .9em; padding: 1.2em; min-block-size: 7em; text-align: start; border-color: var(--soft); box-shadow: var(--shade); border-inline-start: .35em solid var(--accent); }
.tile .icon { grid-row: span 2; color: var(--accent); inline-size: 2.6em; block-size: 2.6em; }
.tile .title { font-size: 1.25em; font-weight: 700; line-height: 1.35; }
.tile .does { color: var(--muted); font-size: .9em; line-height: 1.5; }
.lesser .tile { min-block-size: 5.4em; padding: .9em 1.2em; border-inline-start-color: var(--line); }
.lesser .tile .icon { inline-size: 2em; block-size: 2em; }
.lesser .tile .title { font-size: 1.1em; }

form > * + * { margin-block-start: 1.6em; }
.field { display: grid; grid-template-columns: minmax(0, 1fr); gap: .35em; }
.field > .choices { margin-block-start: .3em; }
.label { font-weight: 700; }
legend { padding: 0; }
.optional { margin-inline-start: .6em; font-weight: 400; color: var(--muted); font-size: .85em; }
.error { color: var(--danger); font-weight: 700; }
.error::before { content: "⚠ " / ""; }
input:not([type="radio"], [type="checkbox"], [type="file"]), textarea {
  inline-size: 100%; max-inline-size: 40em; min-block-size: var(--target); padding: .5em .7em; background: var(--surface); border: .12em solid var(--line); border-radius: var(--round);
}
textarea { line-height: 1.6; resize: vertical; }
[aria-invalid="true"]:is(input, textarea) { border-color: var(--danger); border-width: .18em; }
.line { display: grid; gap: .8em; align-items: end; grid-template-columns: minmax(0, 40em) auto; justify-content: start; }
.line > * + * { margin: 0; }
.choices { display: grid; gap: .6em; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr)); }
.choice { display: flex; gap: .7em; align-items: center; min-block-size: var(--target); padding: .4em .9em; background: var(--surface); border: .1em solid var(--line); border-radius: var(--round); cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 .12em var(--accent); background: var(--tint); }
.choice:has(:focus-visible) { outline: .18em solid var(--focus); outline-offset: .14em; }
.choice input { inline-size: 1.4em; block-size: 1.4em; flex: none; margin: 0; accent-color: var(--accent); outline: none; }
.choice .about { display: block; }
.others { display: grid; gap: .8em; grid-template-columns: minmax(0, 1fr); justify-items: start; }
.others > .group { inline-size: 100%; }
.answer { margin-block-start: 1.2em; padding-block-start: 1em; border-block-start: .08em solid var(--soft); }
.answer > * + *, .next > * + * { margin-block-start: .5em; }
.lacking h2 { font-size: 1.1em; }
.answers h3 { font-size: 1.1em; line-height: 1.4; }
main > section > .answers { margin-block-start: .6em; }
.under { grid-column: 1 / -1; margin-block-start: .4em; color: var(--muted); }
.group > legend { padding-inline: .3em; }
.group { display: grid; gap: 1em; padding: 1em 1.2em; border: .1em solid var(--soft); border-radius: var(--round); background: var(--surface); }
.files { display: grid; grid-template-columns: minmax(0, 1fr); gap: .4em; margin-block-start: .8em; }
.pick { position: relative; display: inline-grid; place-content: center; justify-self: start; min-block-size: var(--target); padding: .45em 1.1em; border: .1em solid var(--line); border-radius: var(--round); background: var(--surface); cursor: pointer; }
.pick:hover { background: var(--tint); }
.pick:has(:focus-visible) { outline: .18em solid var(--focus); outline-offset: .14em; }
.pick input { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; opacity: 0; cursor: pointer; }
.answers h2 { font-size: 1.1em; }

.said:empty { min-block-size: 0; margin: 0; }
.answers { display: grid; gap: .9em; }
.source { display: flex; flex-wrap: wrap; gap: .1em 1.6em; }
.facts, .ticket dl { display: grid; gap: .2em 1.4em; grid-template-columns: auto minmax(0, 1fr); align-items: baseline; }
.facts { gap: .6em 1.4em; }
dt { color: var(--muted); }
.status { font-weight: 700; font-size: 1.3em; }
.review { display: grid; padding-inline: 1em; background: var(--surface); border: .08em solid var(--soft); border-radius: var(--round); }
.review > div { display: grid; gap: .1em 1em; grid-template-columns: 13em minmax(0, 1fr) auto; align-items: center; padding-block: .3em; border-block-end: .08em solid var(--soft); }
.review > div:last-child { border: 0; }
.review dd { white-space: pre-wrap; }
.review .empty { color: var(--muted); }

.ticket { display: flex; flex-wrap: wrap; gap: 1.5em; align-items: center; justify-content: space-between; padding: 1.4em; background: var(--surface); border: .14em solid var(--accent); border-radius: var(--round); }
.ticket dl { grid-template-columns: minmax(0, 1fr); flex: 1 1 16em; }
.number { font-size: 2.1em; font-weight: 700; line-height: 1.3; letter-spacing: normal; }
.ticket .code { font-family: ui-monospace, "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: 1.9em; }
.qr { inline-size: min(11em, 100%); block-size: auto; border-radius: var(--round); }

.warning { position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 1; padding: 1em var(--side); background: var(--hint-tint); border-block-start: .3em solid var(--focus); box-shadow: 0 -.2em 1em rgb(0 0 0 / .25); }
.warning strong { display: block; font-size: 1.2em; }
.warning .buttons { margin-block-start: .6em; }

@container (max-width: 46rem) {
  .review > div { grid-template-columns: minmax(0, 1fr) auto; }
  .review dt { grid-column: 1 / -1; }
  .line { grid-template-columns: minmax(0, 1fr); }
  .buttons button { flex: 1 1 100%; }
  .buttons { flex-direction: column-reverse; }
  header { padding-block: .5em; gap: .4em; }
  header .name { flex-basis: 100%; }
  .switches { display: contents; }
  header button { padding: .3em .6em; flex: 1 0 auto; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-block-end: .6em; }
  .number { font-size: 1.5em; }
  .ticket .code { font-size: 1.4em; }
}
@container (max-width: 60rem) { .kiosk[data-elder] .tiles { grid-template-columns: minmax(0, 1fr); } }
@container (max-width: 40rem) {
  .kiosk[data-elder] .tile { grid-template-columns: minmax(0, 1fr); gap: .3em; }
  .kiosk[data-elder] .tile .icon { grid-row: auto; }
}
.kiosk[data-elder] .review > div { grid-template-columns: minmax(0, 1fr) auto; }
.kiosk[data-elder] .review dt { grid-column: 1 / -1; }
@media (min-height: 90rem) and (orientation: portrait) {
  .kiosk { --unit: clamp(1.1rem, .72rem + .7cqi, 2.4rem); }
  .tile { min-block-size: 10em; }
  .lesser .tile { min-block-size: 7em; }
  main { padding-block-start: 2.4em; }
}

@media print {
  .kiosk { min-block-size: 0; background: #fff; color: #000; font-size: 12pt; }
  header, footer, .buttons, .warning, .said { display: none; }
  .hint, .card { background: none; border-color: #000; }
  .ticket { border-color: #000; }
}
`
