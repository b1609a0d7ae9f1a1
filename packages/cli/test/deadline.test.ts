import { describe, expect, it } from "vitest"
import { zone } from "./zone.ts"

const reply = ["deadline", "--term", "reply", "--received"]
const escape = "\u001B"

describe("zone deadline", () => {
  it("says the day, how certain it is, and what it stands on", async () => {
    expect(await zone([...reply, "2026-02-13"])).toEqual({
      code: 0,
      err: "",
      out: "2026-03-19（周四） 确定\n依据：《政府信息公开条例》第三十三条第二款，答复期限20个工作日\n日历：cn@2026.23+6eba03caf7a74b8e\n"
    })
  })

  it("takes effects in any order: exclusions, restarts by date, then the extension", async () => {
    const { code, out } = await zone([
      ...reply, "2026-02-13", "--extend", "15", "--restart", "2026-03-10", "--restart", "2026-03-02",
      "--exclude", "2026-03-01..2026-03-04", "--exclude", "2026-02-25..2026-03-02", "--json"
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ due: "2026-04-29", certainty: "settled", calendar: "cn@2026.23+6eba03caf7a74b8e" })
  })

  it("drops an extension that was granted before the last restart, and says so", async () => {
    const { out } = await zone([...reply, "2026-02-13", "--extend", "5@2026-03-01", "--restart", "2026-03-10"])
    expect(out).toContain("2026-04-08（周三） 确定")
    expect(out).toContain("重新起算：2026-03-10；此前批准的延长不再计入")
  })

  it("explains day by day, as text and as JSON", async () => {
    const [text, json] = await Promise.all([
      zone([...reply, "2026-09-21", "--explain"]), zone([...reply, "2026-09-21", "--explain", "--json"])
    ])
    expect(text.out).toContain("2026-10-10（周六） 第9个 国庆节调休上班（国办发明电〔2025〕7号）")
    expect(text.out).not.toContain(escape)
    const { due, reckoning, rows, text: told } = JSON.parse(json.out) as {
      readonly due: string
      readonly text: string
      readonly rows: ReadonlyArray<ReadonlyArray<string>>
      readonly reckoning: ReadonlyArray<{ readonly as: string }>
    }
    expect(due).toBe("2026-10-26")
    expect(`${told}\n`).toBe(text.out)
    expect(rows.at(-1)).toEqual(["2026-10-26", "周一", "20", "工作日", ""])
    expect(reckoning.filter((day) => day.as === "counted")).toHaveLength(20)
  })

  it("has no answer yet beyond the notices, and says what to do: 3", async () => {
    const [plain, json] = await Promise.all([zone([...reply, "2026-12-10"]), zone([...reply, "2026-12-10", "--json"])])
    expect([plain.code, plain.out, json.code, json.out]).toEqual([3, "", 3, ""])
    expect(plain.err).toBe("暂时算不出：需要 2027-01-01 的放假安排，而2027年的放假通知尚未公布（日历到 2026-12-31 为止）。" +
      "可用 --forecast 按《全国年节及纪念日放假办法》推算暂定日期；通知公布后，用 --calendar 2027.json 加入。\n")
    expect(JSON.parse(json.err)).toMatchObject({ error: { _tag: "CalendarGap", date: "2027-01-01" } })
  })

  it("says why a date is provisional", async () => {
    const { code, out } = await zone([...reply, "2026-12-10", "--forecast"])
    expect(code).toBe(0)
    expect(out).toContain("2027-01-08（周五） 暂定\n")
    expect(out).toContain("说明：2027年的放假通知尚未公布，按《全国年节及纪念日放假办法》推算")
  })

  it("passes on the law's no with its basis: 1", async () => {
    const { code, err, out } = await zone([...reply, "2026-02-13", "--extend", "21"])
    expect([code, out]).toEqual([1, ""])
    expect(err).toBe("不能延长21个工作日：延长合计不得超过20个工作日（《政府信息公开条例》第三十三条第二款）\n")
  })

  it.concurrent.each<readonly [words: ReadonlyArray<string>, says: string]>([
    [["--term", "reply", "--received", "2026-02-30"], "--received：应为 YYYY-MM-DD 形式的真实日期，收到的是 \"2026-02-30\""],
    [["--term", "replay", "--received", "2026-02-13"], "--term：应为 correction-notice、reply、"],
    [["--term", "reply"], "缺少选项 --received"],
    [["--term", "reply", "--received", "2026-02-13", "--exclude", "2026-02-25"], "--exclude：应为首尾两个日期"],
    [["--term", "reply", "--received", "2026-02-13", "--exclude", "2026-02-25..2026-02-24"], "--exclude：应为不早于 2026-02-25 的日期，收到的是 \"2026-02-24\""],
    [["--term", "reply", "--received", "2026-02-13", "--restart", "2026-02-12"], "--restart：应为不早于收到之日 2026-02-13 的日期"],
    [["--term", "reply", "--received", "2026-02-13", "--extend", "3@2026-02-12"], "--extend：应为不早于收到之日 2026-02-13 的日期，收到的是 \"2026-02-12\""],
    [["--term", "reply", "--received", "2026-02-13", "--extend", "0"], "--extend：应为不小于1的整数，收到的是 0"],
    [["--term", "reply", "--recieved", "2026-02-13"], "不认识的选项 --recieved，是不是 --received？"],
    [["--batch", "cases.jsonl", "--explain"], "--batch 只能与"]
  ])("refuses %j: 2", async (words, says) => {
    const { code, err, out } = await zone(["deadline", ...words])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(says)
    expect(err).not.toContain("    at ")
  })
})

describe("zone", () => {
  it("tells its version, and helps in Chinese", async () => {
    const [version, help] = await Promise.all([zone(["--version"]), zone(["deadline", "--help"])])
    expect(version).toMatchObject({ code: 0, err: "" })
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
    expect(help).toMatchObject({ code: 0, err: "" })
    expect(help.out).toContain("退出码")
    expect(help.out).toContain("zone deadline --term reply --received 2026-02-13")
    expect(help.out).not.toContain(escape)
  })
})
