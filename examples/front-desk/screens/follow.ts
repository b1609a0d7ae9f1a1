/** The page on which a matter is followed, as the QR code of the kiosk has it. */
import { defineKiosk } from "@zone/ui-element"

defineKiosk()
