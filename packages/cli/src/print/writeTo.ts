/** Writes a file that was asked for with `--out`, or says in Chinese why that cannot be. */
import * as Effect from "effect/Effect"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { sayFileError } from "../terminal/sayFileError.ts"
import { writeWhole } from "../terminal/writeWhole.ts"

export const writeTo = (file: string, content: string | Uint8Array) =>
  writeWhole(file, content).pipe(Effect.catch((error) => endWith(plain(`--out：${file}：${sayFileError(error)}`), exitCodes.usage)))
