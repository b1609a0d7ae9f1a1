/** The page of the counter. */
import { makeClient } from "@zone/http/client"
import { defineCounter } from "@zone/ui-element"
import { whenLetters } from "../whenLetters.ts"

const zone = makeClient()
await whenLetters()
defineCounter({ backend: () => zone })
