/** The alphabet of requirements, letter by letter. A new one is a file in `kinds/` and a line here. */
import type * as Schema from "effect/Schema"
import type { Kind } from "./Kind.ts"
import { area } from "./kinds/area.ts"
import { catalogue } from "./kinds/catalogue.ts"
import { deadline } from "./kinds/deadline.ts"
import { display } from "./kinds/display.ts"
import { equipment } from "./kinds/equipment.ts"
import { hours } from "./kinds/hours.ts"
import { material } from "./kinds/material.ts"
import { openNorm } from "./kinds/openNorm.ts"
import { post } from "./kinds/post.ts"
import { practice } from "./kinds/practice.ts"
import { register } from "./kinds/register.ts"
import { selection } from "./kinds/selection.ts"
import { service } from "./kinds/service.ts"
import { sign } from "./kinds/sign.ts"
import { space } from "./kinds/space.ts"

/** Every letter, in the order in which the notices speak of them. */
export const kinds = [
  area, equipment, material, sign, post, service, register, practice, deadline, display, catalogue, space, hours, selection, openNorm
] as const

const byTag = new Map(kinds.map((each) => [each.tag as string, each as unknown as Kind<Schema.Struct.Fields>]))

/** The letter of a requirement. @internal */
export const kindOf = ({ kind }: { readonly kind: (typeof kinds)[number]["tag"] }): Kind<Schema.Struct.Fields> => byTag.get(kind)!
