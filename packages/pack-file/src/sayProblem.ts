/** Says in Chinese what the core finds at odds in a pack; what nobody has put into Chinese is told as it is. */

const problems: ReadonlyArray<readonly [pattern: RegExp, zh: string]> = [
  [/^Expected by or every, not both/, "by 与 every 只能写一个：一次性的任务和经常性的工作分成两条要求"],
  [/^Expected shows, links or both/, "shows、links 至少写一个"],
  [/^Expected squareMetres, seats or both/, "squareMetres、seats 至少写一个"],
  [/^Expected either sameAs or seasons/, "sameAs 与 seasons 写一个，也只写一个"],
  [/^Expected it to close after it opens: entry (\d+)/, "关门要晚于开门（从0数起第$1项）"],
  [/^Expected a number not below atLeast, which is (\d+)/, "不能小于 atLeast（$1）"],
  [/^Expected must, should or may: (\w+) cannot be forbidden/, "$1 没有“不得”的写法，请改用 Practice 写"],
  [/^Expected a real day as YYYY-MM-DD/, "应为真实日期 YYYY-MM-DD"],
  [/^(\S+) is none of the packs that this one builds on$/, "$1 不在 extends 里，不能代替它的"],
  [/^(\S+) sets no (\S+)$/, "$1 里没有 $2，无从代替"],
  [/^(.+) is not among the pack's clauses$/, "clauses 里没有 $1"],
  [/^(\S+) is not among the circumstances/, "circumstances 里没有 $1，所承接的规则包里也没有"],
  [/^(.+) is there twice$/, "$1 已经用过，不能重复"],
  [/^two versions come into force on (\S+)$/, "有两个版本都在 $1 起施行"],
  [/^the pack sets no term (\S+)$/, "terms 里没有期限 $1"],
  [/^(\S+) is not the division of (\S+)$/, "与 id（$2）的区划不一致"]
]

/** Takes a problem as the core words it, in English. */
export const sayProblem = (problem: string): string => {
  const known = problems.find(([pattern]) => pattern.test(problem))
  if (!known) return `不合要求（${problem}）`
  const [pattern, zh] = known
  return zh.replaceAll(/\$(\d)/g, (_, group: string) => pattern.exec(problem)?.[+group] ?? "")
}
