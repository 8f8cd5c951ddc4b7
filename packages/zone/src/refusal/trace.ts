import { Problem } from "@jianyan/contract"

/** Gives the number under which what broke is found in the log; none for anything else. */
export const trace = (thrown: unknown): string | undefined => thrown instanceof Problem.Broken ? thrown.request : undefined
