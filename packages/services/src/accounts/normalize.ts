/** Brings a sign-in name to the one form it is stored and looked up in: trimmed, NFKC, lower case. */
export const normalize = (user: string): string => user.trim().normalize("NFKC").toLowerCase()
