/** A grey picture, for tests: 255 is white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** The mean difference of two pictures of one size, as a share of black on white, and that of the worst patch of 8 × 8 pixels. */
export const difference = (a: Picture, b: Picture): { readonly mean: number; readonly worst: number } => {
  if (a.width !== b.width || a.height !== b.height) return { mean: 1, worst: 1 }
  const columns = Math.ceil(a.width / 8)
  const patches = new Float64Array(columns * Math.ceil(a.height / 8))
  let sum = 0
  for (let i = 0; i < a.grey.length; i++) {
    const apart = Math.abs(a.grey[i]! - b.grey[i]!) / 255
    sum += apart
    patches[Math.floor(i / a.width / 8) * columns + Math.floor(i % a.width / 8)]! += apart / 64
  }
  return { mean: sum / a.grey.length, worst: Math.max(...patches) }
}
