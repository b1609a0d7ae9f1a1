/** All checks, in the order in which they are started: long ones early, so that short ones fill the gaps. */
import { attw } from "./attw.ts"
import { build } from "./build.ts"
import { changesets } from "./changesets.ts"
import type { Check } from "./Check.ts"
import { docs } from "./docs.ts"
import { effect } from "./effect.ts"
import { examples } from "./examples.ts"
import { fresh } from "./fresh.ts"
import { knip } from "./knip.ts"
import { layers } from "./layers.ts"
import { links } from "./links.ts"
import { lint } from "./lint.ts"
import { publint } from "./publint.ts"
import { shape } from "./shape.ts"
import { size } from "./size.ts"
import { smoke } from "./smoke.ts"
import { types } from "./types.ts"
import { weather } from "./weather.ts"

export const checks: ReadonlyArray<Check> = [
  build, types, lint, effect, layers, weather, shape, docs, examples, fresh, links, knip, smoke, attw, publint, size, changesets
]
