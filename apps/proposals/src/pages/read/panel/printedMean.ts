/** Prints the mean a panel gave, which is in 1/10,000 point, with as many decimals as its rule rounds to. */
export const printedMean = (mean: number, { decimals }: { readonly decimals: number }): string => (mean / 10_000).toFixed(decimals)
