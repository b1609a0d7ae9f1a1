/** Shows something that has to come first: that it is being read, what went wrong, and what there is. */
import { h } from "./h.ts"
import type { View } from "../view/View.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterModel } from "./CounterModel.ts"
import type { Loaded } from "./Loaded.ts"
import { problemView } from "./problemView.ts"

/** @internal */
export const loadedView = <Value>(
  { loading, problem, since, value }: Loaded<Value>,
  model: CounterModel,
  show: (value: Value) => View<CounterMessage>
): View<CounterMessage> =>
  h("div", { class: "loaded", "aria-busy": loading ? "true" : undefined },
    problem && problemView(problem, model, { ...(since !== undefined && { since }), again: { _tag: "Again" } }),
    value === undefined ? loading && h("p", { class: "waiting", role: "status" }, model.props.words.wait) : show(value))
