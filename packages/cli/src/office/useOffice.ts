/** Opens an office for one command: reads who and where it is, its law of today, and its store; and says in Chinese what stands in the way. */
import { contextOf, type By, type Law, maskedForAll } from "@zone/core/desk"
import type { Attachments, FactStore, Vault } from "@zone/core/ports"
import type { AnyRoom, Context } from "@zone/core/rules"
import type { Actor } from "@zone/core/terms"
import { layerSqlite } from "@zone/store-sqlite"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import type { Stdio } from "effect/Stdio"
import { Ended, exitCodes } from "../Ended.ts"
import { todayInChina } from "../pack/todayInChina.ts"
import { hasPrintRoom } from "../print/queue/hasPrintRoom.ts"
import { actorOf } from "./actorOf.ts"
import { type AnyDesk, deskForRoom, deskOf, type OfficeDesk } from "./deskOf.ts"
import { endWith } from "../terminal/endWith.ts"
import type { OfficeFile } from "./OfficeFile.ts"
import type { OfficeInput } from "./officeFlags.ts"
import { openLaw } from "./openLaw.ts"
import { readMasterKey } from "./readMasterKey.ts"
import { readOffice } from "./readOffice.ts"
import { sayTrouble, type Trouble } from "./sayTrouble.ts"

/** An open office. */
export interface Opened {
  readonly folder: string
  readonly office: OfficeFile
  readonly agency: string
  readonly actor: Actor
  readonly by: Pick<By, "agency" | "zone" | "actor">
  readonly law: Law
  /** The civil day in China. */
  readonly today: string
  /** What the room decides by now, e.g. to ask it what it would say. */
  readonly context: Context
  readonly desk: OfficeDesk
  /** The same desk, with everybody's data masked whoever looks. */
  readonly masking: OfficeDesk
  /** The desk of another room; `masked` with everybody's data masked whoever looks. */
  readonly deskFor: (room: AnyRoom, masked?: boolean) => AnyDesk
}

type Machine = FactStore | Vault | Attachments
type Around = FileSystem.FileSystem | Path.Path | Stdio

const open = Effect.fnUntraced(function*({ as, office: folder }: OfficeInput) {
  const office = yield* readOffice(folder)
  const named = actorOf(as, office.actsAs)
  const actor = Result.isSuccess(named) ? named.success : yield* endWith(named.failure, exitCodes.usage)
  const today = yield* todayInChina
  const law = yield* openLaw(folder, office, today)
  const agency = office.agency.id
  const opened: Opened = {
    folder, office, agency, actor, law, today,
    by: { agency, zone: office.zone, actor },
    context: contextOf(law, { today, actor, agency, number: "?" }),
    desk: deskOf(law, office),
    masking: deskOf(law, office, maskedForAll),
    deskFor: (room, masked = false) => deskForRoom(room, law, masked ? maskedForAll : undefined)
  }
  return opened
})

export const useOffice = <A, R>(
  input: OfficeInput,
  use: (opened: Opened) => Effect.Effect<A, Trouble | Ended, R | Machine>
): Effect.Effect<A, Ended, Exclude<R, Machine> | Around> =>
  Effect.gen(function*() {
    const opened = yield* open(input)
    const { folder, office: { attachments = "attachments", readOnly = false, store = "office.sqlite", waitSeconds = 10 } } = opened
    const masterKey = yield* readMasterKey(folder, opened.office)
    const path = yield* Path.Path
    const layer = layerSqlite({
      file: path.resolve(folder, store), masterKey, readOnly, busyTimeout: waitSeconds * 1000, attachments: { folder: path.resolve(folder, attachments) }
    })
    if (yield* hasPrintRoom(opened)) yield* Effect.flatMap(Effect.promise(() => import("../print/queue/tellUnprinted.ts")), ({ tellUnprinted }) => tellUnprinted(opened))
    return yield* Effect.provide(use(opened), layer)
  }).pipe(Effect.catch((trouble) => {
    if (trouble instanceof Ended) return Effect.fail(trouble)
    const { exitCode, message } = sayTrouble(trouble)
    return endWith(message, exitCode)
  }))
