/**
 * The API as data: no server, nothing of a machine. It may be shared with a browser.
 *
 * @module
 */
export { Api } from "./Api.ts"
