/** What every route has: how a request that cannot be read is answered. */
import * as HttpApiMiddleware from "effect/http-api/HttpApiMiddleware"
import { Problems } from "./Problems.ts"

/** Answers a request that does not fit its schema, with the places and without the values. */
export class Request extends HttpApiMiddleware.Service<Request>()("@zone/http/api/Request", { error: Problems }) {}
