/**
 * The zone of 重庆市江北区 as data.
 *
 * @module
 */
export { zone } from "./zone.ts"
