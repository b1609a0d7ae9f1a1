/** What a line of a slip is made of: characters, and boxes to tick. */

/** A character as it stands in a line, or a box to tick. */
export type Piece =
  | { readonly _tag: "Character"; readonly character: string; readonly strong: boolean }
  | { readonly _tag: "Box"; readonly ticked: boolean }

/** How many half-width columns it takes: two, except for ASCII. */
export const columnsOf = (piece: Piece): number => (piece._tag === "Character" && piece.character < "\u0080" ? 1 : 2)

/** The pieces of a text. */
export const piecesOf = (text: string, strong = false): ReadonlyArray<Piece> =>
  Array.from(text, (character) => ({ _tag: "Character", character, strong }))

/** How many half-width columns a text takes. */
export const widthOf = (text: string): number => piecesOf(text).reduce((sum, piece) => sum + columnsOf(piece), 0)
