/** The served office through the real command and a real socket, and the people who may log in to it. */
import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ZoneProblem } from "@zone/http/client"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { type Office, openOffice, run } from "./office.ts"
import { logIn, PASSWORD, running, serveIn } from "./serveProcess.ts"

let office: Office
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
/** In this process: the command that is served is one of its own. */
const staff = (words: ReadonlyArray<string>, password = "") => {
  vi.stubEnv("ZONE_STAFF_PASSWORD", password)
  return office.on(today(), "office", "staff", ...words)
}

const serve = (...words: ReadonlyArray<string>) => serveIn(office.folder, ...words)

beforeAll(async () => { office = await openOffice() }, 60_000)
afterAll(() => {
  for (const child of running) child.kill("SIGKILL")
  vi.unstubAllEnvs()
  office.close()
})

describe("zone office staff", () => {
  it("adds, lists, and takes away; the password is on no command line and in no answer", async () => {
    const added = await staff(["add", "Wang", "--post", "counter:综合窗口:clerk", "--post", "head:负责人:head", "--id", "clerk-7"], PASSWORD)
    expect(added).toEqual({ code: 0, out: "已添加 Wang，办理时记为 clerk-7\n", err: "" })
    expect((await staff(["add", "li", "--post", "desk:承办:handler"], PASSWORD)).out).toMatch(/^已添加 li，办理时记为 staff-[0-9a-f]{8}\n$/)
    const listed = await staff(["list", "--json"])
    expect(JSON.parse(listed.out)).toMatchObject([{ login: "li", posts: [{ role: "handler" }] }, { login: "wang", actor: "clerk-7", posts: [{ id: "counter", title: "综合窗口", role: "clerk" }, { id: "head" }] }])
    expect(listed.out).not.toContain("scrypt")
    expect(await staff(["add", "wang", "--post", "counter:综合窗口:clerk"], PASSWORD)).toMatchObject({ code: 2, err: expect.stringContaining("已有用户名 wang") as string })
    // a log-in that somebody locked is opened again
    expect(await staff(["unlock", "wang"])).toEqual({ code: 0, out: "wang 没有登录失败的记录，不用解除\n", err: "" })
    expect((await staff(["remove", "li"])).code).toBe(0)
    expect(await staff(["remove", "li"])).toMatchObject({ code: 2, err: expect.stringContaining("没有用户名 li") as string })
  })

  it("says what a post is, and takes no short password and none from nowhere", async () => {
    for (const [post, said] of [["counter:综合窗口:clark", "是不是 clerk？"], ["counter", "应为 代号:名称:角色"], ["counter:综合窗口:applicant", "角色应为 clerk、handler、head、auditor"], ["柜台:综合窗口:clerk", "岗位代号"]] as const) {
      expect(await staff(["add", "zhou", "--post", post], PASSWORD)).toMatchObject({ code: 2, err: expect.stringContaining(said) as string })
    }
    expect(await staff(["add", "zhou", "--post", "counter:综合窗口:clerk"], "short")).toMatchObject({ code: 2, err: "密码应为10至200个字\n" })
    expect(await staff(["add", "zhou", "--post", "counter:综合窗口:clerk"])).toMatchObject({ code: 2, err: expect.stringContaining("ZONE_STAFF_PASSWORD") as string })
  })
})

describe("zone serve", () => {
  it("serves the office that the command works on, numbers and all, until it is told to stop", async () => {
    const { err, out, stop, url } = await serve()
    const { client, session } = await logIn(url, "wang")
    expect(session).toMatchObject({ actor: "clerk-7", post: { id: "counter", role: "clerk" } })
    expect(await client.public.zone()).toMatchObject({ contact: "示例区人民政府办公室政务公开专区", areas: [{ name: "自助查询区" }, {}, {}, {}] })

    const day = today()
    const wish = {
      _tag: "Receive", channel: "inPerson", on: day, addressee: { kind: "itself", name: "示例区人民政府办公室" },
      applicants: [{ kind: "person", name: "林小满", proof: "shown", contact: "示例路1号" }], description: "示例路改造项目的批复", wanted: { form: "paper", route: "pickUp" }
    }
    const done = await client.matters.begin({ params: { room: "application" }, payload: { wish } })
    expect(done.number).toBe(`${day.slice(0, 4)}-0001`)
    // beside the server, the command sees it
    expect((await office.on(day, "apply", "show", done.number ?? "")).out).toContain("林**")
    const pdf = await client.board.paper({ params: { room: "application", id: done.id, paper: "receipt" } })
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-")

    // whoever lost the password gets another one, and is out until then
    expect((await staff(["password", "wang"], "another long password")).code).toBe(0)
    await expect(client.session.current()).rejects.toThrow(ZoneProblem)
    expect((await logIn(url, "wang", "another long password")).session.actor).toBe("clerk-7")

    expect(await stop()).toBe(0)
    expect(out()).toContain("正在停止")
    expect(err()).toContain("\"route\":\"/api/rooms/:room/matters\"")
    expect(err()).not.toMatch(/林小满|示例路|correct horse|another long/)
  })

  it("keeps a notice where every command finds it", async () => {
    const yaml = readFileSync(join(office.folder, "office.yaml"), "utf8")
    office.write("office.yaml", yaml.replace("forecast: true", "forecast: false"))
    const { stop, url } = await serve()
    const { client } = await logIn(url, "wang", "another long password")
    await client.session.changePost({ payload: { post: "head" } })
    await office.receive("2026-12-21")
    expect((await office.on("2026-12-21", "due", "--within", "30")).out).toContain("2027-01-01起的放假通知尚未公布")
    const notice: unknown = JSON.parse(readFileSync(new URL("../../../examples/due-date/invented-2027.json", import.meta.url), "utf8"))
    expect(await client.board.addNotice({ payload: { notice, record: true } })).toMatchObject({ recorded: true })
    const settled = /2026-0002 {2}答复：待定 定为 2027-01-\d\d/
    expect((await office.on("2026-12-22", "due", "recount", "--dry-run")).out).toMatch(settled)
    // a file that office.yaml names as well is no second notice
    office.write("office.yaml", yaml.replace("forecast: true", "forecast: false\ncalendars: [calendars/2027.json]"))
    expect((await office.on("2026-12-22", "due", "recount", "--dry-run")).out).toMatch(settled)
    office.write("office.yaml", yaml)
    expect(await stop("SIGINT")).toBe(130)
  })

  it("serves the pages of a folder, and the web font for them", async () => {
    mkdirSync(join(office.folder, "pages"))
    office.write("pages/index.html", "<!doctype html><title>专区</title><link rel=\"stylesheet\" href=\"/fonts/zone-sans-sc.css\">")
    const { stop, url } = await serve("--files", join(office.folder, "pages"))
    expect(await (await fetch(url)).text()).toContain("<title>专区</title>")
    const css = await (await fetch(`${url}/fonts/zone-sans-sc.css`)).text()
    const [, file = ""] = /url\("(zone-sans-sc-first-400-[0-9a-f]{12}\.woff2)"\)/.exec(css) ?? []
    const font = await fetch(`${url}/fonts/${file}`)
    expect([font.status, font.headers.get("content-type"), font.headers.get("cache-control")]).toEqual([200, "font/woff2", "public, max-age=31536000, immutable"])
    expect(await stop()).toBe(0)
  })

  it("says what is wrong with the office, and with the port", async () => {
    expect(await run(today(), ["serve", "--office", `${office.folder}-nowhere`])).toMatchObject({ code: 2, err: expect.stringContaining("没有这个文件或文件夹") as string })
    expect(await office.on(today(), "serve", "--port", "70000")).toMatchObject({ code: 2, err: "--port：应为0至65535，收到的是 70000\n" })
    vi.stubEnv("ZONE_MASTER_KEY", Buffer.alloc(32).toString("base64"))
    expect(await office.on(today(), "serve", "--port", "0")).toMatchObject({ code: 2, err: expect.stringContaining("主密钥不对") as string })
  })
})
