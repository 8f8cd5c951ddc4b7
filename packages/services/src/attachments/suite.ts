import { assert, layer } from "@effect/vitest"
import { Effect, Equal, type Layer } from "effect"
import { type Limits, NotFound, standard, TooLarge, TypeNotAllowed } from "./Attachment.ts"
import { Attachments } from "./Attachments.ts"

/** A limit low enough to be passed in a test, and high enough that a file is kept in several parts. */
export const limits: Limits = { ...standard, largest: 3 * 1024 * 1024 }

const text = (content: string) => new TextEncoder().encode(content)
const note = { name: "说明.txt", type: "text/plain", bytes: text("abc") }
const refused = <A, E, R>(effect: Effect.Effect<A, E, R>, refusal: E) =>
  Effect.map(Effect.flip(effect), (found) => assert.isTrue(Equal.equals(found, refusal), JSON.stringify(found)))

/** What every keeper of attachments under these limits keeps to; each test works in a committee of its own. */
export const suite = <E>(name: string, attachments: Layer.Layer<Attachments, E>) =>
  layer(attachments, { timeout: "60 seconds", excludeTestServices: true })(`the attachments ${name}`, (it) => {
    it.effect("returns the bytes that were put, under their SHA-256", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const put = yield* a.put("put", note)
        // FIPS 180-2, appendix B.1.
        assert.deepStrictEqual(put, { hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", size: 3, type: "text/plain" })
        const { bytes, ...got } = yield* a.get("put", put.hash)
        assert.deepStrictEqual(got, put)
        assert.deepStrictEqual([...bytes], [...note.bytes])
      }))

    it.effect("keeps an empty file", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const { hash } = yield* a.put("empty", { ...note, bytes: new Uint8Array() })
        const { bytes, size } = yield* a.get("empty", hash)
        assert.deepStrictEqual([size, bytes.length], [0, 0])
      }))

    it.effect("returns a file that is as large as it may be, byte for byte", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const bytes = Uint8Array.from({ length: limits.largest }, (_, index) => 0x20 + index % 89)
        const { hash, size } = yield* a.put("largest", { ...note, bytes })
        assert.strictEqual(size, limits.largest)
        const got = yield* a.get("largest", hash)
        assert.strictEqual(got.bytes.length, bytes.length)
        assert.isTrue(got.bytes.every((byte, index) => byte === bytes[index]))
      }))

    it.effect("keeps the same bytes once, by whatever name and however many put them at once", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const names = ["一.txt", "二.TXT", "三.txt", "四.txt"]
        const put = yield* Effect.forEach(names, (name) => a.put("same", { ...note, name }), { concurrency: "unbounded" })
        assert.lengthOf(new Set(put.map(({ hash }) => hash)), 1)
        assert.strictEqual((yield* a.get("same", put[0]?.hash ?? "")).bytes.length, 3)
      }))

    it.effect("does not know what another committee keeps", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const { hash } = yield* a.put("ours", note)
        yield* refused(a.get("theirs", hash), new NotFound({ hash }))
        yield* refused(a.get("ours", hash.toUpperCase()), new NotFound({ hash: hash.toUpperCase() }))
      }))

    it.effect("refuses one byte too many, and keeps nothing", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const size = limits.largest + 1
        yield* refused(a.put("large", { ...note, bytes: new Uint8Array(size) }), new TooLarge({ name: note.name, size, largest: limits.largest }))
      }))

    it.effect("refuses a file by its bytes, whatever it is called, and keeps nothing", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const bytes = text("%PDF-1.7\n")
        yield* refused(a.put("kind", { ...note, bytes }), new TypeNotAllowed({ name: note.name, type: note.type, found: "application/pdf" }))
        const { hash } = yield* a.put("kind-elsewhere", { name: "说明.pdf", type: "", bytes })
        yield* refused(a.get("kind", hash), new NotFound({ hash }))
      }))

    it.effect("keeps its own copy of the bytes", () =>
      Effect.gen(function*() {
        const a = yield* Attachments
        const mine = text("mine")
        const { hash } = yield* a.put("copy", { ...note, bytes: mine })
        mine[0] = 0x20
        ;(yield* a.get("copy", hash)).bytes[1] = 0x20
        assert.deepStrictEqual([...(yield* a.get("copy", hash)).bytes], [...text("mine")])
      }))
  })
