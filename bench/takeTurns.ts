/** Turns for the candidates of a round, each round beginning with another one, so that nobody is always first or always last. */

/** The cost of each candidate, taken when its turn comes. */
export type Candidates = Readonly<Record<string, (round: number) => number | Promise<number>>>

export const takeTurns = (candidates: Candidates) => async (round: number): Promise<ReadonlyMap<string, number>> => {
  const names = Object.keys(candidates)
  const costs = new Map<string, number>()
  for (let i = 0; i < names.length; i++) {
    const name = names[(round + i) % names.length] ?? ""
    const cost = await candidates[name]?.(round)
    if (cost !== undefined) costs.set(name, cost)
  }
  return costs
}
