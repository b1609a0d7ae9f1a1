/** Runs the `zone` command on this machine: its services, the way it presents itself, and how it ends. */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Runtime from "effect/Runtime"
import * as CliConfig from "effect/cli/CliConfig"
import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import { Ended, exitCodes } from "./Ended.ts"
import { stoppedWell } from "./stoppedWell.ts"
import { builtIns } from "./terminal/builtIns.ts"
import { presenter } from "./terminal/presenter.ts"
import { version } from "./version.ts"
import { zone } from "./zone.ts"

const services = Layer.mergeAll(NodeServices.layer, CliConfig.layer({ builtIns }), CliOutput.layerPresenter(presenter))

/** An end on SIGTERM is none of a failure where everything was brought to its end; on Ctrl-C it is told as ever. */
const teardownOn = (isTerminated: () => boolean): Runtime.Teardown => (exit, onExit) => {
  const isWell = Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause) && isTerminated() && stoppedWell.isMarked()
  if (isWell) onExit(0)
  else Runtime.defaultTeardown(exit, onExit)
}

/** Reads the words of the command line and answers them. */
export const main = (): void => {
  let terminated = false
  process.once("SIGTERM", () => { terminated = true })
  Command.run(zone, { version }).pipe(
    // what is wrong with the words has been told by the presenter
    Effect.catchTag("ShowHelp", ({ errors }) =>
      errors.length > 0 ? Effect.fail(new Ended({ exitCode: exitCodes.usage })) : Effect.void),
    Effect.provide(services),
    NodeRuntime.runMain({ teardown: teardownOn(() => terminated) })
  )
}
