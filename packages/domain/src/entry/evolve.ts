import { HashMap } from "effect"
import type * as Entry from "./Entry.ts"
import { EntryEvent } from "./EntryEvent.ts"

/** All entries of a committee by id. */
export type Entries = HashMap.HashMap<Entry.Id, Entry.Entry>
/** No entries: what a journal is folded from. */
export const empty: Entries = HashMap.empty()

/** Applies one event to the entries. */
export const evolve = (self: Entries, event: EntryEvent): Entries => {
  const { at, by, entry } = event
  const step = (what: Entry.Step["what"], reason?: string): Entry.Step => ({ what, by, at, ...(reason === undefined ? {} : { reason }) })
  const go = (change: Partial<Entry.Entry>, taken: Entry.Step) => HashMap.modify(self, entry, (it) => ({ ...it, ...change, steps: [...it.steps, taken] }))
  return EntryEvent.match(event, {
    EntryReported: ({ content, member }) => HashMap.set(self, entry, { id: entry, member, reported: content, stage: "Reported", at, steps: [] }),
    EntryEntered: ({ content, member }) => HashMap.set(self, entry, { id: entry, member, reviewed: content, stage: "Confirmed", at, steps: [step("entered")] }),
    EntryRevised: ({ content }) => go({ reported: content }, step("revised")),
    EntryWithdrawn: () => go({ stage: "Withdrawn" }, step("withdrawn")),
    EntryConfirmed: ({ content, reason }) => go({ reviewed: content, stage: "Confirmed" }, step(reason === undefined ? "confirmed" : "changed", reason)),
    EntryRefused: ({ reason }) => go({ stage: "Refused" }, step("refused", reason)),
    EntryCorrected: ({ content, reason }) => go({ reviewed: content }, step("corrected", reason)),
    EntryStruck: ({ reason }) => go({ stage: "Struck" }, step("struck", reason))
  })
}
