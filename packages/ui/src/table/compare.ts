const collator = new Intl.Collator("zh-CN", { numeric: true })

/** Compares two cells: figures by size, text by pinyin with the numbers in it read as numbers. */
export const compare = (one: unknown, other: unknown): number =>
  typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other))
