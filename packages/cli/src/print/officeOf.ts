/** The office that a form is printed with: the one that was named, else the one of this folder where it is one. */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import { hasPrintRoom } from "./queue/hasPrintRoom.ts"
import type { OfficeAt } from "./readAccess.ts"

/** Tells what is still to be printed, as every command on an office does. */
export const officeOf = Effect.fnUntraced(function*(named: Option.Option<string>) {
  const fs = yield* FileSystem.FileSystem
  if (Option.isNone(named) && !(yield* fs.exists("office.yaml").pipe(Effect.orElseSucceed(() => false)))) return undefined
  const folder = Option.getOrElse(named, () => ".")
  const { readOffice } = yield* Effect.promise(() => import("../office/readOffice.ts"))
  const at: OfficeAt = { folder, office: yield* readOffice(folder) }
  if (yield* hasPrintRoom(at)) yield* Effect.flatMap(Effect.promise(() => import("./queue/tellUnprinted.ts")), ({ tellUnprinted }) => tellUnprinted(at))
  return at
})
