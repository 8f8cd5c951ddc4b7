import { toast } from "@jianyan/ui"

/** Says in the corner that something was done. */
export const done = (title: string, text?: string): void => { toast({ title, ...(text === undefined ? {} : { text }) }) }
