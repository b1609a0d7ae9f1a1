/** A masked text that somebody wants to read, and why: on a matter, or on the staff sheet. */
import type { Problem } from "../backend/Problem.ts"

/** What is asked for, by the path that the page knows it by. */
export interface Revealing { readonly path: string; readonly why: string; readonly sending: boolean; readonly problem?: Problem }
