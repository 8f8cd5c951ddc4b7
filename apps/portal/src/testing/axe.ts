import axe from "axe-core"

/** The rules of accessibility the page on the screen breaks, as far as a page without layout can tell. */
export const broken = async (): Promise<ReadonlyArray<string>> => {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
