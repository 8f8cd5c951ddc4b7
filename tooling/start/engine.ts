/** What the engine of the api is told. It would rather keep memory than look for what is free in it; told otherwise, the house of a city stays below 200 MiB. */
export const engine: ReadonlyArray<string> = ["--max-semi-space-size=8", "--optimize-for-size"]
