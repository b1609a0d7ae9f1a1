/** What a page knows of what stands around it. */
import type { RoomInfo } from "../backend/StaffBackend.ts"
import type { CounterWords } from "./messages.ts"

/** What a page knows of what stands around it. */
export interface PageContext {
  readonly visit: number
  readonly rooms: ReadonlyArray<RoomInfo>
  readonly words: CounterWords
}
