/** A page of React that shows the kiosk of the example, and takes it away. */
import { useState } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"
import { Kiosk } from "../screens/react/Kiosk.tsx"
import { backends, type Name, offer } from "./Hands.ts"

const App = () => {
  const [shown, setShown] = useState(false)
  const [name, setName] = useState<Name>("甲区")
  offer({ show: () => { flushSync(() => { setShown(true) }) }, hide: () => { flushSync(() => { setShown(false) }) }, give: (next) => { flushSync(() => { setName(next) }) } })
  return <main>{shown && <Kiosk backend={backends[name]} />}</main>
}

createRoot(document.body.appendChild(document.createElement("div"))).render(<App />)
