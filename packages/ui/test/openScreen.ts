/** Runs a screen as somebody before it would: reads what it shows, presses what is called so, and types into what is labelled so. */
import { runScreen } from "../src/screen/runScreen.ts"
import type { Screen } from "../src/screen/Screen.ts"
import type { ChosenFile, ElementView, EventName, Given, View } from "../src/view/View.ts"

const NOTHING: Given = { value: "", checked: false, files: [], key: "" }

/** All that is read of a view, blanks between elements. */
export const textOf = <Message>(view: View<Message>): string =>
  typeof view === "string" ? view : view.children.map(textOf).join(typeof view.children[0] === "string" ? "" : " ").trim()

/** Every element of a view, the outer ones first. */
const elementsIn = <Message>(view: View<Message>): ReadonlyArray<ElementView<Message>> =>
  typeof view === "string" ? [] : [view, ...view.children.flatMap(elementsIn)]

/** What the fake is at: all that was asked has come back. */
const flush = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => { setTimeout(resolve, 0) })
}

/** Opens a screen. */
export const openScreen = async <Props, Outside, Model, Message>(screen: Screen<Props, Outside, Model, Message>, props: Props, outside: Outside) => {
  let view: View<Message> = ""
  const running = runScreen(screen, props, outside, (shown) => { view = shown })
  await flush()
  const all = (): ReadonlyArray<ElementView<Message>> => elementsIn(view)
  const say = async (element: ElementView<Message> | undefined, event: EventName, given: Partial<Given>, called: string): Promise<void> => {
    const said = element?.on[event]
    if (said === undefined || element?.attributes["disabled"] === true) throw new Error(`nothing that listens to ${event} is called ${called}`)
    const message = typeof said === "function" ? (said as (given: Given) => Message | undefined)({ ...NOTHING, ...given }) : said
    if (message !== undefined) running.send(message)
    await flush()
  }
  const labelled = (label: string): ElementView<Message> | undefined => {
    const found = all().find(({ tag, children }) => tag === "label" && (children[0] === label || (typeof children[0] === "object" && textOf(children[0]) === label) || children.some((each) => each === label)))
    const within = found && elementsIn(found).find(({ tag }) => tag === "input" || tag === "select" || tag === "textarea")
    return within ?? all().find(({ attributes }) => attributes["id"] !== undefined && attributes["id"] === found?.attributes["for"])
  }
  const button = (label: string): ElementView<Message> | undefined => all().find((each) => each.tag === "button" && (textOf(each) === label || each.attributes["aria-label"] === label))
  return {
    running, all, button,
    text: (): string => textOf(view),
    byId: (id: string): ElementView<Message> | undefined => all().find(({ attributes }) => attributes["id"] === id),
    press: (label: string) => say(button(label), "click", {}, label),
    type: (label: string, value: string) => {
      const element = labelled(label)
      return say(element, element?.on.input ? "input" : "change", { value }, label)
    },
    choose: (label: string) => say(labelled(label), "change", { checked: true }, label),
    hand: (label: string, ...files: ReadonlyArray<ChosenFile>) => say(labelled(label), "change", { files }, label),
    submit: (nth = 0) => say(all().filter(({ tag }) => tag === "form")[nth], "submit", {}, `form ${nth}`),
    send: async (message: Message) => { running.send(message); await flush() }
  }
}
