/** The articles that the room stands on, as citations. What a local notice says comes from the rule book. */
import type { Basis } from "../terms/Basis.ts"

const regulation = (clause: string, cite: string, reading: Basis["reading"] = "text"): Basis => ({
  document: "cn/foi-regulation", clause, reading, cite: `《政府信息公开条例》${cite}`
})

/** Citations by what they settle; with ⚖ where no text does. @internal */
export const articles = {
  keptCurrent: regulation("12", "第十二条"),
  proactive: regulation("13, 19", "第十三条、第十九条"),
  withheld: regulation("14-16", "第十四条至第十六条"),
  secret: regulation("14", "第十四条"),
  review: regulation("17", "第十七条"),
  signer: regulation("17", "第十七条：审查由拟制人以外的人签署", "interpretation"),
  evaluation: regulation("18", "第十八条"),
  channels: regulation("23", "第二十三条"),
  publication: regulation("26", "第二十六条"),
  formed: regulation("26", "第二十六条：信息形成以后公开", "interpretation"),
  register: regulation("4", "第四条：工作机构的登记", "interpretation")
} as const satisfies { readonly [name: string]: Basis }
