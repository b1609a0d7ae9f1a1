/**
 * The HTTP server of Node that everything stands on: nobody holds it by sending slowly or by many connections, and it says so while it is not
 * ready to answer yet, or any more.
 */
import { createServer, type Server, type ServerResponse } from "node:http"
import type { Socket } from "node:net"
import * as IpNetwork from "effect/net/IpNetwork"
import * as NetAddress from "effect/net/NetAddress"
import * as Result from "effect/Result"
import { networksOf } from "./networksOf.ts"
import { type ServerOptions, usualServer } from "./ServerOptions.ts"

/** Whoever sends slowly does not hold a connection: in milliseconds. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000 }

/** Of all together. */
const MOST = 2000

const say = (response: ServerResponse, status: number, type: string, body: object): void => {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    "content-type": type, "content-length": Buffer.byteLength(text), "cache-control": "no-store", "x-content-type-options": "nosniff", connection: "close",
    ...(status === 503 && { "retry-after": "2" })
  }).end(text)
}

const notNow = {
  type: "urn:zone:problem:unavailable", status: 503, title: "暂时不能使用", tag: "Starting", remedy: "正在启动或者停止，请稍后再试", after: 2
} as const

/** Makes a server that listens to nothing yet. @internal */
export const listenOn = ({ connections = usualServer.connections, trustedProxies = [] }: Pick<ServerOptions, "connections" | "trustedProxies">): Server => {
  const server = Object.assign(createServer({ ...timeouts, maxHeaderSize: 16 * 1024 }), { maxConnections: MOST, maxHeadersCount: 100, timeout: 0 })

  const proxies = networksOf(trustedProxies)
  const isProxy = (address: string): boolean => {
    const ip = NetAddress.ipFromString(address)
    return Result.isSuccess(ip) && proxies.some((network) => IpNetwork.contains(network, NetAddress.toCanonical(ip.success)))
  }
  const open = new Map<string, number>()
  server.on("connection", (socket: Socket) => {
    const from = socket.remoteAddress ?? ""
    if (isProxy(from)) return
    const now = (open.get(from) ?? 0) + 1
    if (now > connections) {
      socket.destroy()
      return
    }
    open.set(from, now)
    socket.once("close", () => {
      const left = (open.get(from) ?? 1) - 1
      if (left === 0) open.delete(from)
      else open.set(from, left)
    })
  })

  // the port is taken before the store is open, and given back after the last answer: in between somebody has to say so
  server.on("request", ({ url }, response) => {
    if (server.listenerCount("request") > 1) return
    if (url === "/health") say(response, 200, "application/json", { status: "ok" })
    else say(response, 503, "application/problem+json", notNow)
  })
  return server
}
