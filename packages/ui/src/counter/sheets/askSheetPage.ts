/** Asks for what a sheet shows. */
import { type Step, step, type Task } from "../../screen/Screen.ts"
import { look } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import { asked } from "../Loaded.ts"
import type { SheetPage } from "./SheetPage.ts"

type Asking = Task<CounterOutside, CounterMessage>

const askSheet = (page: SheetPage, visit: number): Asking => {
  const query = page.zone === "" ? {} : { zone: page.zone }
  switch (page.at) {
    case "staff": return look("sheet", ({ backend }) => backend.sheets.staff({ query }), (answer) => ({ _tag: "StaffSheetIs", visit, answer }))
    case "facility": return look("sheet", ({ backend }) => backend.sheets.facility({ query }), (answer) => ({ _tag: "FacilitySheetIs", visit, answer }))
    default: {
      const of = page.day === "" ? query : { ...query, day: page.day }
      return look("sheet", ({ backend }) => backend.sheets.reading({ query: of }), (answer) => ({ _tag: "ReadingSheetIs", visit, answer }))
    }
  }
}

/** Asks again; what there is stays. @internal */
export const askSheetPage = <Page extends SheetPage>(page: Page, visit: number): Step<CounterOutside, Page, CounterMessage> =>
  step({ ...page, sheet: asked<unknown>(page.sheet) as Page["sheet"] }, askSheet(page, visit))
