/** Histories of facilities that earlier releases recorded replay to the same for ever. A new schema version gets a folder of its own. */
import { expect, it } from "vitest"
import { recordedHistories, replay, unrecorded } from "../../test/recordedHistories.ts"
import { room } from "./room.ts"

const histories = recordedHistories("facility")

it.each(histories)("$name replays to its row", (history) => expect(replay(room, history)).toEqual(history.end))

it("hold every fact of today's version", () => expect(unrecorded(room, histories)).toEqual([]))
