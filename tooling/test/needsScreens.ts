/**
 * Says whether a run with these arguments opens the built screens: a full run does, and so does one that names the ways.
 *
 * A run of one room must not wait for a build it never looks at.
 */
export const needsScreens = (args: ReadonlyArray<string>): boolean => args.length === 0 || args.some((arg) => arg.includes("ways"))
