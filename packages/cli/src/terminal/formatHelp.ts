/** Writes a command's help in Chinese, in columns that stay straight with wide characters. */
import * as Option from "effect/Option"
import { displayWidth } from "effect/cli/CliOutput"
import type { FlagDoc, HelpDoc } from "effect/cli/HelpDoc"
import { emphasize } from "./emphasize.ts"
import { padEnd } from "./padEnd.ts"

type Row = readonly [left: string, right: string]

const rows = (all: ReadonlyArray<Row>): ReadonlyArray<string> => {
  const widest = Math.max(...all.map(([left]) => displayWidth(left)))
  return all.map(([left, right]) => `  ${padEnd(left, widest)}  ${right.replaceAll("\n", `\n${" ".repeat(widest + 4)}`)}`)
}

const flag = ({ aliases, description, name, type }: FlagDoc): Row => [
  [`--${name}`, ...aliases].join(", ") + (type === "boolean" ? "" : ` ${type}`),
  // the list of choices is in the description already
  Option.getOrElse(description, () => "").replace(/ \(choices: .*\)$/, "")
]

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.length > 0 ? ["", emphasize(title), ...lines] : []

export const formatHelp = (doc: HelpDoc): string => {
  const { args = [], commandPath = [], description, examples = [], flags, globalFlags = [], subcommands = [] } = doc
  const operands = args.map(({ name, required, variadic }) => variadic ? `<${name}>…` : required ? `<${name}>` : `[<${name}>]`)
  const usage = [...commandPath, ...(subcommands.length === 0 ? [] : flags.length > 0 ? ["[<子命令>]"] : ["<子命令>"]), ...operands, "[选项]"].join(" ")
  return [
    description,
    ...section("用法", [`  ${usage}`]),
    ...section("子命令", rows(subcommands.flatMap((group) => group.commands.map((each): Row => [each.name, each.shortDescription ?? each.description])))),
    ...section("参数", rows(args.map((arg): Row => [`<${arg.name}>`, Option.getOrElse(arg.description, () => "")]))),
    ...section("选项", rows(flags.map(flag))),
    ...section("通用选项", rows(globalFlags.map(flag))),
    ...section("示例", examples.flatMap((each) => [...(each.description === undefined ? [] : [`  # ${each.description}`]), `  ${each.command}`]))
  ].join("\n")
}
