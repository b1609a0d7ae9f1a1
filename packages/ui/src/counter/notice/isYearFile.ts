/** What stands in the field of a notice: a year's file of a data set, or the text of a notice, which the server reads. */

/** Whether it is a file. @internal */
export const isYearFile = (text: string): boolean => /^\s*[{[]/.test(text)
