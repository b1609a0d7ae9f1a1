/** The appraisal of a year is made by hand: whoever appraises gives the rules, and the server what its records say of each site. */
import { expect, it } from "vitest"
import { openServer, problem, todayInChina } from "./openServer.ts"

it("gathers what the records say of each site, and takes the points of inspections", async () => {
  const opened = await openServer()
  const { zone } = await opened.as("li")
  const params = { room: "programme" } as const
  await zone.matters.begin({ params, payload: { wish: {
    _tag: "PlanSite", site: "示例街道便民服务中心", venue: "convenienceCentre", tier: "township", on: todayInChina(),
    units: { guide: "示例区人民政府办公室", lead: "示例街道办事处", responsible: [] }, steps: [], practices: [],
    elsewhere: ["milestone/staff-list", "milestone/village-list", "milestone/rolled-out", "milestone/completed"], own: [{ id: "signs", what: "标识标牌制作安装", by: todayInChina() }]
  } } })
  const form = await zone.matters.form({ params: { ...params, wish: "Appraise" } })
  const inputs = form.fields?.find(({ key }) => key === "inputs")?.field
  expect(inputs?.fields?.map(({ key }) => key)).toEqual(["year", "rules", "inspections"])
  const year = Number(todayInChina().slice(0, 4))
  const rules = { measures: [{ _tag: "Inspection", weight: 60 }, { _tag: "Milestones", weight: 40, late: 50 }], leastKnown: 50, criticism: 5, bonus: 3 }
  const wish = { _tag: "Appraise", requirement: "programme/assessment", inputs: { year, rules, inspections: [{ zone: "示例街道便民服务中心", on: todayInChina(), points: 90 }] } }
  const { id } = await zone.matters.begin({ params, payload: { wish } })
  const { state } = await zone.matters.show({ params: { ...params, id } })
  expect(state).toMatchObject({ appraisal: { inputs: { zones: [{ zone: "示例街道便民服务中心", inspection: { points: 90 } }] }, table: [{ zone: "示例街道便民服务中心", rank: 1 }] } })
  expect(await problem(zone.matters.begin({ params, payload: { wish: { ...wish, inputs: { ...wish.inputs, rules: { ...rules, measures: [] } } } } }))).toMatchObject({ status: 400 })
  await opened.close()
}, 60_000)
