/** Everything that the server answers, on one router: the API, its document and the page of that, the screens, and the guard before all of them. */
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as HttpApiSwagger from "effect/http-api/HttpApiSwagger"
import * as Layer from "effect/Layer"
import { layerAccountRoutes } from "../handlers/layerAccountRoutes.ts"
import { layerAccess } from "../handlers/layerAccess.ts"
import { layerBoardRoutes } from "../handlers/layerBoardRoutes.ts"
import { layerFiles } from "../handlers/layerFiles.ts"
import { layerHandOver } from "../handlers/layerHandOver.ts"
import { layerKioskList } from "../handlers/layerKioskList.ts"
import { layerMatters } from "../handlers/layerMatters.ts"
import { layerQuestionRoutes } from "../handlers/layerQuestionRoutes.ts"
import { layerPublic } from "../handlers/layerPublic.ts"
import { layerSession } from "../handlers/layerSession.ts"
import { layerSheets } from "../handlers/layerSheets.ts"
import { layerSystem } from "../handlers/layerSystem.ts"
import { documented } from "./documented.ts"
import { guard } from "./guard.ts"
import { layerStatic } from "./layerStatic.ts"
import { type ServerOptions, usualServer } from "./ServerOptions.ts"
import type { StaticSource } from "./StaticFiles.ts"

const groups = (minFree: number) => Layer.mergeAll(layerSystem(minFree), layerSession, layerMatters, layerFiles, layerBoardRoutes, layerHandOver, layerSheets, layerAccountRoutes, layerKioskList, layerQuestionRoutes, layerPublic)

/** @internal */
export const makeRoutes = (options: ServerOptions, files: StaticSource | undefined) =>
  Layer.mergeAll(
    guard(options),
    HttpApiBuilder.layer(documented, { openapiPath: "/openapi.json" }).pipe(Layer.provide(groups(options.minFree ?? usualServer.minFree)), Layer.provide(layerAccess)),
    HttpApiSwagger.layer(documented, { path: "/docs" }),
    files === undefined ? Layer.empty : layerStatic(files)
  )
