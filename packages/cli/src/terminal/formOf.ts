/** In what form a command writes: what was asked for, else what the file's name ends with, else what the command writes by itself. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { type Ended, exitCodes } from "../Ended.ts"

import { endWith } from "./endWith.ts"

/** The forms by the endings of names, without the dot. */
export type Endings<Form extends string> = { readonly [ending: string]: Form }

const endingOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ""

/** A name that says one form where another one was asked for is a slip: nothing is written. */
export const formOf = <Form extends string>(
  { format, output }: { readonly format: Option.Option<Form>; readonly output: Option.Option<string> },
  endings: Endings<Form>,
  otherwise: Form
): Effect.Effect<Form, Ended> => {
  const ending = Option.isSome(output) ? endingOf(output.value) : ""
  const named = Object.hasOwn(endings, ending) ? endings[ending] : undefined
  if (Option.isNone(format)) return Effect.succeed(named ?? otherwise)
  // .json and .xml name no form in particular; what else has an ending of its own cannot be meant by another one
  const clashes = named !== undefined && named !== format.value && !["json", "xml"].includes(ending)
  return clashes
    ? endWith(`--format ${format.value} 和 --output 的扩展名 .${ending} 不一致：改其中一个`, exitCodes.usage)
    : Effect.succeed(format.value)
}
