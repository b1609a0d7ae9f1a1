/**
 * Noto Sans SC in bold, cut to what signs and names need.
 *
 * @module
 */
export { readBold } from "./readBold.ts"
