/** What forms for opinions, and registers that no text lays out, stand on: an article, and that their layout is the house's (⚖). */
import type { Basis } from "../terms/Basis.ts"

const interpretation = (clause: string, cite: string): Basis =>
  ({ document: "cn/foi-regulation", clause, reading: "interpretation", cite: `《政府信息公开条例》${cite}` })

/** @internal */
export const opinionBasis = (what: string): Basis => interpretation("9", `第九条：${what}未作规定`)

/** @internal */
export const readingBasis: Basis = interpretation("25", "第二十五条：查阅登记的栏目未作规定")

/** @internal */
export const complaintBasis: Basis = interpretation("51", "第五十一条：投诉登记的栏目未作规定")

/** @internal */
export const registerBasis: Basis = interpretation("45", "第四十五条：登记台账的栏目未作规定")
