/** The page of a zone: the plan, the state of now, the days, tables. The kiosk shows it, too. */

/** The style of what a zone is. */
export const zone = `
.part { margin-block-start: 2em; }
.part > h2 { margin-block-end: .6em; padding-block-end: .25em; border-block-end: .12em solid var(--accent); }
.part > h3 { margin-block: 1em .5em; font-size: 1.05em; }
.part .by { color: var(--muted); font-weight: 400; }
.today { display: flex; flex-wrap: wrap; gap: .2em .9em; padding: .8em 1.2em; border-radius: var(--round); background: var(--surface); border: .08em solid var(--soft); border-inline-start: .5em solid var(--line); }
.today.open { border-inline-start-color: var(--open); }
.today.open > span:nth-child(2), .today.open .state { color: var(--open); font-weight: 700; }
.today.closed { border-inline-start-color: var(--danger); }
.today.closed > span:nth-child(2), .today.closed .state { color: var(--danger); font-weight: 700; }
.today.now { display: grid; gap: .2em; padding: 1.1em 1.4em; }
.today .state { font-size: 1.5em; line-height: 1.35; display: flex; gap: .4em; align-items: baseline; }
.today .lamp { font-size: .8em; }
.today .next { font-weight: 700; font-size: 1.1em; }
.today .by { color: var(--muted); }
.plan svg { display: block; inline-size: 100%; block-size: auto; max-block-size: 44em; }
.plan .wall { fill: var(--surface); stroke: var(--text); stroke-width: 12; }
.plan .area rect { fill: var(--tint); stroke: var(--accent); stroke-width: 2.5; }
.plan .area-round { fill: var(--accent); }
.plan .area-number { fill: var(--on-accent); font-weight: 700; }
.plan .icon { stroke: var(--accent); stroke-width: 1.6; inline-size: auto; block-size: auto; }
.plan .icon path { fill: none; stroke: var(--accent); }
.plan text { fill: var(--text); }
.plan .area-name { font-weight: 700; }
.plan .area-note { fill: var(--muted); }
.plan .area-sign { fill: var(--text); }
.plan .door path { fill: none; stroke: var(--accent); stroke-width: 5; stroke-linecap: round; stroke-linejoin: round; }
.plan .door .door-gap { stroke: var(--ground); stroke-width: 20; stroke-linecap: butt; }
.plan .door text { fill: var(--accent); font-weight: 700; }
@container (max-width: 34rem) {
  /* too small to be read: it stands in the list below */
  .plan :is(.area-note, .area-sign):not(.door *) { display: none; }
  .plan .area-round { r: 40px; }
  .plan .area-number { font-size: 46px; }
  .plan .door text { font-size: 44px; }
}
figcaption { color: var(--muted); font-size: .9em; margin-block-start: .4em; }
.areas { counter-reset: area; display: grid; gap: .8em 1.6em; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr)); margin-block-start: 1em; }
.areas li { counter-increment: area; display: grid; padding-inline-start: 2.2em; position: relative; }
.areas li::before { content: counter(area); position: absolute; inset-inline-start: 0; inline-size: 1.6em; line-height: 1.6em; text-align: center; border-radius: 50%; background: var(--accent); color: var(--on-accent); font-weight: 700; }
.week { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.6em), 1fr)); gap: .5em; }
.week li { display: grid; align-content: start; gap: .1em; padding: .5em .7em; border: .08em solid var(--soft); border-radius: var(--round); background: var(--surface); font-size: .92em; }
.week strong { display: flex; justify-content: space-between; gap: .5em; }
.week .spans { display: grid; }
.week .is-closed { background: transparent; color: var(--muted); }
.week .note { color: var(--muted); }
.week .makeUpDay { border-color: var(--open); border-inline-start-width: .3em; }
.week .makeUpDay .note { color: var(--open); font-weight: 700; }
.week .holiday .note { color: var(--danger); font-weight: 700; }
.week [aria-current] { border: .14em solid var(--accent); }
.currency.stale { color: var(--danger); font-weight: 700; }
.part > ul { list-style: disc; padding-inline-start: 1.3em; }
`
