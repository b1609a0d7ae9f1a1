/** A page of Vue that shows the kiosk of the example, and takes it away. */
import { createApp, h, ref } from "vue"
import Kiosk from "../screens/vue/Kiosk.vue"
import { backends, type Name, offer } from "./Hands.ts"

const shown = ref(false)
const name = ref<Name>("甲区")
offer({ show: () => { shown.value = true }, hide: () => { shown.value = false }, give: (next) => { name.value = next } })

createApp(() => h("main", shown.value ? [h(Kiosk, { backend: backends[name.value] })] : [])).mount(document.body.appendChild(document.createElement("div")))
