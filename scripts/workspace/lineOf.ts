/** The line of a place in a text, counted from 1. */
export const lineOf = (text: string, place: number): number => {
  let line = 1
  for (let at = text.indexOf("\n"); at !== -1 && at < place; at = text.indexOf("\n", at + 1)) line++
  return line
}
