/** Opens an office: its law of today, its notices, and a desk for each room. */
import { civilDay, contextOf, rooms } from "@zone/core/desk"
import type { AnyRoom, PackError } from "@zone/core/rules"
import { packs as known } from "@zone/packs/all"
import { InvalidNotice, readNotice, UnreadableNotice } from "date-fns-holiday-cn/calendar"
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { Missing } from "../api/Problems.ts"
import { makeLiveLaw } from "./LiveLaw.ts"
import { Office, serveRoom } from "./Office.ts"
import type { OfficeOptions } from "./OfficeOptions.ts"

/** Why an office cannot be opened, in Chinese. */
export class OfficeFault extends Data.TaggedError("OfficeFault")<{ readonly message: string; readonly cause?: unknown }> {}

const readNotices = Effect.fnUntraced(function*({ calendars = "calendars", folder, notices = [] }: OfficeOptions) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const place = path.resolve(folder, calendars)
  const names = yield* fs.readDirectory(place).pipe(Effect.orElseSucceed((): ReadonlyArray<string> => []))
  const files = new Set([...notices.map((file) => path.resolve(folder, file)), ...names.filter((name) => name.endsWith(".json")).toSorted().map((name) => path.join(place, name))])
  return yield* Effect.forEach(files, (file) =>
    Effect.flatMap(fs.readFileString(file), (text) => Effect.try({
      try: () => readNotice(text),
      catch: (cause) => new OfficeFault({ message: `${file}：不能当作放假通知${cause instanceof InvalidNotice ? `（${cause instanceof UnreadableNotice ? cause.says : cause.path}）` : ""}`, cause })
    })).pipe(Effect.catchTag("PlatformError", (cause) => Effect.fail(new OfficeFault({ message: `${file}：读不出来`, cause })))))
})

const sayPackError = (error: PackError): string => `规则包 ${"pack" in error ? error.pack : ""} 不能使用（${error._tag}）`

/** An office by its options, on the rooms that are given; on all of them where none are. */
export const layerOffice = (options: OfficeOptions, served: ReadonlyArray<AnyRoom> = rooms): Layer.Layer<Office, OfficeFault, FileSystem.FileSystem | Path.Path> =>
  Layer.effect(Office, Effect.gen(function*() {
    const clock = yield* Clock.Clock
    const notices = yield* readNotices(options)
    const made = makeLiveLaw({ ...options, packs: options.packs ?? known }, notices, () => clock.currentTimeMillisUnsafe())
    const law = yield* Effect.fromResult(made).pipe(Effect.mapError((error) => new OfficeFault({ message: sayPackError(error), cause: error })))
    const all = served.map((room) => serveRoom(room, law, options))
    const byName = new Map(all.map((each) => [each.room.name, each]))
    const agency = options.agency.id
    return Office.of({
      options, agency, law, rooms: all,
      roomOf: (name) => {
        const found = byName.get(name)
        return found ? Effect.succeed(found) : Effect.fail(new Missing({ tag: "NoRoom", remedy: "没有这个台账" }))
      },
      today: Effect.map(Clock.currentTimeMillis, civilDay),
      contextFor: (actor, today) => contextOf(law, { today, actor, agency, number: "?" })
    })
  }))
