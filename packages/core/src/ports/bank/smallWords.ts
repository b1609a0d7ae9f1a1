/** Words that carry little of a question: some none of its meaning, some only what kind of answer is wanted. */

/** Politeness and grammar: they tell nothing. */
const empty: ReadonlySet<string> = new Set(
  ("的 了 吗 呢 吧 啊 呀 哦 嘛 么 是 我 你 您 他 她 它 我们 你们 他们 自己 本人 我想 想 想问 要 请 请问 问 问下 问一下 咨询 一下 下 个 这 那 这个 那个 在 到 去 来 和 与 及 或 对 就 都 也 还 把 被 给 让 " +
    "能 能不能 能否 可以 可不可以 是否 是不是 有没有 会 会不会 应该 应当 行 不行 得 地 之 其 为 以 于 而 但 呗 哈 谢谢 你好 您好 关于 现在 目前 已经 如果 的话 时候 里 上 中 们 有 没 没有 不 又 再 才 跟 人家 家里 比较 还是 并 等 吗").split(" ")
)

/** What kind of answer is wanted: how, where, how long, how much. They tell apart the entries of one topic. */
const asking: ReadonlySet<string> = new Set(
  "怎么 怎样 如何 咋 咋办 怎么办 什么 啥 哪些 哪里 哪儿 哪 多久 多长 多长时间 多少 几 几天 需要 需 要求 时间 办 办理 申请 弄 搞 多少钱 为什么 流程 步骤 手续 材料 条件".split(" ")
)

/** Words that carry little: `empty` ones nothing, `asking` ones only what kind of answer is wanted. @internal */
export const smallWords = { empty, asking } as const
