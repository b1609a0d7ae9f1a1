/** `zone sign`: artwork for the signs of a zone. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { signFlags } from "./signFlags.ts"

export const sign = Command.make("sign", signFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./drawSigns.ts")), ({ drawSigns }) => drawSigns(input))).pipe(
  Command.withDescription(
    "按实际毫米画标识牌、台卡、贴条，字已转为轮廓，交制作单位即可（SVG、PDF）。说明字高和在多远看得清；条文未规定、由此处选定的标 ⚖。底色和字色太近、字太小、字体没有的字，都不画。\n" +
      "退出码：0 已写入；1 规则包在那一天没有施行，或者没有要求标识；2 命令有误、不能画或不能写入。"
  ),
  Command.withShortDescription("画标识牌、台卡、贴条"),
  Command.withExamples([
    { command: "zone sign --pack cn-530502/zone --out 标识", description: "一个地方所要求的全部标识" },
    { command: "zone sign 政务公开专区 --size 1200x300 --out board.svg", description: "一块标识牌" }
  ])
)
