/**
 * The `zone` command as a value, for a program that wants to run it or to hang it under a command of its own.
 *
 * @module
 */
export { Ended } from "./Ended.ts"
export { zone } from "./zone.ts"
