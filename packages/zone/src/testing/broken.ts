import axe from "axe-core"

/** Lists the rules of accessibility that what is on the screen breaks, or a part of it, as far as a page without layout and colours can tell. */
export const broken = async (within: Element = document.body): Promise<ReadonlyArray<string>> => {
  const { violations } = await axe.run(within, { rules: { "color-contrast": { enabled: false } } })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
