/** What a status is called where the server says it. */
import type { CounterModel } from "../CounterModel.ts"

/** @internal */
export const statusOf = ({ rooms: { value: rooms = [] } }: CounterModel, room: string, status: string): string =>
  rooms.find((each) => each.room === room)?.statuses?.find(({ value }) => value === status)?.zh ?? status
