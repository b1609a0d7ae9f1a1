/** The words of `zone sign`. */
import type { SignForm } from "@zone/core/paper"
import * as Option from "effect/Option"
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { dayFlag } from "../terminal/dayFlag.ts"

/** Written out, so that a command that draws nothing loads no papers. */
const forms = { plate: "标识牌", tableCard: "台卡", sticker: "张贴", planMark: "平面图标注" } as const satisfies { readonly [form in SignForm]: string }
const formIds = ["plate", "tableCard", "sticker", "planMark"] as const

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

const colourFlag = (name: string, description: string) =>
  Flag.String(name).pipe(
    Flag.withMetavar("<#RRGGBB>"), Flag.withDescription(description),
    Flag.filterMap((text) => isColour(text) ? Option.some(text) : Option.none(), () => "#0B3D91 这样的颜色")
  )

const sizeOf = (text: string): Option.Option<{ readonly width: number; readonly height: number }> => {
  const [, width, height] = /^(\d{2,5})[x×](\d{2,5})$/i.exec(text) ?? []
  const fits = [width, height].every((side) => Number(side) >= 10 && Number(side) <= 20_000)
  return fits ? Option.some({ width: Number(width), height: Number(height) }) : Option.none()
}

export const signFlags = {
  text: Argument.String("文字").pipe(Argument.withDescription("牌上的文字，多行依次给出"), Argument.variadic({ min: 0 })),
  pack: Flag.String("pack").pipe(Flag.withMetavar("<规则包>"), Flag.withDescription("画一个地方的规则所要求的全部标识，如 cn-530502/zone；不能再给文字"), Flag.optional),
  size: Flag.String("size").pipe(
    Flag.withMetavar("<宽x高>"), Flag.withDescription("毫米，如 1200x300；台卡为单面的大小。不给出时按形式取一般的大小"),
    Flag.filterMap(sizeOf, () => "宽x高，10至20000毫米，如 1200x300"), Flag.optional
  ),
  form: Flag.Literals("form", formIds).pipe(
    Flag.withMetavar("<形式>"), Flag.withDescription(`${formIds.map((each) => `${each} ${forms[each]}`).join("\n")}\n不给出时为 plate`), Flag.withDefault("plate" as const)
  ),
  ground: colourFlag("ground", "底色；不给出时为白色").pipe(Flag.withDefault("#FFFFFF")),
  letters: colourFlag("letters", "字色；不给出时为蓝色 #0B3D91").pipe(Flag.withDefault("#0B3D91")),
  readFrom: Flag.Int("read-from").pipe(
    Flag.withMetavar("<米>"), Flag.withDescription("要在多少米外看得清；字太小的不画"), Flag.filter((metres) => metres >= 1 && metres <= 500, () => "1至500米"), Flag.optional
  ),
  on: dayFlag("on", "按哪一天的规则；不给出时为今天"),
  out: Flag.String("out").pipe(Flag.withMetavar("<文件或文件夹>"), Flag.withDescription("一块：board.svg 或 board.pdf；按规则包：文件夹，没有的就新建"))
}

/** These words, read. */
export type SignInput = Command.Command.Config.Infer<typeof signFlags>
