/** A share with what it was counted over. */
export interface Share {
  readonly hits: number
  readonly of: number
  /** Hits per 10,000; null where there was nothing to count. */
  readonly share: number | null
}

/** Divides hits by what they were counted over. */
export const shareOf = (hits: number, of: number): Share => ({ hits, of, share: of === 0 ? null : Math.round((hits / of) * 10_000) })
