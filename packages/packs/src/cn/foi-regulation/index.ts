/**
 * 《中华人民共和国政府信息公开条例》 as data.
 *
 * @module
 */
export { foiRegulation } from "./foiRegulation.ts"
