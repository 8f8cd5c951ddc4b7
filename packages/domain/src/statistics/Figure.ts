/** What is counted: a proposal, one of its recommendations, or a member; written so that a list can be opened from it. */
export type Counted = string

/** A rate with its numerator and its denominator as records, never as a bare percentage; every one in `of` is in `over`. */
export interface Figure { readonly of: ReadonlyArray<Counted>; readonly over: ReadonlyArray<Counted> }

/** Writes a recommendation as it is counted, such as "p-1#2". */
export const recommendation = (proposal: string, number: number): Counted => `${proposal}#${number}`
