/** Writes pages as a workbook. The same pages give the same bytes: the day comes in, and no clock is read. */
import { writeXlsx as write } from "hucre/xlsx"
import { layOut, type Page } from "./layOut.ts"
import { styles } from "./styles.ts"

/** What a file says of itself. */
export interface FileFacts {
  /** The day it says it was made, `YYYY-MM-DD`. */
  readonly on: string
  readonly creator?: string
}

const taken = /[\\/?*[\]:]/g

/** A name that a sheet may have, and none twice. */
const nameOf = (wanted: string, names: ReadonlySet<string>): string => {
  const plain = (wanted.replace(taken, "－").replace(/^'+|'+$/g, "") || "表").slice(0, 28)
  for (let i = 1; ; i++) {
    const name = i === 1 ? plain : `${plain}${i}`
    if (!names.has(name.toLowerCase())) return name
  }
}

export const writePages = (title: string, pages: ReadonlyArray<Page>, { creator = "@zone/office-file", on }: FileFacts): Promise<Uint8Array> => {
  const names = new Set<string>()
  const sheets = pages.map((page) => {
    const name = nameOf(page.name, names)
    names.add(name.toLowerCase())
    return layOut({ ...page, name })
  })
  const day = new Date(`${on}T00:00:00Z`)
  return write({ sheets, properties: { title, creator, created: day, modified: day }, defaultFont: styles.font })
}
