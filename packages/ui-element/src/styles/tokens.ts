/** Colours, sizes and distances, light and dark. Every pair of text and ground that is used has a contrast of 4.5 or more, in 长辈版 of 7. */

const light = `
  color-scheme: light;
  --ground: #f4f6f9; --surface: #ffffff; --text: #16202e; --muted: #465263; --line: #77849a; --soft: #d5dce6;
  --accent: #0b4a8f; --on-accent: #ffffff; --tint: #e7eff9; --danger: #94101a; --danger-tint: #fdecec; --hint-tint: #fff5d9; --focus: #b45a00;
  --open: #0f5a32; --shade: 0 .1em .3em rgb(20 40 70 / .12);`

const dark = `
  color-scheme: dark;
  --ground: #0f151e; --surface: #19222f; --text: #f0f4f9; --muted: #bfcad8; --line: #7d8ca2; --soft: #34425a;
  --accent: #9cc8ff; --on-accent: #0b1a2d; --tint: #1f3048; --danger: #ffb4b0; --danger-tint: #3c1a1d; --hint-tint: #382d10; --focus: #ffb454;
  --open: #92dcb0; --shade: none;`

/** The tokens, on the outermost element of a screen. */
export const tokens = `
:host { display: block; container-type: inline-size; }
:host([hidden]) { display: none; }
.kiosk, .page {${light}
  /* 1rem on a page of 360 px, grows with the screen up to 4K; the letters of a kiosk are 1.25 of it */
  --unit: clamp(1rem, .72rem + .48cqi, 2rem);
  --round: .5em; --gap: 1em; --target: max(2.75rem, 2.2em);
  /* the first two where the page has the style sheet of @zone/font-noto-sans-sc, else what the machine has */
  font-family: "Zone Sans SC", "Zone Sans SC Rare", "Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", system-ui,
    /* characters of names that the fonts above do not have, where the machine has any of these */
    "Plangothic P1", "Plangothic P2", "HanaMinA", "HanaMinB", "HanaMinC", "SimSun-ExtB", "SimSun-ExtG", "MingLiU-ExtB", "BabelStone Han", sans-serif;
  font-size: var(--unit); line-height: 1.65; color: var(--text); background: var(--ground);
  font-variant-numeric: tabular-nums; text-spacing-trim: trim-start; hanging-punctuation: allow-end; word-break: auto-phrase; overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) { .kiosk[data-theme="auto"], .page[data-theme="auto"] {${dark}} }
.kiosk[data-theme="dark"], .page[data-theme="dark"] {${dark}}
`
