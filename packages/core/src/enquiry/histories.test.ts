/** Recorded histories of the room replay to the same for ever. */
import { recordedHistories } from "../../test/recordedHistories.ts"
import { room } from "./room.ts"

recordedHistories(room)
