/** How much a pack's file may ask of a reader. Real packs are a hundredth of it. */

/** The limits: bytes of the file, levels of nesting, and values that aliases may add. */
export const limits = { bytes: 5 * 1024 * 1024, depth: 40, aliased: 20_000, mistakes: 100 } as const
