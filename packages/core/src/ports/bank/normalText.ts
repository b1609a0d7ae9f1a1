/**
 * A text as it is searched: in compatible forms (NFKC) and small letters, each character by itself, so that every place in it leads back
 * to the text as it was written. Traditional characters stay what they are.
 */

/** What is searched, and for each of its code units where it begins and ends in the text as it was written. @internal */
export interface NormalText {
  readonly text: string
  readonly from: ReadonlyArray<number>
  readonly through: ReadonlyArray<number>
}

/** @internal */
export const normalText = (written: string): NormalText => {
  let text = ""
  const from: Array<number> = []
  const through: Array<number> = []
  let at = 0
  for (const character of written) {
    const end = at + character.length
    const normal = character.normalize("NFKC").toLowerCase()
    text += normal
    for (let i = 0; i < normal.length; i++) {
      from.push(at)
      through.push(end)
    }
    at = end
  }
  return { text, from, through }
}
