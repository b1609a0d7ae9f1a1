/** Makes a property of OSCAL in the name space of this command. */
import { plain } from "../../terminal/plain.ts"
import type { Property } from "./Oscal.ts"

/** OSCAL takes no value that begins or ends with a space. */
export const propertyOf = (name: string, value: string): Property => ({ name, ns: "https://example.org/ns/zone-audit", value: plain(value).trim() || "—" })
