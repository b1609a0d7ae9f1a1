import { makeClient } from "@zone/http/client"
import { defineKiosk, type GivenBackend } from "@zone/ui-element"

defineKiosk()
const client = makeClient()

export const Kiosk = ({ backend = client }: { readonly backend?: GivenBackend }) => <zone-kiosk backend={backend} idle-seconds={120} follow-at="/follow" />
