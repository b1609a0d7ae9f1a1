/** The faces to set with, and in which order each kind of text asks them. */
import type { Coverage } from "./readCoverage.ts"

/** A face under a family name of its own. */
export interface Face {
  readonly family: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly coverage: Coverage
}

/** What a text is: its role decides the font. */
export type Role = "body" | "title" | "kai" | "hei"

/** All faces, and for each role those to ask in turn. */
export interface Fonts {
  readonly faces: ReadonlyArray<Face>
  readonly chains: Readonly<Record<Role, ReadonlyArray<Face>>>
}
