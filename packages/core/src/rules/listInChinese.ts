/** Words one after another as Chinese writes a list: by 、, or by ； where a word has a 、 of its own. */

/** @internal */
export const listInChinese = (words: ReadonlyArray<string>): string => words.join(words.some((word) => /[、；，]/.test(word)) ? "；" : "、")
