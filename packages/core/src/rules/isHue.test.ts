/** What counts as white and as blue, at the edges of the bounds, and on colours that people know. */
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { Hue, isHue } from "./isHue.ts"

describe("white", () => {
  it.each(["#FFFFFF", "#e6e6e6", "#FFFDF5", "#E6FFFF", "#FFE6FF", "#FFFFE6"])("%s is", (colour) => expect(isHue(colour, "white")).toBe(true))
  it.each(["#E5FFFF", "#FFE5FF", "#FFFFE5", "#C0C0C0", "#000000", "#0000FF"])("%s is not", (colour) => expect(isHue(colour, "white")).toBe(false))
})

describe("blue", () => {
  it.each([
    ["blue", "#0000FF"], ["navy", "#000080"], ["process cyan", "#00AEEF"], ["a printer's cyan", "#00A0E9"], ["deep sky blue", "#00BFFF"],
    ["printed blue of cyan and magenta", "#2E3192"], ["a dark state blue", "#003F88"], ["pale blue", "#B0B0FF"], ["in small letters", "#1e90ff"],
    ["60 apart", "#64649F".replace("9F", "A0")], ["pale, at 190°", "#50E1FF"], ["pale, at 260°", "#8A50FF"], ["190°", "#00C8F0"], ["260°", "#5000F0"]
  ])("%s %s is", (_, colour) => expect(isHue(colour, "blue")).toBe(true))
  it.each([
    ["white", "#FFFFFF"], ["black", "#000000"], ["grey", "#808080"], ["red", "#C8102E"], ["green", "#008000"], ["cyan", "#00FFFF"],
    ["violet", "#8000FF"], ["indigo", "#4B0082"], ["magenta", "#FF00FF"], ["59 apart", "#64649F"], ["just below 190°", "#00C9F0"], ["just above 260°", "#5100F0"],
    ["pale, just below 190°", "#50E2FF"], ["pale, just above 260°", "#8B50FF"],
    ["yellow", "#FFFF00"], ["rose, beyond 300°", "#FF0080"]
  ])("%s %s is not", (_, colour) => expect(isHue(colour, "blue")).toBe(false))
})

it("every hue has bounds", () => {
  for (const hue of Hue.literals) expect([isHue("#FF0000", hue), Schema.is(Hue)(hue)]).toEqual([false, true])
})
