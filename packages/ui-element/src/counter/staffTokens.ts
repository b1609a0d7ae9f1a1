/** Colours, letters and measures of the screens for staff: light and dark, each text at least 4.5 to 1 on what is behind it. */

/** @internal */
export const staffTokens = `
:host { display: block; color-scheme: light dark; }
.app {
  --ink: light-dark(#1b2430, #e6eaf0); --soft: light-dark(#4a5665, #b3bdca); --paper: light-dark(#f4f6f9, #11161d); --card: light-dark(#ffffff, #1a212b);
  --line: light-dark(#cbd3dd, #3a4553); --edge: light-dark(#6b7a8c, #8593a5); --key: light-dark(#0b4f8a, #8cc4f5); --on-key: light-dark(#ffffff, #0b1a29); --key-soft: light-dark(#e3eef8, #1d3247);
  --bad: light-dark(#a3160f, #ffaaa2); --bad-soft: light-dark(#fdecea, #3b1a18); --warn: light-dark(#7a4a00, #f5c777); --warn-soft: light-dark(#fff4dd, #382a10);
  --good: light-dark(#14613a, #8bd8ae); --good-soft: light-dark(#e5f5ec, #12301f); --ring: light-dark(#0b4f8a, #ffd866);
  --chart-1: light-dark(#0b3d91, #7fb2ff); --chart-2: light-dark(#8a4b08, #e8a860); --chart-3: light-dark(#1b6e3c, #7bd39c); --chart-4: light-dark(#7a1f5c, #ec9bd0); --chart-5: light-dark(#4a4a4a, #c4c4c4); --chart-6: light-dark(#00626e, #6fd3df);
  color-scheme: light dark; min-height: 100vh; background: var(--paper); color: var(--ink);
  /* the first two where the page has the style sheet of @zone/font-noto-sans-sc, else what the machine has; the last are for rare characters of names */
  font: 1rem/1.65 "Zone Sans SC", "Zone Sans SC Rare", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", system-ui,
    "Plangothic P1", "Plangothic P2", "HanaMinA", "HanaMinB", "HanaMinC", "SimSun-ExtB", "SimSun-ExtG", "MingLiU-ExtB", "BabelStone Han", sans-serif;
  font-variant-numeric: tabular-nums; text-spacing-trim: trim-start; hanging-punctuation: allow-end; overflow-wrap: anywhere; container: app / inline-size;
}
.app[data-theme="light"] { color-scheme: light; }
.app[data-theme="dark"] { color-scheme: dark; }
*, *::before, *::after { box-sizing: border-box; }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset, table { margin: 0; }
ul, ol { padding-inline-start: 1.4em; }
h1 { font-size: 1.6rem; line-height: 1.35; } h2 { font-size: 1.2rem; line-height: 1.4; margin-block: 1.6rem 0.6rem; } h3 { font-size: 1.05rem; }
h1:focus, h2:focus, .summary:focus, #done:focus { outline: none; }
.summary:focus-visible { outline: 3px solid var(--ring); outline-offset: 4px; border-radius: 4px; }
button, input, select, textarea, ::file-selector-button { font: inherit; color: inherit; }
button, select, input, textarea, summary { min-height: 44px; }
:is(button, a, input, select, textarea, summary, [tabindex="0"]):focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
button { padding: 0.45rem 1.05rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); cursor: pointer; line-height: 1.4; }
button:hover:not(:disabled) { border-color: var(--key); background: var(--key-soft); }
button:disabled { opacity: 0.75; cursor: not-allowed; border-style: dashed; }
button[aria-disabled="true"] { border-style: dashed; cursor: progress; }
button.primary { background: var(--key); border-color: var(--key); color: var(--on-key); font-weight: 600; }
button.primary:hover:not(:disabled) { background: color-mix(in srgb, var(--key), black 14%); }
button.primary:disabled { background: var(--card); color: var(--soft); }
button.quiet { border-color: transparent; background: none; color: var(--key); padding-inline: 0.7rem; }
button.link { border: 0; background: none; padding: 0.4rem 0; color: var(--key); text-decoration: underline; text-underline-offset: 0.2em; text-align: start; min-width: 44px; }
a { color: var(--key); text-underline-offset: 0.2em; display: inline-block; padding-block: 0.55rem; }
input, select, textarea { width: 100%; padding: 0.5rem 0.7rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); max-width: 40rem; }
textarea { field-sizing: content; resize: vertical; display: block; line-height: 1.6; }
input[type="radio"], input[type="checkbox"] { width: 1.35rem; min-height: 1.35rem; height: 1.35rem; flex: none; margin: 0; accent-color: var(--key); }
input[type="date"], input.short { max-width: 14rem; }
input[type="file"] { padding: 0.45rem; }
[aria-invalid="true"] { border: 2px solid var(--bad); }
legend { padding: 0; font-weight: 600; float: left; width: 100%; } legend + * { clear: both; }
summary { cursor: pointer; padding-block: 0.5rem; color: var(--key); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -6rem; z-index: 2; } .skip:focus { top: 0.5rem; }
@media (prefers-reduced-motion: no-preference) { button { transition: background-color 120ms, border-color 120ms; } }
@media (forced-colors: active) { .tag, .notice, .card, button { border: 1px solid; } [aria-current] { outline: 2px solid; } }
`
