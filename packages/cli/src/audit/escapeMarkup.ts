/** Escapes a text for HTML and XML, in content and in attributes. */
import { plain } from "../terminal/plain.ts"

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;" }

export const escapeMarkup = (text: string): string => plain(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)
