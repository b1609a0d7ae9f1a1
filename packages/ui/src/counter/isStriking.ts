/** Whether somebody should look at a check before they go on: there are earlier matters, or this window does not receive it. */
import type { IntakeCheck } from "../backend/IntakeCheck.ts"

/** @internal */
export const isStriking = ({ alike, competence }: IntakeCheck): boolean => alike.length > 0 || competence.some(({ chosen, receives }) => chosen && !receives)
