/** The wishes of an application in Chinese, as a clerk would call them. */
import { room } from "@zone/core/application"

export const { wishNames } = room
