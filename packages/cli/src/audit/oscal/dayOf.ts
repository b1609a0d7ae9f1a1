/** Writes a day as OSCAL wants a time: its beginning in China. */

export const dayOf = (day: string): string => `${day}T00:00:00+08:00`
