/** The page with Vue: the kiosk, and nothing else. */
import { createApp } from "vue"
import Kiosk from "./vue/Kiosk.vue"

createApp(Kiosk).mount(document.body.appendChild(document.createElement("main")))
