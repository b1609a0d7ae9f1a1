/** The whole server as a layer: listening on a port, with the office, log-in, the board and the papers behind it. */
// facts and answers are decoded and encoded by code that is made of their schemas; where none may be made, they are interpreted
import "effect/schema/SchemaJITCompiler/enable"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { type BankEntry, type FactStore, type QuestionBank, type StaleEntry, type StoreError, Typesetter, TypesetError, type Vault } from "@zone/core/ports"
import type { AnyRoom } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import { TracerDisabledWhen } from "effect/http/HttpMiddleware"
import * as HttpRouter from "effect/http/HttpRouter"
import type { HttpServer } from "effect/http/HttpServer"
import type { ServeError } from "effect/http/HttpServerError"
import * as Layer from "effect/Layer"
import type { SqlClient } from "effect/sql/SqlClient"
import type { AccessError } from "../access/AccessError.ts"
import type { AccessOptions } from "../access/AccessOptions.ts"
import type { Accounts } from "../access/Accounts.ts"
import type { Authenticator } from "../access/Authenticator.ts"
import { layerDeeds } from "../access/Deeds.ts"
import { Https } from "../access/Https.ts"
import type { Kiosks } from "../access/Kiosks.ts"
import { layerAccounts } from "../access/layerAccounts.ts"
import { layerKiosks } from "../access/layerKiosks.ts"
import { layerSessions } from "../access/layerSessions.ts"
import { layerLimits } from "../access/Limits.ts"
import { layerReceipts } from "../access/Receipts.ts"
import { layerSecrets } from "../access/Secrets.ts"
import { layerBankFill } from "../bank/BankFill.ts"
import type { Board } from "../board/Board.ts"
import { layerBoard } from "../board/layerBoard.ts"
import { layerOffice, type OfficeFault } from "../office/layerOffice.ts"
import { layerStore } from "../office/layerStore.ts"
import type { Office } from "../office/Office.ts"
import type { OfficeOptions } from "../office/OfficeOptions.ts"
import { Pulse } from "../office/Pulse.ts"
import { layerPrintDesk, type PrintingOptions } from "../print/PrintDesk.ts"
import { layerPrints } from "../print/Prints.ts"
import { Papers, type PapersOfRoom } from "../papers/Papers.ts"
import { layerUploads, type UploadOptions } from "../wish/Uploads.ts"
import { Closing } from "./Closing.ts"
import { listenOn } from "./listenOn.ts"
import { makeRoutes } from "./makeRoutes.ts"
import type { ServerOptions } from "./ServerOptions.ts"
import type { StaticSource } from "./StaticFiles.ts"

/** An office, where it listens, and what stands behind it in place of the usual. */
export interface ListenOptions {
  readonly office: OfficeOptions
  /** `127.0.0.1` where left out: only this machine. */
  readonly host?: string
  /** 3000 where left out; 0 takes any that is free. */
  readonly port?: number
  readonly server?: ServerOptions
  readonly access?: AccessOptions
  readonly uploads?: UploadOptions
  /** The screens: a folder, or files, or several of both. */
  readonly files?: StaticSource
  /** Entries of the question bank that are put in where it does not know them yet. */
  readonly questions?: ReadonlyArray<BankEntry>
  /** The rooms that are served; all where left out. */
  readonly rooms?: ReadonlyArray<AnyRoom>
  /** The papers of rooms of one's own; those of the others are made from their facts. */
  readonly papers?: { readonly [room: string]: PapersOfRoom }
  /** Sets papers, e.g. `layerTypesetterPdf()` of `@zone/print-pdf`; without one there are none. */
  readonly typesetter?: Layer.Layer<Typesetter, TypesetError>
  /** The office's printer, with the queue in which papers wait for it; without it papers are printed in the browser. */
  readonly printing?: PrintingOptions
  /** In place of the accounts of the office. */
  readonly authenticator?: Layer.Layer<Authenticator, AccessError, SqlClient>
  /** In place of asking every room's desk. */
  readonly board?: Layer.Layer<Board, never, Office | FactStore | Vault>
  /** In place of the question bank in the file of the office. */
  readonly bank?: Layer.Layer<QuestionBank, StoreError>
}

const noTypesetter = Layer.succeed(Typesetter, Typesetter.of({
  specVersion: 1,
  set: () => Effect.fail(new TypesetError({ reason: "unsupported", detail: "no typesetter", remedy: "这台服务器没有装排版组件，不能出具文书" }))
}))

/** What stands behind the routes, and is there for whoever starts the server. */
export type Behind = Accounts | Closing | Kiosks | Office | HttpServer

/**
 * The server as a layer, for programs that run Effect: it listens while it lives. It gives no port away that is taken: it fails then.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import * as Effect from "effect/Effect"
 * import { HttpServer } from "effect/http/HttpServer"
 * import * as Layer from "effect/Layer"
 * import * as Logger from "effect/Logger"
 * import { layerServer } from "@zone/http"
 *
 * const office = {
 *   folder: join(mkdtempSync(join(tmpdir(), "zone-")), "office"), agency: { id: "a-1", name: "示例区人民政府办公室" }, zone: "hall",
 *   pack: "cn-500105/zone", venue: "serviceHall", tier: "county", says: { contact: "示例区行政服务中心政务公开专区" }
 * } as const
 * const ask = HttpServer.use(({ address }) => Effect.promise(() => fetch(`http://127.0.0.1:${"port" in address ? address.port : 0}/ready`)))
 * const quiet = Layer.provide(layerServer({ office, port: 0 }), Logger.layer([]))
 * const { status } = await Effect.runPromise(Effect.provide(ask, quiet))
 * status // => 200
 * ```
 */
export const layerServer = (options: ListenOptions): Layer.Layer<Behind, OfficeFault | StoreError | StaleEntry | AccessError | ServeError | TypesetError> => {
  const { access = {}, host = "127.0.0.1", office, papers = {}, port = 3000, questions, server = {}, uploads = {} } = options
  const inside = Layer.mergeAll(layerOffice(office, options.rooms), layerStore(office, options.bank)).pipe(Layer.provideMerge(NodeServices.layer))
  const accounts = layerAccounts(access)
  const entry = Layer.mergeAll(options.authenticator === undefined ? accounts : Layer.provideMerge(options.authenticator, accounts), layerSessions(access), layerKiosks, layerSecrets, layerReceipts, layerDeeds, layerPrints)
  const around = Layer.mergeAll(
    layerLimits(server.limits), layerUploads(uploads), Pulse.layer, Closing.layer, options.typesetter ?? noTypesetter,
    Layer.succeed(Https, server.https ?? false), Layer.succeed(Papers, papers),
    // spans are the routes' own: those of the framework would tell addresses
    Layer.succeed(TracerDisabledWhen, () => true)
  )
  const printing = options.printing === undefined ? Layer.empty : layerPrintDesk(options.printing)
  const behind = Layer.mergeAll(options.board ?? layerBoard, layerBankFill(questions), entry, printing).pipe(Layer.provideMerge(inside), Layer.provideMerge(around))
  return HttpRouter.serve(makeRoutes(server, options.files), { disableLogger: true, disableListenLog: true, routerConfig: { maxParamLength: 200 } }).pipe(
    Layer.provideMerge(behind),
    Layer.provideMerge(NodeHttpServer.layer(() => listenOn(server), { host, port, gracefulShutdownTimeout: "10 seconds" }))
  )
}
