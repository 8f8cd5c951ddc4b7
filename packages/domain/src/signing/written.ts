import type { Signing } from "../proposal/Reply.ts"

/** Writes down a signing with its secret in the one form its digest is taken of. */
export const written = (secret: string, { contact = "", phone = "", signedBy = "" }: Signing): string => JSON.stringify([secret, signedBy, contact, phone])
