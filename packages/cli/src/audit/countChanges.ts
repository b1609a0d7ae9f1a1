/** Counts changes by their direction, in Chinese: 变差 1，改善 3. */
import type { Change } from "./Comparison.ts"
import { type Direction, directions } from "./directionOf.ts"

export const countChanges = (changes: ReadonlyArray<Change>): string => {
  const counted = (Object.keys(directions) as ReadonlyArray<Direction>).map((each) => [each, changes.filter(({ direction }) => direction === each).length] as const)
  const told = counted.filter(([, many]) => many > 0).map(([each, many]) => `${directions[each]} ${many}`)
  return told.length === 0 ? "没有变化" : told.join("，")
}
