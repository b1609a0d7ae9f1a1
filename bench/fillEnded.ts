/** Fills the registers of four rooms with matters that nobody owes anything for any more, so many together. */
import { fillRegister } from "./fillRegister.ts"
import { recordedMatters } from "./recordedMatters.ts"

const names = ["application", "enquiry", "feedback", "facility"]

export const fillEnded = (file: string, agency: string, size: number): void => {
  const ended = recordedMatters().filter(({ entry: { status }, isOpen, room }) => !isOpen && room.ended.includes(status))
  for (const name of names) {
    const found = ended.find(({ room }) => room.name === name)
    if (!found) throw new Error(`no recorded history of ${name} has ended`)
    const { entry: { row, status }, facts } = found
    fillRegister(file, size / names.length, { agency, room: name, fact: facts[0], row, status })
  }
}
