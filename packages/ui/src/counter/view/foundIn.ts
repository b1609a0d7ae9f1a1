/** Finds in the state of a matter what can be shown of any room: texts of persons and files, each with its path. */
import type { ShownPersonal } from "../../backend/ShownCell.ts"

/** What was found. */
export interface Found {
  readonly personal: ReadonlyArray<{ readonly path: string; readonly shown: ShownPersonal }>
  readonly files: ReadonlyArray<{ readonly file: string; readonly mediaType: string; readonly size: number }>
  /** Pictures of how something stands, each with the words of what it shows. */
  readonly pictures: ReadonlyArray<{ readonly file: string; readonly what: string }>
}

const isPersonal = (value: object): value is ShownPersonal => "text" in value && "masked" in value && "kind" in value
const isFile = (value: object): value is Found["files"][number] & { readonly evidence?: boolean } => "file" in value && "mediaType" in value && "size" in value

/** @internal */
export const foundIn = (state: unknown): Found => {
  const personal: Array<Found["personal"][number]> = []
  const files: Array<Found["files"][number]> = []
  const pictures: Array<Found["pictures"][number]> = []
  const look = (value: unknown, path: string, around: string): void => {
    if (typeof value !== "object" || value === null) return
    if (isPersonal(value)) personal.push({ path, shown: value })
    else if (isFile(value) && value.evidence === true && value.mediaType.startsWith("image/")) pictures.push({ file: value.file, what: around })
    else if (isFile(value)) files.push(value)
    else {
      const what = "what" in value && typeof value.what === "string" ? value.what : around
      for (const [key, each] of Object.entries(value)) look(each, path === "" ? key : `${path}.${key}`, what)
    }
  }
  look(state, "", "")
  return { personal, files, pictures }
}
