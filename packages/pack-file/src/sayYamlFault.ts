/** Says in Chinese why a text is no YAML, as far as the parser's reasons are known; others are told as they are. */

const reasons: ReadonlyArray<readonly [pattern: RegExp, zh: string]> = [
  [/^duplicated mapping key/, "这个键在同一处出现了两次"],
  [/^tab characters/, "缩进不能用制表符（Tab），请用空格"],
  [/^bad indentation of a sequence entry/, "列表项的缩进不齐：同一列表的“-”要对齐"],
  [/^(bad|deficient) indentation/, "缩进不齐（同一层的键要对齐，下一层多缩进两个空格），或文字里有“: ”而没有加引号"],
  [/^expected ':' after a mapping key/, "键后面缺少冒号（英文冒号加一个空格）"],
  [/^a whitespace character is expected after the key-value separator/, "冒号后面要有一个空格"],
  [/multiline key/, "这一行缺少冒号，或文字里有冒号而没有加引号"],
  [/^missed comma/, "方括号或花括号里的各项之间缺少逗号"],
  [/within a flow collection/, "方括号或花括号没有合上"],
  [/within a (single|double) quoted scalar/, "引号没有合上"],
  [/^unknown escape sequence/, "双引号里有不认识的转义，含反斜杠的文字请改用单引号"],
  [/^unidentified alias/, "引用（*）的名称没有定义"],
  [/^name of an (alias|anchor)/, "以 * 或 & 开头的文字要加引号"],
  [/^unknown (scalar|sequence|mapping) tag|^cannot resolve a node with/, "不能使用类型标记（!）；以 ! 开头的文字要加引号"],
  [/non-printable characters/, "含有看不见的控制字符"],
  [/end of the stream or a document separator/, "到这里本应结束；请检查缩进"]
]

/** Takes the parser's reason in English. */
export const sayYamlFault = (reason: string): string =>
  reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? `不是 YAML（${reason}）`
