/**
 * A place for a print queue on a disk, for Node.
 *
 * @module
 */
export { queueFile } from "./queueFile.ts"
