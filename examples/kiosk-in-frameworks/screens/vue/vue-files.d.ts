/** What TypeScript is told of the component, since only Vue's own compiler reads its file. */
declare module "*.vue" {
  import type { GivenBackend } from "@zone/ui-element"
  import type { DefineComponent } from "vue"

  const component: DefineComponent<{ readonly backend?: GivenBackend }>
  export default component
}
