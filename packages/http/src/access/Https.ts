/** Whether the office is reached by https: cookies are then sent over nothing else, and browsers are told to stay there. */
import * as Context from "effect/Context"

/** By http where nothing is said: behind a counter, on a network of its own. */
export const Https = Context.Reference<boolean>("@zone/http/access/Https", { defaultValue: () => false })
