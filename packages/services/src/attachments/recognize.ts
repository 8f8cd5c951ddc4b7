import { Effect, Option } from "effect"
import { unzipSync } from "fflate"
import { fileTypeFromBuffer } from "file-type"

/**
 * Tells the media type of a file by its bytes alone; none when they are neither of a known format nor text.
 * Text is UTF-8 or GB 18030 without control characters other than tab and line ends; an empty file is text.
 */
export const recognize = (bytes: Uint8Array): Effect.Effect<Option.Option<string>> =>
  Effect.map(Effect.promise(() => fileTypeFromBuffer(bytes)), (found) => {
    if (found === undefined) return isText(bytes) ? Option.some("text/plain") : Option.none()
    return Option.some(found.mime === "application/zip" && isOfd(bytes) ? "application/ofd" : found.mime)
  })

/** Whether an archive is a document of GB/T 33190, which has its entry point in a small file of a fixed name. */
const isOfd = (bytes: Uint8Array): boolean => {
  try {
    const { "OFD.xml": entry } = unzipSync(bytes, { filter: ({ name, originalSize }) => name === "OFD.xml" && originalSize <= 1024 * 1024 })
    return entry !== undefined && new TextDecoder().decode(entry).includes("http://www.ofdspec.org/2016")
  } catch {
    return false
  }
}

const isText = (bytes: Uint8Array): boolean =>
  // A control character is the same byte in both encodings and part of no other character.
  !bytes.some((byte) => (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f)
  && (decodes(bytes, "utf-8") || decodes(bytes, "gb18030"))

const decodes = (bytes: Uint8Array, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
