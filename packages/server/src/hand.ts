import type { Endpoint } from "@jianyan/contract"

/** Names a file in a header for readers old and new (RFC 6266, RFC 8187): its letters outside ASCII by their bytes. */
const named = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/gu, "_")
  const extended = encodeURIComponent(name).replace(/['()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`
}

/** Answers with a file to be kept: never shown in place, never taken for another type, never run. */
export const hand = ({ bytes, name, type }: Endpoint.File): Response =>
  new Response(bytes.slice(), {
    status: 200,
    headers: {
      "content-type": type, "content-length": String(bytes.length), "content-disposition": named(name),
      "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox", "cache-control": "private, no-cache"
    }
  })
