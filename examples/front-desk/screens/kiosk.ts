/** The page of a kiosk: a client, the element, and the secret of a device that is being set up. */
import { makeClient, type ProblemBody, ZoneProblem } from "@zone/http/client"
import { defineKiosk, type ZoneKioskElement } from "@zone/ui-element"
import { whenLetters } from "../whenLetters.ts"

const zone = makeClient()
const [, device, secret] = /^#set-up=([\w-]+):([\w-]+)$/.exec(location.hash) ?? []
// gone from the address and its history before anything else happens
if (location.hash !== "") history.replaceState(null, "", location.pathname)
await whenLetters()
defineKiosk()

type Given = { readonly device: string; readonly secret: string }

/** Why it could not be opened; nothing where it is open. */
const openKiosk = async (given: Given): Promise<ProblemBody | undefined> => {
  try {
    await zone.public.openKiosk({ payload: given })
    return undefined
  } catch (wrong) {
    if (wrong instanceof ZoneProblem) return wrong.problem
    throw wrong
  }
}

/** The address that has led here works once: what could not be sent is sent again from here, or the device has to be set up anew. */
const insist = async (given: Given, first: ProblemBody | undefined): Promise<void> => {
  for (let problem = first; problem !== undefined; problem = await openKiosk(given)) {
    const { remedy, status, title } = problem
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

const element = document.querySelector<ZoneKioskElement>("zone-kiosk")
if (element) {
  const given = device !== undefined && secret !== undefined ? { device, secret } : undefined
  const problem = given && await openKiosk(given)
  // what anybody may look up does not wait for a device that cannot be opened
  element.backend = zone
  if (given) await insist(given, problem)
}
