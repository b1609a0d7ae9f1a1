/** Whether a path is a test by its name: `x.test.ts`, `x.property.test.ts`. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
