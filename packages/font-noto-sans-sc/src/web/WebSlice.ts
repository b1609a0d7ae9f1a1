/** A slice of the web font: some characters of it, in a file for each weight. */

/** A file of a slice. */
export interface WebFace {
  /** 400 for regular, 700 for bold. */
  readonly weight: 400 | 700
  /** Its name, which has a hash of its bytes in it: what has this name never changes. */
  readonly file: string
  /** Its size in bytes. */
  readonly bytes: number
  /** SHA-256 of its bytes, in base64, as `integrity` and CSP write it. */
  readonly sha256: string
}

/** Characters that are sent together. */
export interface WebSlice {
  /** E.g. `first`, `level2-7`, `rare-3400`. */
  readonly name: string
  /**
   * What it is for: `first` what the first screen of a kiosk says, with Latin, digits and punctuation; `screens` what the screens say besides;
   * `papers` the words of papers and packs; `symbols`; `level1` to `level3` the rest of the 通用规范汉字表; `signs` boxes, crosses and scales out
   * of Noto Sans Symbols; `rare` everything else.
   */
  readonly holds: "first" | "screens" | "papers" | "symbols" | "level1" | "level2" | "level3" | "signs" | "rare"
  /** `Zone Sans SC Rare` has no bold face: browsers make one where they need it. */
  readonly family: "Zone Sans SC" | "Zone Sans SC Rare"
  /** As CSS writes it. In `rare` it also covers characters that other slices have: the family comes after the other one. */
  readonly unicodeRange: string
  readonly faces: ReadonlyArray<WebFace>
}
