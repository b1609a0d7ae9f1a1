#!/usr/bin/env node
/** The `zone` command. Node keeps what it has compiled for the next start; then everything else is loaded. */
import { enableCompileCache } from "node:module"

enableCompileCache()
const { main } = await import("./main.ts")
main()
