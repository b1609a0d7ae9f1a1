/** Writes a blank application form to a file, or to the output stream. */
import * as Option from "effect/Option"
import { deliver } from "../../terminal/deliver.ts"
import { drawForm } from "./drawForm.ts"

export interface CreateInput {
  readonly agency: Option.Option<string>
  readonly output: Option.Option<string>
}

export const createForm = ({ agency, output }: CreateInput) => deliver(drawForm(Option.getOrUndefined(agency)).trimEnd(), output)
