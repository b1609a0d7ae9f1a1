/** Reads a rule pack from the disk. */
import { readPack } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import { readBytes } from "../terminal/readBytes.ts"

export const readPackFile = (file: string) => Effect.flatMap(readBytes(file), (bytes) => Effect.fromResult(readPack(bytes)))
