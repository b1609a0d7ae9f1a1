/** Who acts in a session: the person in the role of the post. */
import type { Actor } from "@zone/core/terms"
import type { Session } from "../api/StaffOnly.ts"

/** @internal */
export const actorOf = ({ actor, post }: Session): Actor => ({ id: actor, role: post.role })
