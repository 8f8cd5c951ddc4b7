import { createHash } from "node:crypto"

const fit = /^[A-Za-z0-9_-]{1,64}$/u

/** Tells whether a name can be an id as it stands. */
export const isFit = (name: string): boolean => fit.test(name)

const digest = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 12)

/** Gives the id of a name for good: the name itself where it can be one, else one derived from it. */
export const idFor = (prefix: string, name: string): string => isFit(name) ? name : `${prefix}-${digest(name)}`

/** Gives the code of a name, in which only letters, digits and dashes may stand. */
export const codeFor = (prefix: string, name: string): string => /^[a-zA-Z0-9-]{1,40}$/u.test(name) ? name : `${prefix}-${digest(name)}`
