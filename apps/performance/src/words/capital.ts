/** Begins a word as a head or a choice does; Chinese stays as it is. */
export const capital = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
