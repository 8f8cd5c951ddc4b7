const irregular: Readonly<Record<string, string>> = {
  begin: "begun", bring: "brought", build: "built", choose: "chosen", cut: "cut", draw: "drawn", give: "given", hear: "heard", hold: "held",
  keep: "kept", lead: "led", leave: "left", make: "made", meet: "met", pay: "paid", put: "put", read: "read", say: "said", send: "sent",
  set: "set", show: "shown", split: "split", strike: "struck", take: "taken", tell: "told", withdraw: "withdrawn", withhold: "withheld",
  write: "written"
}

/** Guesses the past participle of a verb (`submit` → `submitted` wants a say of yours, `archive` → `archived` does not). */
export const pastTense = (verb: string): string => {
  const found = irregular[verb]
  if (found !== undefined) return found
  if (verb.endsWith("e")) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${verb}ed`
}
