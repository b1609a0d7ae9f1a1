/** The attribute that gives an element the focus when it is wanted there. */
import type { CounterModel } from "./CounterModel.ts"

/** @internal */
export const focusOf = ({ focus }: CounterModel, id: string): { readonly "data-focus"?: string } =>
  focus?.id === id ? { "data-focus": `${id} ${focus.nth}` } : {}
