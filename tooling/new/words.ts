/** Says whether a verb can name a file and a function (`returnToOffice`), or why not. */
export const isVerb = (name: string): true | string => /^[a-z][a-zA-Z]*$/u.test(name) || "A verb is one word or several in camelCase, as in returnToOffice."

/** Says whether a noun can name a component or a page (`StageBadge`), or why not. */
export const isName = (name: string): true | string => /^[A-Z][a-zA-Z]*$/u.test(name) || "A component is named in PascalCase, as in StageBadge."

/** Says whether a word can name a zone and its place in the address (`yearbook`), or why not. */
export const isPlace = (name: string): true | string => /^[a-z]+$/u.test(name) || "A zone is one word in small letters, as in yearbook."

/** Says whether a text can stand as a docstring: one sentence that begins with a capital and ends with a full stop. */
export const isSentence = (text: string): true | string => /^[A-Z][^*]*\.$/u.test(text) || "Say it in one sentence with a full stop, as in “Withdraws a proposal.”"

/** Says in the plainest words what a verb does to a noun: `Archives a unit.` */
export const asSentence = (verb: string, noun: string): string => {
  const [first = "", ...rest] = verb.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`).split(" ")
  const acts = /(?:s|sh|ch|x|z|o)$/u.test(first) ? `${first}es` : /[^aeiou]y$/u.test(first) ? `${first.slice(0, -1)}ies` : `${first}s`
  const sentence = `${acts} ${/^[aeio]/u.test(noun) ? "an" : "a"} ${noun}${rest.map((word) => ` ${word}`).join("")}.`
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}
