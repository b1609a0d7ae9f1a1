/** What is noted of a request for the log: by which route it was answered, and in whose name. Never what it said. */
import type { HttpServerRequest } from "effect/http/HttpServerRequest"

/** Notes of one request. */
export interface Notes {
  readonly id: string
  route?: string
  actor?: string
}

const notes = new WeakMap<object, Notes>()

/** Begins the notes of a request. @internal */
export const beginNotes = ({ source }: HttpServerRequest, begun: Notes): Notes => {
  notes.set(source, begun)
  return begun
}

/** @internal */
export const notesOf = ({ source }: HttpServerRequest): Notes | undefined => notes.get(source)
