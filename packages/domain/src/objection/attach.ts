import { type DateTime, Result, Schema } from "effect"
import type { Attachment } from "../proposal/Examined.ts"
import * as Objection from "./Objection.ts"
import type { Of } from "./ObjectionEvent.ts"
import { open, type Settled } from "./standing.ts"

/** An objection holds no more files. */
export class TooManyFiles extends Schema.TaggedError<TooManyFiles>()("Objection.TooManyFiles", { id: Objection.Id, most: Schema.Int }) {}

/** The same file, by its bytes, is attached already, perhaps under another name. */
export class FileAttachedAlready extends Schema.TaggedError<FileAttachedAlready>()("Objection.FileAttachedAlready", { id: Objection.Id, name: Schema.String }) {}

/** How many files an objection may hold. */
const most = 10

/** Attaches a kept file to an objection nobody has decided; its bytes are kept beside the journal under their hash. */
export const attach = (self: Objection.Objection, file: Attachment, at: DateTime.Utc): Result.Result<Of<"EvidenceAttached">, Settled | TooManyFiles | FileAttachedAlready> =>
  Result.flatMap(open(self), (): Result.Result<Of<"EvidenceAttached">, TooManyFiles | FileAttachedAlready> => {
    const same = self.evidence.find((one) => one.hash === file.hash)
    if (same !== undefined) return Result.fail(new FileAttachedAlready({ id: self.id, name: same.name }))
    return self.evidence.length >= most ? Result.fail(new TooManyFiles({ id: self.id, most })) : Result.succeed({ _tag: "EvidenceAttached", objection: self.id, file, at })
  })
