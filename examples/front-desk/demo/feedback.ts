/** Invented suggestions, ratings and a complaint. The one complained of is a clerk of this office: log in as `clerk2` to see what they do not see. */
import type { Life } from "./Life.ts"

const life = (key: string, ...steps: Life["steps"]): Life => ({ key: `demo-feedback-${key}`, room: "feedback", steps })

/** What people said. */
export const feedback: ReadonlyArray<Life> = [
  life("seats",
    [22, "clerk", (on) => ({
      _tag: "Suggest", arrival: { _tag: "Direct", channel: "counter", on }, content: "等候区增加几把带扶手的椅子，老年人起身方便", name: "褚安", contact: "chu@example.org", about: "专区设施"
    })],
    [20, "head", () => ({ _tag: "Decide", decision: { _tag: "Adopted", measures: "购置带扶手的座椅4把" } })],
    [19, "clerk", (on) => ({ _tag: "Answer", answer: { _tag: "Direct", on, way: "phone", what: "已经采纳，座椅正在购置" } })]),
  life("hours",
    [4, "clerk", (on) => ({ _tag: "Suggest", arrival: { _tag: "Box", emptiedOn: on }, content: "中午也请开一个窗口" })]),
  life("rating",
    [2, "clerk", (on) => ({
      _tag: "Rate", arrival: { _tag: "Direct", channel: "kiosk", on }, scores: [{ item: "finding", grade: "satisfied" }, { item: "staff", grade: "verySatisfied" }],
      remark: "自助查询机的字可以再大一些"
    })]),
  life("complaint",
    [6, "handler", (on) => ({
      _tag: "Complain", arrival: { _tag: "Direct", channel: "letter", on }, content: "两次到窗口都说系统不通，没有登记", name: "卫宁", contact: "wei@example.org",
      grounds: [{ _tag: "Described", words: "应当接收的申请没有接收" }], against: { unit: "综合窗口", actors: ["clerk-2"], colleagues: [] }
    })],
    [5, "head", () => ({ _tag: "Accept" })])
]
