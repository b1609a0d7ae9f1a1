/**
 * The client of an office's server: typed by the API, small, for browsers and anything with `fetch`.
 *
 * @module
 */
export { type ClientOptions, makeClient } from "./makeClient.ts"
export type { Listening, ZoneClient } from "./ZoneClient.ts"
export { type ProblemBody, ZoneProblem } from "./ZoneProblem.ts"
