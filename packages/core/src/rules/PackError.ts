/** Why packs cannot be put together: a contradiction, a pack that is not there, one that builds on itself, a clause that is not listed. */
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"
import { Problem, tellProblem } from "./Problem.ts"

/** Two packs say different things under one id, and neither says that it replaces the other. */
export class PackConflict extends Schema.TaggedError<PackConflict>()("PackConflict", {
  /** A requirement's id, `term:` and a term's name, or `receipt:` and a channel. */
  id: Schema.String,
  /** The pack that set it. */
  setBy: Schema.String,
  /** The pack that sets it again. */
  pack: Schema.String,
  /** The pack whose rule it says that it replaces, or repeals; left out where it says nothing of the kind. */
  replaces: Schema.optionalKey(Schema.String),
  /** What the one says, and where. */
  one: Basis,
  /** What the other says, and where. */
  other: Basis
}) {
  /** The contradiction in English. */
  get problem(): string {
    const said = this.replaces === undefined ? "does not say that it replaces it" : `says that it replaces what ${this.replaces} set`
    return `is set by ${this.setBy}, and ${this.pack} ${said}`
  }
  override get message(): string {
    return `${this.id}: ${this.problem} (${this.one.cite} — ${this.other.cite})`
  }
}

/** A pack that another builds on, or that was asked for, is not there, or not in force on the day. */
export class PackMissing extends Schema.TaggedError<PackMissing>()("PackMissing", {
  id: Schema.String,
  /** The pack that builds on it; left out for the pack that was asked for. */
  neededBy: Schema.optionalKey(Schema.String),
  on: Schema.String,
  /** The day on which its first version comes into force, if there is one later. */
  next: Schema.optionalKey(Schema.String)
}) {
  override get message(): string {
    const who = this.neededBy === undefined ? "" : `${this.neededBy} builds on ${this.id}: `
    const then = this.next === undefined ? "" : `; its first version comes into force on ${this.next}`
    return `${who}no pack ${this.id} is in force on ${this.on}${then}`
  }
}

/** Packs that build on each other in a circle. */
export class PackCycle extends Schema.TaggedError<PackCycle>()("PackCycle", { path: Schema.Array(Schema.String) }) {
  override get message(): string {
    return `Packs build on each other in a circle: ${this.path.join(" → ")}`
  }
}

/** Something in a pack that does not hold together: an unlisted clause, an id twice, a day that is none, fields at odds. */
export class PackFault extends Schema.TaggedError<PackFault>()("PackFault", {
  pack: Schema.String,
  path: Schema.String,
  /** What does not hold together, as data. */
  fault: Problem
}) {
  /** The same in English. */
  get problem(): string {
    return tellProblem(this.fault)
  }
  override get message(): string {
    return `${this.pack}, ${this.path}: ${this.problem}`
  }
}

/** Any reason why packs cannot be put together. */
export type PackError = PackConflict | PackMissing | PackCycle | PackFault
