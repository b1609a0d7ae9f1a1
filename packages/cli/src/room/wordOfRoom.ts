/** What a room is called on the command line: that of a zone is about mending what an inspection found missing, and of applications `apply`. */

export const wordOfRoom = (name: string): string => (name === "zone" ? "rectification" : name === "application" ? "apply" : name)
