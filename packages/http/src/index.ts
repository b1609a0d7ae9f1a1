/**
 * The HTTP API of an office.
 *
 * @module
 */
export { Api } from "./api/Api.ts"
