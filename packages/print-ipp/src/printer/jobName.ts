/** The name of a job in the device's list: what it is, and a mark by which it is found again. */
import { createHash } from "node:crypto"

const longest = 255

/** A hash of the key: no key can be read from it. */
export const hashOf = (jobKey: string): string => createHash("sha256").update(jobKey).digest("hex").slice(0, 20)

/** The title, cut to what a name may be long, with the mark behind it. */
export const jobName = (title: string, hash: string): string => {
  const mark = ` [${hash}]`
  let room = longest - mark.length
  let kept = ""
  for (const character of title.replace(/\p{Cc}/gu, " ")) {
    room -= new TextEncoder().encode(character).length
    if (room < 0) break
    kept += character
  }
  return kept.trim() + mark
}

/** Whether a job of this name is that of the key. */
export const bears = (name: string, hash: string): boolean => name.endsWith(`[${hash}]`)
