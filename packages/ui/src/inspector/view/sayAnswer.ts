/** Says an answer in Chinese. */

/** @internal */
export const sayAnswer = (answer: unknown, { no, yes }: { readonly yes: string; readonly no: string }): string => {
  if (typeof answer === "boolean") return answer ? yes : no
  return Array.isArray(answer) ? answer.map(String).join("、") : String(answer)
}
