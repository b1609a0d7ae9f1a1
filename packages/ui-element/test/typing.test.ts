/** What somebody types stays, whatever is painted meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Putting } from "./typingPage.ts"
import { browserAt, openBrowser, type Opened } from "./openBrowser.ts"

describe.skipIf(browserAt === undefined)("a field", { timeout: 60_000 }, () => {
  let opened: Opened
  beforeAll(async () => { opened = await openBrowser("typingPage.ts", browserAt ?? "") }, 60_000)
  afterAll(() => opened?.close())

  it("that is heard when it is left keeps what is typed while the page is painted, and takes what comes when nobody types", async () => {
    const page = await opened.browser.newPage()
    await page.goto(opened.url)
    const late = page.getByLabel("late")
    await late.pressSequentially("示例街道办事处", { delay: 60 })
    expect(await late.inputValue()).toBe("示例街道办事处")
    // nor does what came from elsewhere take it away
    await page.evaluate(() => { (window as unknown as Putting).put("late", "别人写的") })
    await page.getByText('{"late":"别人写的","soon":""}').waitFor()
    expect(await late.inputValue()).toBe("示例街道办事处")
    await late.press("Tab")
    await page.getByText('[["late","示例街道办事处"]]').waitFor()
    expect(await late.inputValue()).toBe("示例街道办事处")
    await page.evaluate(() => { (window as unknown as Putting).put("late", "后来改的") })
    await page.getByText('{"late":"后来改的","soon":""}').waitFor()
    expect(await late.inputValue()).toBe("后来改的")
    // what was not taken does not stand there as if it were
    await late.fill("123")
    await page.waitForTimeout(200)
    expect(await late.inputValue()).toBe("123")
    await late.press("Tab")
    await page.getByText('["late","123"]').waitFor()
    expect(await late.inputValue()).toBe("后来改的")
    await page.close()
  })

  it("that is heard at each letter is what the screen says it is", async () => {
    const page = await opened.browser.newPage()
    await page.goto(opened.url)
    await page.getByLabel("soon").pressSequentially("abc", { delay: 60 })
    await page.getByText('[["soon","a"],["soon","ab"],["soon","abc"]]').waitFor()
    expect(await page.getByLabel("soon").inputValue()).toBe("abc")
    await page.close()
  })

  it("inside a form takes Enter for itself, and leaves to an input method what is the input method's", async () => {
    const page = await opened.browser.newPage()
    await page.goto(opened.url)
    const search = page.getByLabel("search")
    await search.press("Enter")
    await page.getByText('[["search","Enter"]]').waitFor()
    // as a browser tells it while characters are chosen, in either of its two ways
    await search.evaluate((field) => {
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }))
      field.dispatchEvent(Object.defineProperty(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }), "keyCode", { value: 229 }))
    })
    await page.getByRole("button", { name: "send" }).click()
    await page.getByText('[["search","Enter"],["sent",""]]').waitFor()
    await page.close()
  })
})
