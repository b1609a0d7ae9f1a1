/** The flag that names the file to write. */
import * as Flag from "effect/cli/Flag"

export const outputFlag = Flag.String("output").pipe(
  Flag.withMetavar("<文件>"),
  Flag.withDescription("写入文件，写完才换上名字；已有的由新的代替。不给出时写到标准输出"),
  Flag.optional
)
