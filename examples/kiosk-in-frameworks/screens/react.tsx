/** The page with React: the kiosk, and nothing else. */
import { createRoot } from "react-dom/client"
import { Kiosk } from "./react/Kiosk.tsx"

createRoot(document.body.appendChild(document.createElement("main"))).render(<Kiosk />)
