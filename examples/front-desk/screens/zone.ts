/** The page of the zone. */
import { makeClient } from "@zone/http/client"
import { defineZonePage, type ZonePageElement } from "@zone/ui-element"
import { whenLetters } from "../whenLetters.ts"

await whenLetters()
defineZonePage()
const element = document.querySelector<ZonePageElement>("zone-page")
if (element) element.backend = makeClient()
