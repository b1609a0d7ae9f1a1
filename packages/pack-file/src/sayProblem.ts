/** Says in Chinese what the core finds at odds in a pack, from the data of the problem. */
import type { Problem } from "@zone/core/rules"

type Told = { readonly [Tag in Problem["_tag"]]: (problem: Extract<Problem, { readonly _tag: Tag }>) => string }

const told: Told = {
  MilestoneRecurs: () => "by 与 every 只能写一个：一次性的任务和经常性的工作分成两条要求",
  NothingToSee: ({ fields }) => `${fields.join("、")} 至少写一个`,
  SaidNowhere: ({ field }) => `${field} 里没有写到，先写在那里`,
  NotOneOf: ({ fields }) => `${fields.join(" 与 ")} 写一个，也只写一个`,
  NotTogether: ({ fields }) => `${fields.join(" 与 ")} 只能写一个`,
  ClosesTooEarly: ({ entry }) => `关门要晚于开门（从0数起第${entry}项）`,
  BelowLeast: ({ least }) => `不能小于 atLeast（${least}）`,
  NotForbiddable: ({ kind }) => `${kind} 没有“不得”的写法，请改用 Practice 写`,
  NeverApplies: ({ circumstance }) => `onlyIf 与 unless 都写了 ${circumstance}，这条要求永远不会适用`,
  Reserved: ({ name }) => `${name} 这样的代号（/from/ 加规则包）留给上级要求中仍然有效的部分，请换一个`,
  Twice: ({ name }) => `${name} 已经用过，不能重复`,
  NoClause: ({ clause }) => `clauses 里没有 ${clause}`,
  NoCircumstance: ({ circumstance }) => `circumstances 里没有 ${circumstance}，所承接的规则包里也没有`,
  OtherDivision: ({ pack }) => `与 id（${pack}）的区划不一致`,
  NoTerm: ({ term }) => `terms 里没有期限 ${term}`,
  NotBuiltOn: ({ pack }) => `${pack} 不在 extends 里，不能代替或者废止它的`,
  SetsNothing: ({ id, pack }) => `${pack} 里没有 ${id}，无从代替或者废止`,
  RepealedAndSet: ({ id }) => `${id} 既写了废止，又在 requirements 里重新设定；重新设定的写 replaces，不写废止`,
  RestUnsayable: ({ id, pack }) => `${pack} 的 ${id} 在其余情形下仍然有效，但其余的情形一条要求说不清；请在 repeals 里废止它，再把留下的部分分条写出`,
  TwoVersions: ({ from }) => `有两个版本都在 ${from} 起施行`,
  NoDay: ({ given }) => `${JSON.stringify(given)} 不是真实日期 YYYY-MM-DD`,
  SharedAnswer: ({ pack, place, requirement }) => `与 ${pack} 的 ${requirement} 在 ${place.replaceAll("/", ".")} 问的不是同一个问题，一个回答不能同时回答两个；请换一个 item，或者写明代替（replaces）`
}

/** Takes a problem as data. */
export const sayProblem = (problem: Problem): string => (told[problem._tag] as (each: Problem) => string)(problem)
