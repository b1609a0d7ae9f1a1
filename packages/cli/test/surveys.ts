/** Surveys of invented zones for the tests of the command. */

/** A hall with too few blank forms, no sample forms, a sign waived, a milestone overdue, and a text that would be a formula. */
export const faulty = (id: string, copies: number): string => `survey: 1
pack: cn-500105/zone
zone: { id: ${id}, name: "=示例专区${id}", division: cn-500105, tier: county, venue: serviceHall }
seen: { on: "2026-11-20", by: 检查员甲, method: onSite }
answers:
  areas: { reading: { present: true } }
  materials:
    applicationForm: { copies: ${copies}, paper: A4 }
  signs:
    zonePlate: { present: true, texts: ["=cmd|'/c calc'!A1"] }
  deadlines:
    staffList: { done: false }
    rolledOut: { done: true, doneOn: "2022-01-01" }
    zonesCompleted: { done: true, doneOn: "2021-12-31" }
waivers:
  - { requirement: sign/zone-plate, reason: 新牌制作中, signedBy: 分管领导甲, from: "2026-11-01", through: "2026-11-30" }
`
