import { defineConfig } from "tsup"

/**
 * Each source becomes a file of its own, under its own name: a door loads what it needs and nothing else, a stack trace can be
 * read, and there are no chunks whose names change.
 */
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts"],
  format: ["esm"],
  dts: false,
  sourcemap: true,
  clean: false,
  splitting: false,
  target: "es2023",
  // Chinese as it is written, not as \u escapes: smaller, and a person can read it
  esbuildOptions: (options) => {
    options.charset = "utf8"
  },
  esbuildPlugins: [{
    name: "file by file",
    setup: (build) => {
      build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path }) =>
        kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true })
    }
  }]
})
