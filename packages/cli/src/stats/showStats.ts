/** Shows the statistics of the registers, and draws their charts. */
import { makeStatistics, rooms } from "@zone/core/desk"
import { chartsOf, drawChart, showTable, statisticsTable } from "@zone/core/report"
import { writeXlsx } from "@zone/office-file"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { exitCodes } from "../Ended.ts"
import { useOffice } from "../office/useOffice.ts"
import { deliver } from "../terminal/deliver.ts"
import { deliverTable, sayTable } from "../terminal/deliverTable.ts"
import { endWith } from "../terminal/endWith.ts"
import { sayFileError } from "../terminal/sayFileError.ts"
import { writeWhole } from "../terminal/writeWhole.ts"
import type { StatsInput } from "./statsFlags.ts"

export const showStats = (input: StatsInput) =>
  useOffice(input, Effect.fnUntraced(function*({ agency, context, folder, office, today }) {
    const { charts, json, output, per, room, zone } = input
    const from = Option.getOrElse(input.from, () => `${today.slice(0, 4)}-01-01`)
    const through = Option.getOrElse(input.through, () => today)
    if (from > through) return yield* endWith(`--from ${from} 在 --through ${through} 以后：改其中一个`, exitCodes.usage)
    const all = yield* makeStatistics(rooms)({
      agency, from, through, per, ...(room.length > 0 && { rooms: room }), ...(Option.isSome(zone) && { zone: zone.value })
    })
    const tables = all.map((each) => ({ ...showTable(statisticsTable(`${each.title}统计`, each), () => ""), notes: [`${from} 至 ${through}`] }))
    const written = { on: today, creator: office.agency.name, at: { folder, office }, basis: context.basisOf("rules/management") }
    if (json) yield* Console.log(JSON.stringify({ from, through, per, rooms: all }))
    else if (Option.isNone(output)) yield* Console.log(tables.length === 0 ? `${from} 至 ${through} 没有登记` : tables.map(sayTable).join("\n\n"))
    else {
      const [only, ...others] = tables
      if (only === undefined) return yield* endWith(`${from} 至 ${through} 没有登记，没有写入文件`, exitCodes.usage)
      if (output.value.toLowerCase().endsWith(".xlsx")) {
        yield* deliver(yield* Effect.promise(() => writeXlsx(Object.fromEntries(tables.map((table) => [table.title, table])), written)), output)
      } else if (others.length > 0) return yield* endWith("--output：几项业务写在一起用 .xlsx；.csv 和 .pdf 用 --room 选定一项", exitCodes.usage)
      else yield* deliverTable(only, output, written)
    }
    if (Option.isNone(charts)) return undefined
    const fs = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    yield* fs.makeDirectory(charts.value, { recursive: true }).pipe(Effect.catch((error) => endWith(`--charts：${charts.value}：${sayFileError(error)}`, exitCodes.usage)))
    for (const each of all) {
      for (const [i, chart] of chartsOf(each).entries()) {
        const file = path.join(charts.value, `${each.room}-${i + 1}.svg`)
        yield* writeWhole(file, `${drawChart({ ...chart, title: `${each.title}：${chart.title}` }, `${each.room}-${i + 1}`)}\n`).pipe(
          Effect.catch((error) => endWith(`--charts：${file}：${sayFileError(error)}`, exitCodes.usage)))
        yield* Console.error(`已写入 ${file}`)
      }
    }
    return undefined
  }))
