/** Writes a share of 10,000 in per cent, cut and never rounded up: "76.6 %". */
export const percent = (share: number): string => `${(Math.floor(share / 10) / 10).toFixed(1)} %`
