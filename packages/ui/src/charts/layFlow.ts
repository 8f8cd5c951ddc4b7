/** A box of a flow: how many things are in it, in which column it stands. */
export interface FlowNode {
  readonly id: string
  readonly column: number
  readonly value: number
}

/** How many things went from one box to another. */
export interface FlowLink {
  readonly from: string
  readonly to: string
  readonly value: number
}

/** A box with its place on paper. */
export type LaidNode<Node extends FlowNode> = Node & { readonly x: number; readonly y: number; readonly height: number }

/** A ribbon with the middle of its two ends and its thickness. */
export type LaidLink<Link extends FlowLink> = Link & { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number; readonly thickness: number }

/** The paper a flow is laid on, in pixels. */
export interface FlowPaper {
  readonly width: number
  /** The height of the fullest column without its gaps. */
  readonly height: number
  readonly box: number
  readonly gap: number
  /** The least height of a box with its words. */
  readonly line: number
  /** Room for the words of the last column. */
  readonly margin: number
}

/**
 * Lays boxes in columns and ribbons between them; all thicknesses share one scale, so widths can be compared across the paper.
 *
 * Boxes keep the order given. A ribbon whose box is not there is left out.
 */
export const layFlow = <Node extends FlowNode, Link extends FlowLink>(nodes: readonly Node[], links: readonly Link[], paper: FlowPaper) => {
  const columns = Math.max(1, ...nodes.map((node) => node.column + 1))
  const fullest = Math.max(1, ...Array.from({ length: columns }, (_, column) => sum(nodes.filter((node) => node.column === column))))
  const scale = paper.height / fullest
  const step = columns > 1 ? (paper.width - paper.margin - paper.box) / (columns - 1) : 0
  const bottoms = new Map<number, number>()
  const laid = nodes.map((node): LaidNode<Node> => {
    const top = bottoms.get(node.column) ?? 0
    const height = Math.max(2, node.value * scale)
    const slot = Math.max(height, paper.line)
    bottoms.set(node.column, top + slot + paper.gap)
    return { ...node, x: node.column * step, y: top + (slot - height) / 2, height }
  })
  const byId = new Map(laid.map((node) => [node.id, node]))
  const order = new Map(laid.map((node, place) => [node.id, place]))
  const place = (id: string) => order.get(id) ?? 0
  const left = new Map<string, number>()
  const entered = new Map<string, number>()
  const ribbons = [...links]
    .sort((one, other) => place(one.from) - place(other.from) || place(one.to) - place(other.to))
    .flatMap((link): readonly LaidLink<Link>[] => {
      const from = byId.get(link.from)
      const to = byId.get(link.to)
      if (from === undefined || to === undefined) return []
      const out = left.get(from.id) ?? 0
      const into = entered.get(to.id) ?? 0
      left.set(from.id, out + link.value)
      entered.set(to.id, into + link.value)
      return [{
        ...link,
        x0: from.x + paper.box,
        y0: from.y + (out + link.value / 2) * scale,
        x1: to.x,
        y1: to.y + (into + link.value / 2) * scale,
        thickness: Math.max(1, link.value * scale)
      }]
    })
  return { nodes: laid, links: ribbons, height: Math.max(0, ...bottoms.values()) - paper.gap }
}

const sum = (nodes: readonly FlowNode[]) => nodes.reduce((total, node) => total + node.value, 0)
