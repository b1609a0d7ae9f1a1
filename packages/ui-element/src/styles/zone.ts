/** The page of a zone: the plan, the state of today, tables. The kiosk shows it, too. */

/** The style of what a zone is. */
export const zone = `
.part { margin-block-start: 2em; }
.part > h2 { margin-block-end: .6em; padding-block-end: .25em; border-block-end: .12em solid var(--accent); }
.today { display: flex; flex-wrap: wrap; gap: .2em .9em; padding: .8em 1.2em; border-radius: var(--round); background: var(--surface); border: .08em solid var(--soft); border-inline-start: .5em solid var(--line); }
.today.open { border-inline-start-color: var(--open); }
.today.open span { color: var(--open); font-weight: 700; }
.today.closed { border-inline-start-color: var(--danger); }
.today.closed span { color: var(--danger); font-weight: 700; }
.plan svg { display: block; inline-size: 100%; block-size: auto; max-block-size: 36em; }
.plan rect { fill: var(--tint); stroke: var(--accent); stroke-width: 3; }
.plan .icon { stroke: var(--accent); stroke-width: 1.6; inline-size: auto; block-size: auto; }
.plan .icon path { fill: none; stroke: var(--accent); }
.plan text { fill: var(--text); }
.plan .area-name { font-weight: 700; }
.plan .area-note { fill: var(--muted); }
.plan .door path { fill: none; stroke: var(--muted); stroke-width: 4; stroke-linecap: round; }
figcaption { color: var(--muted); font-size: .9em; }
.areas { counter-reset: area; display: grid; gap: .6em 1.6em; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr)); margin-block-start: 1em; }
.areas li { counter-increment: area; display: grid; padding-inline-start: 2.2em; position: relative; }
.areas li::before { content: counter(area); position: absolute; inset-inline-start: 0; inline-size: 1.6em; line-height: 1.6em; text-align: center; border-radius: 50%; background: var(--accent); color: var(--on-accent); font-weight: 700; }
.part > ul { list-style: disc; padding-inline-start: 1.3em; }
`
