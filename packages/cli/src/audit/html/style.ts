/** The style of an audit's page: plain on a screen, and made for A4 paper. */

export const style = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; color: #1a1a1a; background: #fff; line-height: 1.6;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; font-size: 15px; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 1.5rem 0 .25rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .15rem 0; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid #8a8a8a; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef1f5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.findings { table-layout: fixed; }
.findings th:nth-child(1) { width: 3.6em; } .findings th:nth-child(2) { width: 27%; } .findings th:nth-child(4) { width: 30%; }
td.strength { white-space: nowrap; }
code { font-size: .85em; color: #555; }
.milestones th:nth-child(1) { width: 30%; } .milestones th:nth-child(2) { width: 7em; } .changes th:nth-child(-n+3) { width: 6.5em; }
.overdue td:first-child, .worsened td:first-child { color: #a4161a; font-weight: bold; }
.missing h3 { color: #a4161a; }
.sign { margin-top: 2.5rem; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  section + section { break-before: page; }
  h2, h3 { break-after: avoid; }
}
`
