/**
 * The sample papers without the suites, for benches, demonstrations and pictures: this door brings no test runner along.
 *
 * @module
 */
export { ledgerOf } from "./ledgerOf.ts"
export { samplePapers } from "./samplePapers.ts"
