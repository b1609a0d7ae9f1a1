/** The page of a kiosk: a client, the element, and the secret of a device that is being set up. */
import { makeClient, ZoneProblem } from "@zone/http/client"
import { defineKiosk, type ZoneKioskElement } from "@zone/ui-element"
import { whenLetters } from "../whenLetters.ts"

const zone = makeClient()
const [, device, secret] = /^#set-up=([\w-]+):([\w-]+)$/.exec(location.hash) ?? []
// gone from the address and its history before anything else happens
if (location.hash !== "") history.replaceState(null, "", location.pathname)
await whenLetters()
defineKiosk()

/** The address that has led here works once: what could not be sent is sent again from here, or the device has to be set up anew. */
const openKiosk = async (given: { readonly device: string; readonly secret: string }): Promise<void> => {
  for (;;) {
    try {
      await zone.public.openKiosk({ payload: given })
      return
    } catch (wrong) {
      if (!(wrong instanceof ZoneProblem)) throw wrong
      const { remedy, status, title } = wrong.problem
      const said = document.createElement("div")
      said.className = "trouble"
      said.setAttribute("role", "alert")
      said.append(`这台设备还没有开通：${title}，${remedy}。`)
      document.body.prepend(said)
      // a secret that is wrong does not become right
      if (status === 401 || status === 403) return
      const again = Object.assign(document.createElement("button"), { type: "button", textContent: "再试一次" })
      said.append(again)
      await new Promise((resolve) => { again.addEventListener("click", resolve, { once: true }) })
      said.remove()
    }
  }
}

const element = document.querySelector<ZoneKioskElement>("zone-kiosk")
if (element) {
  // what anybody may look up does not wait for the device
  element.backend = zone
  if (device !== undefined && secret !== undefined) await openKiosk({ device, secret })
}
