/**
 * A queue of papers to print that survives a restart, for any printer of the core.
 *
 * @module
 */
export { advance, type Heard } from "./advance.ts"
export { makePrintQueue, type PrintQueue } from "./makePrintQueue.ts"
export { QueueEntry, Stage, Trouble } from "./QueueEntry.ts"
export { QueueError } from "./QueueError.ts"
export { queueMemory } from "./queueMemory.ts"
export type { QueueStore } from "./QueueStore.ts"
