/** The page of a kiosk: a client, the element, and the secret of a device that is being set up. */
import { makeClient } from "@zone/http/client"
import { defineKiosk, type ZoneKioskElement } from "@zone/ui-element"
import { whenLetters } from "../whenLetters.ts"

const zone = makeClient()
const [, device, secret] = /^#set-up=([\w-]+):([\w-]+)$/.exec(location.hash) ?? []
// gone from the address and its history before anything else happens
if (location.hash !== "") history.replaceState(null, "", location.pathname)
await whenLetters()
defineKiosk()

const element = document.querySelector<ZoneKioskElement>("zone-kiosk")
if (element) {
  if (device !== undefined && secret !== undefined) await zone.public.openKiosk({ payload: { device, secret } }).catch(() => {})
  element.backend = zone
}
