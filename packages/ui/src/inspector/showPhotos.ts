/** Asks for the addresses of the photos of a survey that are not known yet; of another look also those of the first. */
import { firstLook } from "./firstLook.ts"
import type { InspectorModel } from "./InspectorModel.ts"
import type { Asking } from "./InspectorStep.ts"
import type { Kept } from "./Kept.ts"

/** The photos of surveys, by their SHA-256. @internal */
export const photosOf = (kept: ReadonlyArray<Kept>): ReadonlyArray<string> =>
  kept.flatMap(({ survey: { evidence = [] } }) => evidence.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256])))

/** @internal */
export const showPhotos = (kept: Kept | undefined, { kept: all, pictures }: Pick<InspectorModel, "kept" | "pictures">): ReadonlyArray<Asking> => {
  const first = kept && firstLook(kept, all)
  const wanted = photosOf([...(kept ? [kept] : []), ...(first ? [first] : [])]).filter((sha256) => pictures[sha256] === undefined)
  return wanted.length === 0 ? [] : [async ({ photos }) => {
    const found = await Promise.all(wanted.map(async (sha256) => [sha256, await photos.show(sha256).catch(() => {})] as const))
    return { _tag: "Shown", pictures: Object.fromEntries(found.flatMap(([sha256, address]) => (address === undefined ? [] : [[sha256, address]]))) }
  }]
}
