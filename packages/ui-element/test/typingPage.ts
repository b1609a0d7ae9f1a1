/** A page that is painted twenty times a second, with a field that is heard when it is left and one that is heard at each letter. */
import { h } from "@zone/ui"
import { paint } from "../src/paint.ts"

type Said = readonly [field: "late" | "soon" | "search" | "sent", value: string]

/** What the window of the page offers to the tests. */
export interface Putting {
  readonly put: (name: "late" | "soon", value: string) => void
}

const said: Array<Said> = []
let shown = { late: "", soon: "" }
const draw = (): void => {
  const field = (name: "late" | "soon", event: "change" | "input") =>
    h<Said>("input", { id: name, "aria-label": name, value: shown[name], on: { [event]: ({ value }: { readonly value: string }): Said => [name, value] } })
  const search = () => h<Said>("form", { on: { submit: ["sent", ""] } },
    h<Said>("input", { "aria-label": "search", value: "", on: { keydown: ({ key }): Said | undefined => (key === "Enter" ? ["search", key] : undefined) } }),
    h<Said>("button", { type: "submit" }, "send"))
  const told = [JSON.stringify(shown), JSON.stringify(said)].map((each) => h<Said>("p", {}, each))
  paint(document.body, h<Said>("div", {}, field("late", "change"), field("soon", "input"), search(), ...told), ([name, value]: Said) => {
    said.push([name, value])
    // numbers are not taken by the first
    shown = name === "late" && /\d/.test(value) ? shown : { ...shown, [name]: value }
    draw()
  })
}
draw()
setInterval(draw, 50)
// what came from elsewhere meanwhile
Object.assign(window, { put: (name, value) => { shown = { ...shown, [name]: value } } } satisfies Putting)
