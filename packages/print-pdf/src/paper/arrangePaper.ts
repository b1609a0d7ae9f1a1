/** Makes of a paper what the templates take; texts go through the gate here, and nowhere else. */
import type { Block, Cell, Content, Paper, Run } from "@zone/core/paper"
import type { Fonts, Role } from "../font/Fonts.ts"
import type { Arranged, ArrangedBlock, ArrangedCell, ArrangedChoice, ArrangedContent, ArrangedHead, ArrangedRun } from "./Arranged.ts"
import { drawQr } from "./drawQr.ts"
import { layoutFlow } from "./layoutFlow.ts"
import type { Gate } from "./openGate.ts"
import { softenText } from "./softenText.ts"
import { Unsupported } from "./Unsupported.ts"

type Style = Arranged["style"]

/** Widths in millimetres between the margins, and of a character. */
const measures = {
  letter: { a4: 156, a3: 243, character: 5.57 },
  form: { a4: 166, a3: 253, character: 4.06 },
  ledger: { a4: 267, a3: 390, character: 3.2 },
  notice: { a4: 160, a3: 229, character: 7 }
} as const

/** Lines from which on a cell may be broken over two pages: shorter ones stay whole. */
const long = 14

/** Characters that no font makes wider than its type is high. */
const narrow = /^[ -~·–-…\u3000-\u30FF\u3400-\u9FFF\uFF01-\uFF60\u{20000}-\u{3FFFF}]*$/u

/** How many lines a text takes in so many millimetres. A Latin letter is about half a 汉字. */
const countLines = (text: string, width: number, character: number): number => {
  const room = Math.max(1, Math.floor(width / character))
  return text.split("\n").reduce((sum, line) => {
    let halves = 0
    for (const each of line) halves += each.charCodeAt(0) < 0x2000 ? 1 : 2
    return sum + Math.max(1, Math.ceil(halves / 2 / room))
  }, 0)
}

const shareOut = (shares: ReadonlyArray<number>, width: number): ReadonlyArray<number> => {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => (share / sum) * width)
}

/** Texts of one paper, in its style. */
const arranger = (gate: Gate, style: Style, width: number) => {
  const { character } = measures[style]
  const body = (text: string): string => gate.pass("body", text)
  const hei = (text: string): string => gate.pass("hei", text)

  const run = (each: Run, role: Role = "body", room = width): ArrangedRun => {
    switch (each._tag) {
      case "Plain":
        return { k: "p", t: softenText(gate.pass(role, each.text), room / character) }
      case "Strong":
        return { k: "s", t: softenText(hei(each.text), room / character) }
      default:
        return { k: "b", w: Math.min(each.width, width), t: gate.pass(role, each.text ?? "") }
    }
  }
  const choice = ({ label, ticked }: { readonly label: string; readonly ticked: boolean }): ArrangedChoice => ({ t: body(label), on: ticked })

  /** What a cell asks is broken before its bracket, where both parts then have a line. */
  const asked = (one: ArrangedRun, room: number): ArrangedRun => {
    const lines = one.k === "b" ? [] : one.t.split(/(?=（)/)
    const better = lines.length === 2 && !one.t.includes("\n") && countLines(one.t, room, character) > 1 && lines.every((line) => countLines(line, room, character) === 1)
    return better ? { ...one, t: lines.join("\n") } : one
  }

  const content = (each: Content, head: boolean, room: number): ArrangedContent => {
    switch (each._tag) {
      case "Text": {
        const runs = each.runs.map((one) => run(one, head ? "hei" : "body", room))
        return { k: "text", runs: head && runs.length === 1 ? runs.map((one) => asked(one, room)) : runs, align: each.align ?? null }
      }
      case "Choices":
        return { k: "choices", choices: each.choices.map(choice) }
      default:
        return { k: "room", height: each.height }
    }
  }

  /** Cells on their grid, each row by itself; what does not fit is a mistake of the paper. */
  const form = (shares: ReadonlyArray<number>, rows: ReadonlyArray<ReadonlyArray<Cell>>): ReadonlyArray<ArrangedCell> => {
    const widths = shareOut(shares, width)
    const taken = rows.map(() => new Set<number>())
    return rows.flatMap((row, y) => {
      let x = 0
      const cells = row.map((each): ArrangedCell => {
        while (taken[y]?.has(x) === true) x++
        const [columns, deep] = [each.columns ?? 1, each.rows ?? 1]
        if (columns < 1 || deep < 1 || x + columns > shares.length || y + deep > rows.length) {
          throw new Unsupported(`表单第 ${y + 1} 行放不下：共 ${shares.length} 栏、${rows.length} 行，单元格从第 ${x + 1} 栏起占 ${columns} 栏 ${deep} 行`)
        }
        for (let down = y; down < y + deep; down++) {
          for (let across = x; across < x + columns; across++) {
            if (taken[down]?.has(across) === true) throw new Unsupported(`表单第 ${down + 1} 行第 ${across + 1} 栏被两个单元格占用`)
            taken[down]?.add(across)
          }
        }
        const head = each.head ?? false
        const text = (each.label ?? "") + (each.content._tag === "Text" ? each.content.runs.map((one) => one.text ?? "").join("") : "")
        const room = widths.slice(x, x + columns).reduce((sum, one) => sum + one, 0) - 4
        return {
          x, y, columns, rows: deep, head,
          even: head && countLines(text, room, character) > 1,
          breaks: countLines(text, room, character) > long,
          label: each.label === undefined ? "" : hei(`${each.label}：`),
          content: content(each.content, head, room)
        }
      })
      const free = shares.findIndex((_, at) => taken[y]?.has(at) !== true)
      if (free >= 0) throw new Unsupported(`表单第 ${y + 1} 行少了单元格：第 ${free + 1} 栏没有内容`)
      return cells
    })
  }

  const table = ({ columns, notes, rows }: Extract<Block, { _tag: "Table" }>): ArrangedBlock => {
    const shares = columns.map(({ share }) => share)
    const widths = shareOut(shares, width)
    const grouped = columns.some(({ group }) => group !== undefined)
    const head: Array<ArrangedHead> = []
    for (const [x, { group, title }] of columns.entries()) {
      if (group !== undefined && columns[x - 1]?.group !== group) {
        const next = columns.findIndex((each, at) => at > x && each.group !== group)
        head.push({ x, y: 0, columns: (next < 0 ? columns.length : next) - x, rows: 1, t: hei(group) })
      }
      const own = group === undefined
      head.push({ x, y: own ? 0 : 1, columns: 1, rows: own && grouped ? 2 : 1, t: hei(title) })
    }
    return {
      k: "table",
      shares,
      aligns: columns.map(({ align }) => align ?? "start"),
      head,
      rows: rows.map((row, y) => {
        if (row.length !== columns.length) throw new Unsupported(`表格第 ${y + 1} 行有 ${row.length} 格，应为 ${columns.length} 格`)
        const cells = row.map((text, x) => softenText(body(text), ((widths[x] ?? 0) - 3) / character))
        return {
          breaks: cells.some((text, x) => countLines(text, (widths[x] ?? 0) - 3, character) > long),
          measured: !cells.every((text) => narrow.test(text)),
          cells
        }
      }),
      notes: (notes ?? []).map(body)
    }
  }

  return (block: Block): ArrangedBlock => {
    switch (block._tag) {
      case "Heading":
        return { k: "heading", level: block.level, t: gate.pass(style === "letter" && block.level === 2 ? "kai" : "hei", block.text) }
      case "Paragraph": {
        const align = block.align ?? null
        const indented = (block.indented ?? true) && (align === null || align === "start")
        return { k: "paragraph", runs: block.runs.map((each) => run(each)), indented, align }
      }
      case "List":
        return { k: "list", items: block.items.map((item) => item.map((each) => run(each))), numbered: block.numbered }
      case "Form":
        return { k: "form", dense: block.dense ?? false, shares: block.shares, cells: form(block.shares, block.rows) }
      case "Table":
        return table(block)
      case "Choices":
        return { k: "choices", label: block.label === undefined ? "" : body(`${block.label}：`), choices: block.choices.map(choice) }
      case "Signatures":
        return {
          k: "signatures",
          lines: block.lines.map(({ dated, label }) => ({ label: body(`${label}：`), date: dated ? body("　　　年　　月　　日") : "" }))
        }
      case "Seal":
        return { k: "seal", office: body(block.office), date: body(block.date), before: null, after: "" }
      case "Qr": {
        const svg = drawQr(block.text)
        if (svg === undefined) throw new Unsupported("二维码内容过长：最多约 2,300 字节（一个汉字三字节）")
        return { k: "qr", svg, alt: `二维码：${block.text}`, caption: body(block.caption ?? ""), size: block.size }
      }
      case "Flow": {
        const flow = layoutFlow(block)
        if ("unknown" in flow) throw new Unsupported(`流程图的箭头指向没有的步骤“${flow.unknown}”`)
        return {
          k: "flow",
          flow: {
            ...flow,
            steps: flow.steps.map((step) => ({ ...step, text: body(step.text) })),
            arrows: flow.arrows.map((arrow) => ({ ...arrow, label: body(arrow.label) }))
          }
        }
      }
      case "Cut":
        return { k: "cut", label: body(block.label ?? "") }
      case "Space":
        return { k: "space", height: block.height }
      default:
        return { k: "page" }
    }
  }
}

/** Joins a seal with the short paragraph before it: where the seal is, there is text of the letter. */
const keepSeals = (blocks: ReadonlyArray<ArrangedBlock>): ReadonlyArray<ArrangedBlock> => {
  const kept: Array<ArrangedBlock> = []
  for (const block of blocks) {
    const before = kept.at(-1)
    const short = before?.k === "paragraph" && before.runs.reduce((sum, { t }) => sum + t.length, 0) <= 150
    if (block.k === "seal" && short) kept.splice(-1, 1, { ...block, before })
    else kept.push(block)
  }
  return kept
}

/** Which of what it stands on is printed: all of it, except that a letter cites the law in its text and tells interpretations only. */
const basisOf = ({ basis, style }: Paper): string => {
  const told = style === "letter" ? basis.filter(({ reading }) => reading === "interpretation") : basis
  if (told.length === 0) return ""
  const said = ({ cite, reading }: Paper["basis"][number]): string => (reading === "text" || style === "letter" ? cite : `⚖ ${cite}（理解适用）`)
  const cites = [...new Set(told.map(said))].join("；")
  return style === "letter" ? `（⚖ 理解适用：${cites}）` : `依据：${cites}`
}

/** Arranges it. Throws `Unsupported`. */
export const arrangePaper = (paper: Paper, fonts: Fonts, gate: Gate): Arranged => {
  const { style } = paper
  if (style === "slip") throw new Unsupported("小票由热敏打印机排版，请交给 @zone/print-escpos；PDF 用 form、letter、ledger、notice")
  const sheet = paper.ticket.sheet === "A3" ? "a3" : "a4"
  const families = (role: Role): ReadonlyArray<string> => fonts.chains[role].map(({ family }) => family)
  const block = arranger(gate, style, measures[style][sheet])
  const [year = 0, month = 0, day = 0] = paper.date.split("-").map(Number)
  const numbered = paper.number === undefined ? "" : style === "letter" ? paper.number : `编号：${paper.number}`
  gate.pass("body", "0123456789 ·.")
  const basis = gate.pass("body", basisOf(paper))
  const blocks = keepSeals(paper.blocks.map(block))
  const last = blocks.at(-1)
  const signed = style === "letter" && last?.k === "seal" && basis.length <= 150
  return {
    style,
    sheet,
    twoSided: paper.ticket.sides === "two",
    meta: { title: paper.title, keywords: [paper.id, ...paper.basis.map(({ cite }) => cite)], date: [year, month, day] },
    fonts: { body: families("body"), title: families("title"), kai: families("kai"), hei: families("hei") },
    title: gate.pass("title", paper.title),
    number: gate.pass("body", numbered),
    copy: paper.copy === true ? gate.pass("hei", "副本") : "",
    basis: signed ? "" : basis,
    foot: (style === "letter" ? ["— ", " —"] : ["第 ", " 页　共 ", " 页"]).map((text) => gate.pass("body", text)),
    alt: { ticked: "已勾选", open: "未勾选" },
    blocks: signed ? [...blocks.slice(0, -1), { ...last, after: basis }] : blocks
  }
}
