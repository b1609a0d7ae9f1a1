import type { ZoneElementAttributes } from "@zone/ui-element"
import type { HTMLAttributes, RefAttributes } from "react"

type ZoneElements = {
  [Name in keyof ZoneElementAttributes]: ZoneElementAttributes[Name] & HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ZoneElements {}
  }
}
