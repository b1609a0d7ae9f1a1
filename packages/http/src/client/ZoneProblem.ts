/** What a route came to besides its answer, as an Error: with everything that the server said. */
import type { Basis, Role } from "@zone/core/terms"

/** What the server says: RFC 9457 with the tag, the remedy and the basis. */
export interface ProblemBody {
  readonly status: number
  readonly type: string
  readonly title: string
  readonly tag: string
  readonly remedy: string
  readonly paths?: ReadonlyArray<string>
  readonly basis?: Basis
  readonly roles?: ReadonlyArray<Role>
  readonly actual?: number
  readonly after?: number
}

/** Thrown by every function of the client. Without a connection the status is 0. */
export class ZoneProblem extends Error {
  override readonly name = "ZoneProblem"
  readonly problem: ProblemBody
  constructor(problem: ProblemBody) {
    super(`${problem.title}：${problem.remedy}`)
    this.problem = problem
  }
}
