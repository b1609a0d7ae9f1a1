/**
 * The terms of review and suit as data.
 *
 * @module
 */
export { remedies } from "./remedies.ts"
