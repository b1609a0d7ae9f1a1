/** Somebody at the kiosk, by what they see: they fill in an application up to the last look at it. */
import type { Page } from "playwright-core"

const tap = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().click()
const headed = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("heading", { level: 1, name }).waitFor()

/** Everything up to 确认提交, which is left to whoever asks. */
export const applyAtKiosk = async (page: Page, { description, name, proof = "已向窗口工作人员出示" }: { readonly name: string; readonly description: string; readonly proof?: string }): Promise<void> => {
  await tap(page, /申请接收/)
  await headed(page, "向谁申请")
  await page.getByRole("radio", { name: /民政局/ }).check()
  await tap(page, "下一步")
  await headed(page, "您是谁")
  await page.getByRole("radio", { name: "自然人" }).check()
  await page.getByLabel("姓名或者名称").fill(name)
  await page.getByLabel("联系方式").fill("示例区和平路1号，zone@example.org")
  await page.getByRole("radio", { name: proof }).check()
  await tap(page, "下一步")
  await headed(page, "要什么信息")
  await page.getByLabel(/所需信息/).fill(description)
  await tap(page, "下一步")
  await headed(page, "形式和取得方式")
  await page.getByRole("radio", { name: "纸质" }).check()
  await page.getByRole("radio", { name: "自行领取" }).check()
  await tap(page, "下一步")
  await headed(page, /其他/)
  await tap(page, "下一步")
  await headed(page, "请核对")
}
