/** Finds in the state of a matter what can be shown of any room: texts of persons and files, each with its path. */
import type { ShownPersonal } from "../../backend/ShownCell.ts"

/** What was found. */
export interface Found {
  readonly personal: ReadonlyArray<{ readonly path: string; readonly shown: ShownPersonal }>
  readonly files: ReadonlyArray<{ readonly file: string; readonly mediaType: string; readonly size: number }>
}

const isPersonal = (value: object): value is ShownPersonal => "text" in value && "masked" in value && "kind" in value
const isFile = (value: object): value is Found["files"][number] => "file" in value && "mediaType" in value && "size" in value

/** @internal */
export const foundIn = (state: unknown): Found => {
  const personal: Array<Found["personal"][number]> = []
  const files: Array<Found["files"][number]> = []
  const look = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return
    if (isPersonal(value)) personal.push({ path, shown: value })
    else if (isFile(value)) files.push(value)
    else for (const [key, each] of Object.entries(value)) look(each, path === "" ? key : `${path}.${key}`)
  }
  look(state, "")
  return { personal, files }
}
