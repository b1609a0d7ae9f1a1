/** Puts a screen together as any bundler does it; files of Vue go through Vue's own compiler first. */
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { build, type Plugin } from "esbuild"
import { compileScript, parse } from "vue/compiler-sfc"

const vueFiles: Plugin = {
  name: "files of Vue",
  setup: (bundle) => {
    bundle.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor, errors } = parse(readFileSync(path, "utf8"), { filename: path })
      if (errors.length > 0) return { errors: errors.map(({ message }) => ({ text: message })) }
      const { content } = compileScript(descriptor, {
        id: basename(path), inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("zone-") } }
      })
      return { contents: content, loader: "ts" }
    })
  }
}

/** The script of a screen, by the address of its source. */
export const bundleScreen = async (source: URL): Promise<Uint8Array> => {
  const { outputFiles: [script] } = await build({
    entryPoints: [fileURLToPath(source)], bundle: true, minify: true, write: false, format: "esm", target: "es2023", conditions: ["@zone/source"], charset: "utf8",
    jsx: "automatic", plugins: [vueFiles],
    define: { "process.env.NODE_ENV": "\"production\"", __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" }
  })
  if (script === undefined) throw new Error(`${source.href} gave no script`)
  return script.contents
}
