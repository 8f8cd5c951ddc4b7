import { t } from "../words.ts"

/** Says what a person is called; who was erased from the register has no name, and the word for that stands in its place. */
export const called = (name: string | undefined): string => name ?? t("unnamed")
