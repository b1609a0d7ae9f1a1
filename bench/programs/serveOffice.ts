/**
 * Serves an office in a folder as `zone serve` does, for a bench that started it: tells address and log-in when it listens, and what it took of
 * the machine whenever it is asked. Limits are wide, since all users come from one address.
 */
import { getHeapStatistics } from "node:v8"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { serve } from "@zone/http"
import { benchOffice } from "../benchOffice.ts"

const [folder = "", port = "0"] = process.argv.slice(2)
const free = { burst: 1e9, perMinute: 1e9 }
const password = "a bench of fifty people"
const staff = (["clerk", "handler", "head"] as const).map((role) => ({ login: role, actor: `${role}-1`, password, posts: [{ id: role, title: role, role }] as const }))

const running = await serve({
  office: benchOffice(folder), port: Number(port), staff, signals: false, say: () => {}, log: () => {},
  access: { cost: { log2N: 4, r: 1, p: 1 } },
  server: { limits: { request: free, login: free, find: free, follow: free, followOne: free, apply: free, upload: free } }
})
const { secret } = await running.setUpKiosk("bench", "测试终端")
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()

process.on("message", (word) => {
  if (word === "stop") void running.stop().then(() => process.exit(0))
  if (word !== "tell") return
  globalThis.gc?.()
  const { system, user } = process.cpuUsage()
  process.send?.({ cpu: (user + system) / 1000, rss: process.memoryUsage.rss(), heap: getHeapStatistics().used_heap_size, delay: { p50: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 } })
  delay.reset()
})
// since the process was started, not since this line
process.send?.({ url: running.url, secret, password, startUp: performance.now() })
