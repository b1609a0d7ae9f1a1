/**
 * Circles in a graph of imports. Each group of nodes that can all reach each other is named once, as one of its circles.
 */

/** The circles, each as a path that ends where it began. */
export const findCircles = (edges: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlyArray<ReadonlyArray<string>> => {
  const found: Array<ReadonlyArray<string>> = []
  const done = new Set<string>()
  const trail: Array<string> = []
  const visit = (node: string): void => {
    if (done.has(node)) return
    const at = trail.indexOf(node)
    if (at !== -1) {
      found.push([...trail.slice(at), node])
      return
    }
    trail.push(node)
    for (const next of edges.get(node) ?? []) visit(next)
    trail.pop()
    done.add(node)
  }
  for (const node of edges.keys()) visit(node)
  return found
}
