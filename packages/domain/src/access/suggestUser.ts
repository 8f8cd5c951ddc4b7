/** Suggests the name by which a person signs in: the own name, with a number behind it where another has it; a sign that cannot stand in one becomes a dot. */
export const suggestUser = (name: string, taken: (user: string) => boolean): string => {
  const plain = [...name.normalize("NFKC").trim().toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, ".").replace(/^[._-]+|[._-]+$/gu, "")].slice(0, 36).join("")
  const begun = plain === "" ? "member" : plain
  const numbered = (number: number): string => {
    const user = number === 1 ? begun : `${begun}${number}`
    return [...user].length >= 2 && !taken(user) ? user : numbered(number + 1)
  }
  return numbered(1)
}
