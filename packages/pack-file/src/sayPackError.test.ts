/** Every way in which packs cannot be put together, as the core finds it and as people are told. */
import { type PackError, resolve, type RulePack } from "@zone/core/rules"
import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { sayPackError } from "./sayPackError.ts"

type Parts = Partial<Omit<RulePack, "id" | "division">>

const basis = { document: "cn/low", clause: "1", reading: "text", cite: "《下级办法》第一条" } as const
const term = {
  id: "answer", title: "答复期限", length: 5, unit: "workingDay", startsOn: "收到之日", countsFirstDay: { value: false, basis }, basis
} as const
const rule = { kind: "Practice", id: "a/b", strength: "must", clauses: ["1"], item: "a", does: "做到" } as const
const receipt = { channel: "email", receivedOn: "confirmation", basis: { ...basis, document: "cn/high" } } as const

const packOf = (id: string, title: string, from: string, parts: Parts): RulePack => ({
  id,
  division: "cn",
  documents: [{ id, title, number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: from }],
  clauses: { 1: "第一条" },
  requirements: [],
  ...parts
})

const high = (parts: Parts = {}): RulePack => packOf("cn/high", "上级办法", "2026-01-01", parts)
const low = (parts: Parts = {}): RulePack => packOf("cn/low", "下级办法", "2026-03-01", { extends: ["cn/high"], ...parts })

const refused = (packs: ReadonlyArray<RulePack>, on = "2026-11-21"): PackError => {
  const book = resolve("cn/low", packs, on)
  return Result.isFailure(book) ? book.failure : expect.fail("these packs go together")
}

it.each<readonly [what: string, packs: ReadonlyArray<RulePack>, on: string, says: string]>([
  ["the pack is not there", [], "2026-11-21", "规则包 cn/low 在 2026-11-21 没有施行的版本"],
  ["not yet in force", [high(), low()], "2026-02-01", "规则包 cn/low 在 2026-02-01 没有施行的版本，最早的自 2026-03-01 起施行"],
  ["a forebear is not there", [low()], "2026-11-21", "cn/low 承接的规则包 cn/high 在 2026-11-21 没有施行的版本"],
  ["a circle", [high({ extends: ["cn/low"] }), low()], "2026-11-21", "规则包互相承接，绕成了圈：cn/low → cn/high → cn/low"],
  [
    "one id in both", [high({ requirements: [rule] }), low({ requirements: [rule] })], "2026-11-21",
    "要求 a/b 已由 cn/high 设定；要代替它，请写 replaces: cn/high（《上级办法》第一条；《下级办法》第一条）"
  ],
  [
    "one term in both", [high({ terms: { answer: { ...term, basis: { ...basis, document: "cn/high", cite: "《上级办法》第一条" } } } }), low({ terms: { answer: term } })], "2026-11-21",
    "期限 answer 已由 cn/high 设定；要代替它，请在 replacesTerms 里写 answer: cn/high（《上级办法》第一条；《下级办法》第一条）"
  ],
  [
    "a rule of receipt in both", [high({ receiptRules: [receipt] }), low({ receiptRules: [{ ...receipt, basis }] })], "2026-11-21",
    "渠道 email 的认定规则已由 cn/high 设定，不能另定（《下级办法》第一条；《下级办法》第一条）"
  ],
  ["nothing to replace", [high(), low({ requirements: [{ ...rule, replaces: "cn/high" }] })], "2026-11-21", "cn/low 的 requirements[0].replaces：cn/high 里没有 a/b，无从代替或者废止"],
  ["a stranger to replace", [high(), low({ requirements: [{ ...rule, replaces: "cn/x" }] })], "2026-11-21", "cn/low 的 requirements[0].replaces：cn/x 不在 extends 里，不能代替或者废止它的"],
  ["a clause that is not listed", [high(), low({ requirements: [{ ...rule, clauses: ["2"] }] })], "2026-11-21", "cn/low 的 requirements[0].clauses：clauses 里没有 2"],
  ["an id twice", [high(), low({ requirements: [rule, rule] })], "2026-11-21", "cn/low 的 requirements[1].id：a/b 已经用过，不能重复"],
  [
    "a circumstance that nobody asks", [high(), low({ requirements: [{ ...rule, onlyIf: "x" }] })], "2026-11-21",
    "cn/low 的 requirements[0].onlyIf：circumstances 里没有 x，所承接的规则包里也没有"
  ],
  ["two versions of a day", [high(), low(), low()], "2026-11-21", "cn/low 的 documents[0].inForceFrom：有两个版本都在 2026-03-01 起施行"],
  ["a term that is not set", [high(), low({ replacesTerms: { x: "cn/high" } })], "2026-11-21", "cn/low 的 replacesTerms.x：terms 里没有期限 x"],
  ["a circumstance that nobody may be spared by", [high(), low({ requirements: [{ ...rule, unless: "x" }] })], "2026-11-21",
    "cn/low 的 requirements[0].unless：circumstances 里没有 x，所承接的规则包里也没有"],
  [
    "one answer for two questions", [high({ requirements: [rule] }), low({ requirements: [{ ...rule, id: "c/d", does: "做好" }] })], "2026-11-21",
    "cn/low 的 requirements[0]：与 cn/high 的 a/b 在 practices.a.done 问的不是同一个问题，一个回答不能同时回答两个；请换一个 item，或者写明代替（replaces）"
  ],
  ["a repeal of nothing", [high(), low({ repeals: [{ requirement: "a/b", pack: "cn/high", clauses: ["1"] }] })], "2026-11-21", "cn/low 的 repeals[0].requirement：cn/high 里没有 a/b，无从代替或者废止"],
  ["a repeal of a stranger's", [high(), low({ repeals: [{ requirement: "a/b", pack: "cn/x", clauses: ["1"] }] })], "2026-11-21", "cn/low 的 repeals[0].pack：cn/x 不在 extends 里，不能代替或者废止它的"],
  [
    "a repeal of what is set again", [high({ requirements: [rule] }), low({ requirements: [rule], repeals: [{ requirement: "a/b", pack: "cn/high", clauses: ["1"] }] })], "2026-11-21",
    "cn/low 的 repeals[0].requirement：a/b 既写了废止，又在 requirements 里重新设定；重新设定的写 replaces，不写废止"
  ],
  [
    "a rest that none can say", [
      high({ circumstances: { x: "？", y: "？" }, requirements: [{ ...rule, unless: "y" }] }), low({ requirements: [{ ...rule, replaces: "cn/high", onlyIf: "x" }] })
    ], "2026-11-21",
    "cn/low 的 requirements[0]：cn/high 的 a/b 在其余情形下仍然有效，但其余的情形一条要求说不清；请在 repeals 里废止它，再把留下的部分分条写出"
  ],
  ["a name that is taken", [high(), low({ requirements: [{ ...rule, id: "a/from/cn-990101/zone" }] })], "2026-11-21",
    "cn/low 的 requirements[0].id：a/from/cn-990101/zone 这样的代号（/from/ 加规则包）留给上级要求中仍然有效的部分，请换一个"],
  ["fields at odds", [high(), low({ requirements: [{ kind: "Space", id: "a/b", strength: "must", clauses: ["1"] }] })], "2026-11-21", "cn/low 的 requirements[0].squareMetres：squareMetres、seats 至少写一个"],
  ["a day that is none", [high(), low()], "2026-02-30", "cn/low 的 on：\"2026-02-30\" 不是真实日期 YYYY-MM-DD"],
  ["another division", [high(), { ...low(), division: "cn-990101" }], "2026-11-21", "cn/low 的 division：与 id（cn/low）的区划不一致"]
])("%s", (_, packs, on, says) => expect(sayPackError(refused(packs, on))).toBe(says))

it("names the one whose rule a third pack would replace", () => {
  const middle = packOf("cn/middle", "中级办法", "2026-02-01", { extends: ["cn/high"], requirements: [{ ...rule, replaces: "cn/high" }] })
  const packs = [high({ requirements: [rule] }), middle, low({ extends: ["cn/middle"], requirements: [{ ...rule, replaces: "cn/high" }] })]
  expect(sayPackError(refused(packs))).toBe("要求 a/b 已由 cn/middle 设定，而这里写的是代替或者废止 cn/high 的（《中级办法》第一条；《下级办法》第一条）")
})
