/** Reads a path as texts write it, `waivers[0].through`, into its steps. */
import type { Path } from "@zone/pack-file"

export const parsePath = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, place, key = ""]) => place === undefined ? key : +place)
