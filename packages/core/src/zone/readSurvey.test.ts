/** The mistakes people make when they fill in a survey, each with its place and what would be right. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { sampleBook as book, sampleInput } from "../../test/sampleSurvey.ts"
import { readSurvey } from "./readSurvey.ts"

const faults = (input: unknown): ReadonlyArray<string> => {
  const read = readSurvey(input, book)
  return Result.isFailure(read) ? read.failure.map(({ message }) => message) : []
}
const zone = { id: "z-1", name: "示例专区", division: "cn-990101", tier: "county", venue: "serviceHall" }
const evidence = { of: "signs.zonePlate", method: "photo", by: "检查员甲", on: "2026-11-20" }
const waiver = { requirement: "intake/form", reason: "搬迁", signedBy: "负责人乙", from: "2026-11-01", through: "2026-11-30" }

it("reads a survey that is right as it stands", () => {
  const input = sampleInput({
    circumstances: { floorPlan: null },
    answers: { signs: { zonePlate: { present: true, ground: "#003F88", letters: null } }, displays: { board: { shows: [] } } },
    evidence: [{ ...evidence, sha256: "0".repeat(64), expires: "2026-11-20" }],
    waivers: [waiver]
  })
  expect(Result.getOrThrow(readSurvey(input, book))).toEqual(input)
})

describe("faults", () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>, ReadonlyArray<string>]>([
    ["a slip in the kind of venue", { zone: { ...zone, venue: "serviceHal" } }, [
      "zone.venue：写的是 \"serviceHal\"；应为serviceHall（政务服务大厅）、convenienceCentre（便民服务中心）、archive（档案馆）、library（图书馆）、villagePoint（村（社区）服务点）；是不是 serviceHall？"
    ]],
    ["an unknown level", { zone: { ...zone, tier: 3 } }, [
      "zone.tier：写的是 3；应为province（省级）、city（市级）、county（县（区）级）、township（乡镇（街道）级）、village（村（社区）级）"
    ]],
    ["a misspelt key is one fault, not two", { seen: { on: "2026-11-20", buy: "检查员甲", method: "onSite" } }, [
      "seen.buy：没有这个键；应为on、by、method；是不是 by？"
    ]],
    ["a missing key", { seen: { on: "2026-11-20", by: "检查员甲" } }, [
      "seen.method：没有写；应为onSite（现场查看）、photo（照片）、document（查阅资料）、selfReport（单位自报）"
    ]],
    ["a day that is none", { seen: { on: "2026-02-30", by: "检查员甲", method: "onSite" } }, ["seen.on：写的是 \"2026-02-30\"；应为真实日期，写作 YYYY-MM-DD"]],
    ["another pack", { pack: "cn-990102/zone" }, ["pack：写的是 \"cn-990102/zone\"；应为cn-990101/zone"]],
    ["another version of the form", { survey: 2 }, ["survey：写的是 2；应为1（表的版本）"]],
    ["a negative count", { answers: { materials: { applicationForm: { copies: -1 } } } }, [
      "answers.materials.applicationForm.copies：写的是 -1；应为整数，从0起；不知道的写 null"
    ]],
    ["texts where a count is wanted", { answers: { materials: { applicationForm: { copies: ["二十"] } } } }, [
      "answers.materials.applicationForm.copies：写的是 [\"二十\"]；应为整数，从0起；不知道的写 null"
    ]],
    ["a text where a list is wanted", { answers: { displays: { board: { shows: "指南" } } } }, [
      "answers.displays.board.shows：写的是 \"指南\"；应为文字的列表；不知道的写 null"
    ]],
    ["an unknown heading", { answers: { material: {} } }, [
      "answers.material：没有要求查看这个类别；应为signs、equipment、materials、practices、displays；是不是 materials？"
    ]],
    ["an unknown item", { answers: { equipment: { kisok: { count: 1 } } } }, [
      "answers.equipment.kisok：没有要求查看这个事项；应为kiosk、pc；是不是 kiosk？"
    ]],
    ["an unknown field, nothing near", { answers: { equipment: { pc: { colour: "#000000" } } } }, [
      "answers.equipment.pc.colour：没有要求查看这个栏目；应为count"
    ]],
    ["an item without fields", { answers: { equipment: { pc: 2 } } }, ["answers.equipment.pc：写的是 2；应为若干“栏目: 答案”"]],
    ["an inherited name is no heading", { answers: { constructor: {} } }, [
      "answers.constructor：没有要求查看这个类别；应为signs、equipment、materials、practices、displays"
    ]],
    ["a contrast at odds with the colours", { answers: { signs: { zonePlate: { ground: "#00A0E9", letters: "#FFFFFF", contrast: 7 } } } }, [
      "answers.signs.zonePlate.contrast：写的是 7；应为2.91（由#00A0E9与#FFFFFF算出），或者不写"
    ]],
    ["an unknown circumstance", { circumstances: { florPlan: true } }, ["circumstances.florPlan：没有要求查看这个情形；应为floorPlan；是不是 floorPlan？"]],
    ["an inherited name is no circumstance", { circumstances: { toString: true } }, ["circumstances.toString：没有要求查看这个情形；应为floorPlan"]],
    ["a circumstance in words", { circumstances: { floorPlan: "有" } }, ["circumstances.floorPlan：写的是 \"有\"；应为true、false，不知道的写 null"]],
    ["a hash of the wrong length", { evidence: [{ ...evidence, sha256: "ab" }] }, ["evidence[0].sha256：写的是 \"ab\"；应为SHA-256，小写十六进制64位"]],
    ["evidence for nothing", { evidence: [evidence, { ...evidence, of: "signs.zonePlat" }] }, [
      "evidence[1].of：没有要求查看这个事项；应为signs.zonePlate、signs.planMark、equipment.kiosk、equipment.pc、materials.applicationForm、practices.fee、practices.tea、practices.archive、displays.board；是不是 signs.zonePlate？"
    ]],
    ["evidence that expires before it is collected", { evidence: [{ ...evidence, expires: "2026-11-19" }] }, [
      "evidence[0].expires：写的是 \"2026-11-19\"；应为不早于2026-11-20的日期"
    ]],
    ["a waiver for nothing", { waivers: [{ ...waiver, requirement: "intake/from" }] }, [
      "waivers[0].requirement：没有要求查看这个要求；应为sign/plate、sign/plan-mark、query/terminal、intake/form、intake/paper、reading/free、reading/tea、reading/archive、board/shows、annex/one；是不是 intake/form？"
    ]],
    ["a waiver that ends before it begins", { waivers: [{ ...waiver, through: "2026-10-31" }] }, [
      "waivers[0].through：写的是 \"2026-10-31\"；应为不早于2026-11-01的日期"
    ]]
  ])("%s", (_, more, expected) => expect(faults(sampleInput(more))).toEqual(expected))

  it("all of them at once", () => {
    const paths = readSurvey(sampleInput({
      zone: { ...zone, venue: "hall" }, answers: { materials: { applicationForm: { copies: 1.5, paper: "" } } }, waivers: [{}], extra: 1
    }), book)
    expect(Result.getOrThrow(Result.flip(paths)).map(({ path }) => path).toSorted()).toEqual([
      "answers.materials.applicationForm.copies", "answers.materials.applicationForm.paper", "extra", "waivers[0].from",
      "waivers[0].reason", "waivers[0].requirement", "waivers[0].signedBy", "waivers[0].through", "zone.venue"
    ])
  })
  it.each([undefined, null, 3, "", []])("something else altogether: %j", (input) => {
    expect(faults(input)).toHaveLength(1)
    expect(faults(input)[0]).toContain("应为一份检查记录，有 survey、pack、zone、seen、circumstances、answers、evidence、waivers")
  })
})
