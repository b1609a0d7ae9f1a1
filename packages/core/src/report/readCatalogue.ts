/**
 * Reads a standard catalogue from the cells of a sheet, as counties write them: a title, a header of one or two rows, joined cells, ticks.
 * Either all of it is read, or every mistake is told with its line and column, and nothing is.
 */
import * as Result from "effect/Result"
import type { CatalogueEntry } from "../disclosure/CatalogueEntry.ts"
import type { CatalogueField } from "../disclosure/CatalogueField.ts"
import { fieldNamed } from "../disclosure/fieldNamed.ts"
import { PublicationChannel } from "../disclosure/PublicationChannel.ts"
import { readPublicationTime } from "../disclosure/readPublicationTime.ts"
import { standardFields } from "../disclosure/standardFields.ts"
import { wordOf } from "../rules/wordOf.ts"
import { type CatalogueColumn, catalogueTitles } from "./catalogueColumns.ts"
import { letterOf } from "./letterOf.ts"
import { plainWord } from "./plainWord.ts"
import { type TextCell, type TextSheet, textOf } from "./TextSheet.ts"

/** Something in a catalogue that has to be put right. Lines count from 1, columns are letters as in Excel. */
export interface CatalogueFault {
  readonly line: number
  /** Empty for a column that the catalogue does not have, and for the whole. */
  readonly column: string
  readonly title: string
  readonly given: string
  /** What would be right, in Chinese. */
  readonly expected: string
}

/** A catalogue that was read. */
export interface CatalogueRead {
  readonly entries: ReadonlyArray<CatalogueEntry>
  /** What was taken although it is unusual, in Chinese: a time that names no term, a field that nobody knows. */
  readonly remarks: ReadonlyArray<{ readonly line: number; readonly what: string }>
}

/** How a catalogue is written, where it goes beyond the usual. */
export interface CatalogueReading {
  /** The field of a sheet that has no column for it; where left out, that in its title or name. */
  readonly field?: string
  readonly fields?: ReadonlyArray<CatalogueField>
}

type Columns = ReadonlyMap<CatalogueColumn, number>

const known = new Map((Object.keys(catalogueTitles) as ReadonlyArray<CatalogueColumn>).flatMap((column) =>
  catalogueTitles[column].map((title) => [plainWord(title), column] as const)))

/** 特定群体（请写明：…） is the same column. */
const columnNamed = (...words: ReadonlyArray<string>): CatalogueColumn | undefined => {
  // separated values write the headings of a column in one cell, with a dash between
  const parts = words.flatMap((word) => word.split("—")).map(plainWord)
  const joined = parts.join("")
  const found = known.get(joined) ?? known.get(parts.at(-1) ?? "")
  return found ?? (/特定(群体|群众|对象|人群)/.test(joined) ? "group" : undefined)
}

interface Header {
  /** The line of the last row of the header. */
  readonly last: number
  readonly first: number
  readonly columns: Columns
  readonly titles: ReadonlyMap<CatalogueColumn, string>
}

const columnsOf = (lines: TextSheet["lines"], at: number, rows: 1 | 2): Pick<Header, "columns" | "titles"> => {
  const columns = new Map<CatalogueColumn, number>()
  const titles = new Map<CatalogueColumn, string>()
  const above = lines[at] ?? []
  const below = rows === 2 ? lines[at + 1] ?? [] : []
  let heading = ""
  for (let i = 0; i < Math.max(above.length, below.length); i++) {
    const upper = textOf(above[i])
    const lower = textOf(below[i])
    // where a joined heading was saved without its shared text, the one to the left reaches over it
    heading = upper === "" && lower !== "" ? heading : upper
    const words = lower === "" || lower === heading ? [heading] : [heading, lower]
    const column = words.join("") === "" ? undefined : columnNamed(...words)
    if (column === undefined || columns.has(column)) continue
    columns.set(column, i)
    titles.set(column, words.at(-1) ?? "")
  }
  return { columns, titles }
}

const headerIn = (lines: TextSheet["lines"]): Header | undefined => {
  let best: Header | undefined
  lines.slice(0, 30).forEach((_, at) => {
    for (const rows of [1, 2] as const) {
      const found = columnsOf(lines, at, rows)
      const wins = found.columns.size > (best?.columns.size ?? 4)
      if (wins && found.columns.has("number") && found.columns.has("matter")) best = { first: at + 1, last: at + rows, ...found }
    }
  })
  return best
}

const yes = /^[√✓✔☑■●是有1]+$|^√/
const blank = /^[□☐×✗无否0\-—/]*$/
const channelWord = wordOf(PublicationChannel)

/** Words of a channel, the longest first, so that a part of another one is not taken for it. */
const channelWords: ReadonlyArray<readonly [string, PublicationChannel]> = [
  ...PublicationChannel.literals.map((each) => [channelWord(each), each] as const),
  ...([
    ["政府门户网站", "website"], ["网站", "website"], ["公报", "gazette"], ["微信", "newMedia"], ["微博", "newMedia"], ["政务新媒体", "newMedia"], ["新媒体", "newMedia"], ["客户端", "newMedia"],
    ["发布会", "hearing"], ["听证会", "hearing"], ["电视", "broadcast"], ["广播", "broadcast"], ["报刊", "print"], ["报纸", "print"], ["查阅点", "readingPlace"], ["政务公开专区", "readingPlace"],
    ["档案馆", "readingPlace"], ["图书馆", "readingPlace"], ["政务服务大厅", "serviceCentre"], ["服务大厅", "serviceCentre"], ["便民服务中心", "convenienceStation"], ["入户", "onSite"], ["现场", "onSite"],
    ["公示栏", "noticeBoard"], ["公告栏", "noticeBoard"], ["公开栏", "noticeBoard"], ["电子屏", "noticeBoard"], ["推送", "push"]
  ] as const)
].map(([word, channel]) => [plainWord(word), channel] as const)

const channelIn = (text: string): PublicationChannel | undefined => {
  const word = plainWord(text)
  return channelWords.find(([each]) => each === word)?.[1] ?? channelWords.find(([each]) => word.includes(each) || each.length > 3 && each.includes(word) && word.length > 3)?.[1]
}

/** With boxes only what is ticked counts; without, every word does. */
const channelsIn = (text: string): { readonly channels: ReadonlyArray<PublicationChannel>; readonly other?: string } => {
  const boxed = /[■☑√✓✔□☐]/.test(text)
  const parts = boxed
    ? [...text.matchAll(/([■☑√✓✔□☐])([^■☑√✓✔□☐]*)/g)].flatMap(([, box = "", words = ""]) => (/[□☐]/.test(box) ? [] : [words.trim()]))
    : text.split(/[\n、，,；;]/).map((part) => part.trim())
  const found = new Set<PublicationChannel>()
  const others: Array<string> = []
  for (const part of parts.filter((each) => each !== "")) {
    const other = /^其他(?:[（(：:]?([^（()）]*)[）)]?)?$/.exec(part)
    const channel = other ? undefined : channelIn(part)
    if (channel !== undefined && channel !== "other") found.add(channel)
    else {
      found.add("other")
      const words = (other?.[1] ?? (other ? "" : part)).replace(/^[_\s]+|[_\s]+$/g, "")
      if (words !== "") others.push(words)
    }
  }
  return { channels: [...found], ...(others.length > 0 && { other: others.join("、") }) }
}

/** Reads the cells of one line, and gathers all that is wrong with it. */
class Line {
  readonly faults: Array<CatalogueFault> = []
  private readonly cells: ReadonlyArray<TextCell>
  private readonly at: number
  private readonly header: Header
  constructor(cells: ReadonlyArray<TextCell>, at: number, header: Header) {
    this.cells = cells
    this.at = at
    this.header = header
  }

  fault(column: CatalogueColumn, given: string, expected: string): void {
    const place = this.header.columns.get(column)
    this.faults.push({
      line: this.at, column: place === undefined ? "" : letterOf(place), title: this.header.titles.get(column) ?? catalogueTitles[column][0] ?? "", given, expected
    })
  }

  has(column: CatalogueColumn): boolean {
    return this.header.columns.has(column)
  }

  cell(column: CatalogueColumn): TextCell | undefined {
    const place = this.header.columns.get(column)
    return place === undefined ? undefined : this.cells[place]
  }

  text(column: CatalogueColumn): string {
    const cell = this.cell(column)
    if (cell !== undefined && typeof cell !== "string" && cell.from === "error") this.fault(column, cell.text, "不带公式的文字；公式出错，或者没有保存结果")
    return textOf(cell)
  }

  needed(column: CatalogueColumn): string {
    const text = this.text(column)
    if (text === "") this.fault(column, "", `填写${catalogueTitles[column][0] ?? ""}`)
    return text
  }

  ticked(column: CatalogueColumn): boolean {
    const text = this.text(column)
    if (yes.test(text)) return true
    if (!blank.test(text)) this.fault(column, text, "划“√”或者留空")
    return false
  }

  /** Which of two are ticked, or named in the one column that stands for both. */
  eitherOf<A extends string>(pair: readonly [readonly [CatalogueColumn, A, RegExp], readonly [CatalogueColumn, A, RegExp]], single: CatalogueColumn, expected: string): ReadonlyArray<A> {
    const split = pair.filter(([column]) => this.has(column))
    if (split.length > 0) {
      const before = this.faults.length
      const found = split.filter(([column]) => this.ticked(column)).map(([, value]) => value)
      if (found.length === 0 && this.faults.length === before) this.fault(split[0]?.[0] ?? single, "", expected)
      return found
    }
    const text = this.needed(single)
    const found = pair.filter(([, , pattern]) => pattern.test(text)).map(([, value]) => value)
    if (text !== "" && found.length === 0) this.fault(single, text, expected)
    return found
  }
}

/** 全社会 in one column of words, in a column to tick, or a group that is named. */
const audienceOf = (line: Line): Pick<CatalogueEntry, "everyone" | "group"> => {
  const split = line.has("everyone") || line.has("group")
  const words = split ? line.text("group") : line.text("audience")
  const all = split ? line.has("everyone") && line.ticked("everyone") : /全社会|社会公众|公众|所有人/.test(words)
  const named = yes.test(words) ? "特定群体" : blank.test(words) || !split && all ? undefined : words
  if (!all && named === undefined) line.fault(line.has("everyone") ? "everyone" : line.has("group") ? "group" : "audience", "", "写明全社会，或者特定群体")
  return { everyone: all, ...(named !== undefined && { group: named }) }
}

const isNote = (cells: ReadonlyArray<TextCell>): boolean => {
  const filled = cells.filter((cell) => textOf(cell) !== "")
  const alone = filled.length === 1 || filled.slice(1).every((cell) => typeof cell !== "string" && cell.from === "merged")
  return filled.length === 0 || alone && /^(注|备注|说明|填表|合计|共计)/.test(plainWord(textOf(filled[0])))
}

/** A line that is one joined cell names the field of those below it: 一、社会救助领域. */
const sectionIn = (cells: ReadonlyArray<TextCell>, fields: ReadonlyArray<CatalogueField>): CatalogueField | undefined => {
  const filled = cells.filter((cell) => textOf(cell) !== "")
  const alone = filled.length === 1 || filled.slice(1).every((cell) => typeof cell !== "string" && cell.from === "merged")
  return alone ? fieldNamed(textOf(filled[0]).replace(/^[（(]?[一二三四五六七八九十\d]+[）)]?[、.．]?\s*/, ""), fields) : undefined
}

const noHeader: CatalogueFault = { line: 1, column: "", title: "", given: "", expected: "前30行内有表头，至少有序号、公开事项等五个认识的栏目" }

/**
 * Reads a catalogue. The header is looked for among the first 30 lines, in one row or two; columns may stand in any order and be called
 * as they are in common catalogues. The field is that of its column, of a line above that names it, of `field`, or of the title. Of channels
 * with boxes those ticked count. What 公开时限 means is told by `readPublicationTime`; where it means no term, a remark says so.
 *
 * Fails with every mistake of every line, and then reads nothing.
 *
 * @basis YL-2.1
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { readCatalogue } from "@zone/core/report"
 *
 * const lines = [
 *   ["社会救助领域基层政务公开标准目录"],
 *   ["序号", "公开事项", "", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开渠道和载体", "公开对象", "公开方式", "公开层级"],
 *   ["", "一级事项", "二级事项", "", "", "", "", "", "", "", ""],
 *   ["1", "政策法规", "政策文件", "名称、文号、全文", "《示例条例》", "20个工作日内", "示例县民政局", "■政府网站 □政府公报", "全社会", "主动", "县级、乡级"]
 * ]
 * const [entry] = Result.getOrThrow(readCatalogue({ name: "目录", lines })).entries
 * entry?.field // => "socialAssistance"
 * entry?.time.term // => { _tag: "workingDays", days: 20 }
 * entry?.levels // => ["county", "township"]
 * ```
 */
export const readCatalogue = (sheet: TextSheet, { field, fields = standardFields }: CatalogueReading = {}): Result.Result<CatalogueRead, ReadonlyArray<CatalogueFault>> => {
  const header = headerIn(sheet.lines)
  if (!header) return Result.fail([noHeader])
  const titles = [...sheet.lines.slice(0, header.first - 1).flatMap((cells) => cells.map(textOf)), sheet.name]
  let section = field ?? titles.map((title) => fieldNamed(title, fields)?.id).find((id) => id !== undefined)
  const entries: Array<CatalogueEntry> = []
  const remarks: Array<CatalogueRead["remarks"][number]> = []
  const faults: Array<CatalogueFault> = []
  const firstLine = new Map<string, number>()
  sheet.lines.forEach((cells, i) => {
    const at = i + 1
    if (at <= header.last || isNote(cells)) return
    const heading = sectionIn(cells, fields)
    if (heading) {
      section = heading.id
      return
    }
    const line = new Line(cells, at, header)
    const named = line.text("field") || section
    if (named === undefined) line.fault("field", "", "写明领域：另设一栏，或者写在标题里")
    const number = line.needed("number").normalize("NFKC").replace(/\s/g, "")
    const cell = line.cell("number")
    if (number !== "" && cell !== undefined && typeof cell !== "string" && cell.from === "merged") line.fault("number", number, "每行一个序号；这里与上面或者左边的单元格合并了")
    const subMatter = line.text("subMatter")
    const [matter, content, basis, time, agency] = (["matter", "content", "basis", "time", "agency"] as const).map((column) => line.needed(column))
    const { channels, other } = channelsIn(line.needed("channels"))
    if (channels.length === 0 && line.text("channels") !== "") line.fault("channels", line.text("channels"), "至少勾选一个渠道")
    const audience = audienceOf(line)
    const manners = line.eitherOf([["proactive", "proactive", /主动/], ["onRequest", "onRequest", /依申请/]], "manner", "写明主动公开或者依申请公开")
    const levels = line.eitherOf([["county", "county", /县|区/], ["township", "township", /乡|镇|街道/]], "level", "写明县级或者乡级")
    const id = named === undefined ? "" : fieldNamed(named, fields)?.id ?? named
    const before = firstLine.get(JSON.stringify([id, number]))
    if (before !== undefined && number !== "") line.fault("number", number, `同一领域内不重复的序号；第${before}行已经用过`)
    firstLine.set(JSON.stringify([id, number]), before ?? at)
    faults.push(...line.faults)
    const [channel, ...moreChannels] = channels
    const [manner, ...moreManners] = manners
    const [level, ...moreLevels] = levels
    if (line.faults.length > 0 || !matter || !content || !basis || !time || !agency || !channel || !manner || !level) return
    const read = readPublicationTime(time)
    if (!read.term) remarks.push({ line: at, what: `公开时限“${time}”没有可以计算的期限，按法定期限计算` })
    if (!fieldNamed(id, fields)) remarks.push({ line: at, what: `领域“${id}”不在已知的领域之内` })
    entries.push({
      field: id, number, matter, ...(subMatter !== "" && { subMatter }), content, basis, time: read, agency,
      channels: [channel, ...moreChannels], ...(other !== undefined && { otherChannel: other }), ...audience,
      manners: [manner, ...moreManners], levels: [level, ...moreLevels]
    })
  })
  if (faults.length > 0) return Result.fail(faults)
  return entries.length === 0 ? Result.fail([{ ...noHeader, line: header.last + 1, expected: "表头下至少有一行公开事项" }]) : Result.succeed({ entries, remarks })
}
