/** The flag that names the office whose fonts and queue a form is printed with. */
import * as Flag from "effect/cli/Flag"

export const officeOfFlag = Flag.String("office").pipe(
  Flag.withMetavar("<文件夹>"), Flag.withDescription("用哪个办公文件夹的字体和打印队列；不给出时，当前文件夹有 office.yaml 就用它，没有就不用"), Flag.optional
)
