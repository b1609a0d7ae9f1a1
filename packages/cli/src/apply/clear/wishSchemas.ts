/** The schema of each wish of an application, by its tag, in the order of a life. */
import { room } from "@zone/core/application"
import { wishSchemas as schemasOf } from "@zone/core/desk"

export const wishSchemas = schemasOf(room)
