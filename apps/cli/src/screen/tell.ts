import { Console, type Effect } from "effect"

/** Prints an answer on standard output: as one JSON document, or as text for people. */
export const tell = (asJson: boolean, data: unknown, text: () => string): Effect.Effect<void> => Console.log(asJson ? JSON.stringify(data) : text())
