/** Defines the element of the page: all that it needs. */
import { defineKiosk } from "@zone/ui-element"

defineKiosk()
