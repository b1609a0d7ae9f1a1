/** The page of the counter. */
import { makeClient } from "@zone/http/client"
import { defineCounter } from "@zone/ui-element"

const zone = makeClient()
defineCounter({ backend: () => zone })
