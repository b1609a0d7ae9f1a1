/**
 * Makes the browser of this machine a kiosk: by an address on loopback that works once. Its secret is made when it is opened, goes to the page
 * behind the `#`, where no server sees it, and is never printed.
 */
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { randomBytes } from "node:crypto"

/** An address that is open until it was used or closed. */
export interface Offered {
  readonly url: string
  readonly close: () => void
}

/** `page` is the address of the kiosk's page; `setUp` makes a secret, and ends the one that there was. */
export const offerKiosk = async (device: string, page: string, setUp: () => Promise<{ readonly secret: string }>): Promise<Offered> => {
  const path = `/${randomBytes(12).toString("base64url")}`
  let used = false
  const headers = { "cache-control": "no-store", "referrer-policy": "no-referrer", "content-type": "text/plain; charset=utf-8", connection: "close" }
  const lead = async (response: ServerResponse): Promise<void> => {
    try {
      const { secret } = await setUp()
      response.writeHead(303, { ...headers, location: `${page}#set-up=${device}:${secret}` }).end()
    } catch {
      used = false
      response.writeHead(503, headers).end("现在不能登记这台设备，请稍后再试\n")
    }
  }
  const server = createServer((request, response) => {
    const here = `127.0.0.1:${(server.address() as AddressInfo | null)?.port ?? 0}`
    if (request.method !== "GET" || request.headers.host !== here || request.url !== path) response.writeHead(404, headers).end("没有这个地址\n")
    else if (used) response.writeHead(410, headers).end("这个地址已经用过：重新启动，就有新的\n")
    else {
      used = true
      void lead(response)
    }
  })
  await new Promise<void>((resolve, reject) => { server.once("error", reject).listen(0, "127.0.0.1", resolve) })
  // nobody waits for it
  server.unref()
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, close: () => { server.close() } }
}
