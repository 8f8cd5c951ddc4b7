const hues = ["--indigo", "--pine", "--amber", "--cinnabar", "--ink-2"] as const
const shares = [100, 62, 36] as const

/** The colour of one of up to fifteen kinds: a hue of the house and how much of it, so that neighbours differ by more than hue. */
export const hue = (place: number): string => `color-mix(in srgb, var(${hues[place % hues.length] ?? "--ink-2"}) ${shares[Math.floor(place / hues.length)] ?? 36}%, var(--paper))`
