/** How far the setting of a paper has come. */

/** `checked`: every character has a glyph · `laidOut`: the number of pages is known · `written`: the file is there. */
export type SettingProgress =
  | { readonly paper: string; readonly stage: "checked" }
  | { readonly paper: string; readonly stage: "laidOut"; readonly pages: number }
  | { readonly paper: string; readonly stage: "written"; readonly pages: number; readonly bytes: number }
