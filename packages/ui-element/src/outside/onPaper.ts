/** Tells the document of paper: its size, its margins, what stands at the foot of a page. A shadow tree that says so is not heard. */

/** Once for each text. @internal */
export const onPaper = (text: string): void => {
  if (typeof document === "undefined" || typeof CSSStyleSheet === "undefined") return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
