import { assert, it } from "@effect/vitest"
import { hexToBytes } from "@noble/hashes/utils.js"
import { Effect, Equal } from "effect"
import { strToU8, zipSync } from "fflate"
import { admit, TooLarge, TypeNotAllowed } from "./admit.ts"
import { standard } from "./Attachment.ts"

const part = (root: string, kind: string) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${root}.xml" ContentType="application/${kind}+xml"/></Types>`
    ),
    [`${root}.xml`]: strToU8("<x/>")
  })
const word = "vnd.openxmlformats-officedocument.wordprocessingml.document"
const sheet = "vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const ofd = (entry: string) =>
  zipSync({ "OFD.xml": strToU8(entry), "Doc_0/Document.xml": strToU8("<x/>") })
const png = hexToBytes("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8ffff3f0005fe02fea735810f0000000049454e44ae426082")
const gb = Uint8Array.of(0xcc, 0xe1, 0xb0, 0xb8, 0x0d, 0x0a)

it.effect.each<readonly [string, Uint8Array, string]>([
  ["通知.pdf", strToU8("%PDF-1.7\n"), "application/pdf"],
  ["报告.docx", part("word/document", `${word}.main`), `application/${word}`],
  ["名册.XLSX", part("xl/workbook", `${sheet}.main`), `application/${sheet}`],
  ["公文.ofd", ofd(`<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>`), "application/ofd"],
  ["图.png", png, "image/png"],
  ["图.jpeg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "image/jpeg"],
  ["说明.txt", strToU8("提案\t一\r\n"), "text/plain"],
  ["旧文.txt", gb, "text/plain"]
])("takes %s", ([name, bytes, type]) =>
  Effect.map(admit(standard, { name, type: "application/octet-stream", bytes }), (found) => assert.strictEqual(found, type)))

it.effect.each<readonly [string, string, Uint8Array, string | undefined]>([
  ["an archive", "a.zip", zipSync({ a: strToU8("a") }), "application/zip"],
  ["an archive that only says it is OFD", "a.ofd", ofd("<x/>"), "application/zip"],
  ["a document with macros", "a.docx", part("word/document", "vnd.ms-word.document.macroEnabled.main"), "application/vnd.ms-word.document.macroenabled.12"],
  ["a program", "a.pdf", strToU8("MZ\0\0"), "application/x-msdownload"],
  ["a picture that can run scripts", "a.txt", strToU8("<?xml version=\"1.0\"?><svg/>"), "application/xml"],
  ["a picture under the name of a document", "a.pdf", png, "image/png"],
  ["text that a computer would run", "a.bat", strToU8("del"), "text/plain"],
  ["text without an ending", "txt", strToU8("abc"), "text/plain"],
  ["bytes of no known format", "a.txt", Uint8Array.of(1, 2, 3), undefined],
  ["text with a byte of no character", "a.txt", Uint8Array.of(0x61, 0xff, 0x61), undefined]
])("refuses %s", ([, name, bytes, found]) =>
  Effect.map(Effect.flip(admit(standard, { name, type: "image/png", bytes })), (refusal) =>
    assert.isTrue(
      Equal.equals(refusal, new TypeNotAllowed({ name, type: "image/png", ...found === undefined ? {} : { found } })),
      JSON.stringify(refusal)
    )))

it.effect("takes 20 MiB and refuses a byte more", () =>
  Effect.gen(function*() {
    const size = 20 * 1024 * 1024
    const file = (length: number) => ({ name: "a.txt", type: "", bytes: new Uint8Array(length).fill(0x61) })
    assert.strictEqual(yield* admit(standard, file(size)), "text/plain")
    const refusal = yield* Effect.flip(admit(standard, file(size + 1)))
    assert.isTrue(Equal.equals(refusal, new TooLarge({ name: "a.txt", size: size + 1, largest: size })))
  }))
