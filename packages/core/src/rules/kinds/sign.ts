/**
 * 标识: a sign's exact wording, in one script or more and in order, its form, place, colours and typeface; or one sign on each of
 * several things.
 */
import * as Schema from "effect/Schema"
import { all, ask, type Check } from "../Check.ts"
import { Hue, hues, isHue } from "../isHue.ts"
import { Item } from "../Item.ts"
import { kind } from "../Kind.ts"

const FORMS = { plate: "标识牌", tableCard: "台卡", sticker: "张贴", planMark: "平面图标注" } as const

const Form = Schema.Literals(["plate", "tableCard", "sticker", "planMark"]).annotate({ zh: FORMS })
const Ratio = Schema.Finite.check(Schema.isBetween({ minimum: 1, maximum: 21 }))

export const sign = kind({
  tag: "Sign",
  zh: "标识",
  category: "signs",
  fields: {
    item: Item,
    /** The exact wording, a line for each script, in the order in which they must stand. */
    texts: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
    /** Words that must stand somewhere on it, each within one line, whatever else it says: 带有……字样. */
    containing: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
    /** Any of these forms. */
    forms: Schema.optionalKey(Schema.NonEmptyArray(Form)),
    /** 醒目位置. */
    prominent: Schema.optionalKey(Schema.Literal(true)),
    /** One on each of these things: 每个资料架. */
    onEach: Schema.optionalKey(Schema.NonEmptyString),
    ground: Schema.optionalKey(Hue),
    letters: Schema.optionalKey(Hue),
    /** The least contrast of ground and letters, from 1 to 21; AA of the Web Content Accessibility Guidelines is 4.5. */
    contrast: Schema.optionalKey(Ratio),
    /** The sign whose typeface this one must share. */
    typefaceOf: Schema.optionalKey(Item)
  },
  sees: {
    present: "yesNo",
    texts: "texts",
    forms: "texts",
    prominent: "yesNo",
    unlabelled: "count",
    ground: "colour",
    letters: "colour",
    contrast: "measure",
    sameTypeface: "yesNo"
  },
  unsound: ({ containing, texts }) =>
    containing && texts ? { at: "containing", problem: { _tag: "NotTogether", fields: ["texts", "containing"] } } : undefined,
  check: ({ containing, contrast, forms, ground, item, letters, onEach, prominent, texts, typefaceOf }, name) => {
    const what = name("signs", item)
    const parts: Array<Check> = []
    const put = (check: Check): void => { parts.push(check) }
    if (onEach === undefined) put(ask(["signs", item, "present"], "yesNo", `是否设有${what}？`, `设有${what}`, (seen) => seen))
    else {
      put(ask(["signs", item, "unlabelled"], "count", `${onEach}中，没有${what}的有几个（台）？`, `${onEach}均有${what}`, (n) => n === 0))
    }
    const wording = `${what}上写的是什么？（逐字照录，每种文字一行，自上而下、自左而右）`
    if (texts) {
      const wanted = texts.map((text) => `“${text}”`).join("、")
      const same = (seen: ReadonlyArray<string>): boolean => seen.length === texts.length && seen.every((text, i) => text === texts[i])
      put(ask(["signs", item, "texts"], "texts", wording, `文字为${wanted}`, same))
    }
    if (containing) {
      const wanted = containing.map((words) => `“${words}”`).join("、")
      const held = (seen: ReadonlyArray<string>): boolean => containing.every((words) => seen.some((line) => line.includes(words)))
      put(ask(["signs", item, "texts"], "texts", wording, `文字含有${wanted}`, held))
    }
    if (forms) {
      const wanted = forms.map((form): string => FORMS[form])
      const all = (seen: ReadonlyArray<string>): boolean => seen.length > 0 && seen.every((form) => wanted.includes(form))
      put(ask(["signs", item, "forms"], "texts", `${what}是什么形式？（${wanted.join("、")}）`, wanted.join("或"), all, wanted))
    }
    if (prominent) put(ask(["signs", item, "prominent"], "yesNo", `${what}是否在醒目位置？`, "在醒目位置", (seen) => seen))
    if (ground) {
      const { told, zh } = hues[ground]
      put(ask(["signs", item, "ground"], "colour", `${what}底色的色值是多少？`, `${zh}底（${told}）`, (seen) => isHue(seen, ground)))
    }
    if (letters) {
      const { told, zh } = hues[letters]
      put(ask(["signs", item, "letters"], "colour", `${what}文字的色值是多少？`, `${zh}字（${told}）`, (seen) => isHue(seen, letters)))
    }
    if (contrast !== undefined) {
      put(ask(["signs", item, "contrast"], "measure", `${what}底色与文字的对比度是多少？（由两个色值算出）`, `对比度不低于${contrast}`, (seen) => seen >= contrast))
    }
    if (typefaceOf !== undefined) {
      const other = name("signs", typefaceOf)
      put(ask(["signs", item, "sameTypeface"], "yesNo", `${what}的字体是否与${other}一致？`, `与${other}字体一致`, (seen) => seen))
    }
    return all(...parts)
  }
})
