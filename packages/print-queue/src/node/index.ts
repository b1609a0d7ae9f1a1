/**
 * A place for a print queue on a disk, for Node.
 *
 * @module
 */
export { queueFile, type QueueFileOptions } from "./queueFile.ts"
export type { SealKey } from "./sealText.ts"
export { takeTurn } from "./takeTurn.ts"
