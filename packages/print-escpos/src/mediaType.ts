/** What the bytes for a receipt printer are called between a typesetter and a printer. */

/** Not registered with anybody: ESC/POS has no media type of its own. */
export const mediaType = "application/vnd.escpos"
