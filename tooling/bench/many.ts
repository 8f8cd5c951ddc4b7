import { Proposal } from "@jianyan/domain"
import { proposals } from "./town.ts"

/** Numbers from zero up to a bound, the same every time. */
const drawing = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const received = proposals.filter((one) => one.stage._tag !== "Drafted")
const sentences = (texts: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(texts.flatMap((text) => text.split(/(?<=[。；])/u)))].filter((sentence) => sentence.length > 4)
const told = sentences(received.flatMap(({ content }) => [content.situation, content.analysis]))
const asked = sentences(received.flatMap(({ content }) => content.recommendations.map(({ text }) => text)))

/** Characters as often as the texts hold them, so that a replaced one is a likely one. */
const characters = [...new Set([...told, ...asked].join("").replace(/\P{Script=Han}/gu, ""))]

/** How many characters stand between two that are replaced, on average. */
const apart = 40

/**
 * Makes proposals as long as real ones (some 1,500 characters) from those of the demo committee: each keeps the matter of one of them, says three
 * times as much with sentences of others, and one character in forty is another.
 */
export const many = (count: number): ReadonlyArray<Proposal.Proposal> => {
  const draw = drawing(20_240)
  const some = (from: ReadonlyArray<string>, times: number): string => Array.from({ length: times }, () => from[draw(from.length)] ?? "").join("")
  const blur = (text: string): string => {
    const parts: Array<string> = []
    let from = 0
    for (let place = draw(2 * apart); place < text.length; place += 1 + draw(2 * apart)) {
      parts.push(text.slice(from, place), characters[Math.floor(draw(1_000) ** 2 / 1_000_000 * characters.length)] ?? "")
      from = place + 1
    }
    return parts.join("") + text.slice(from)
  }
  return Array.from({ length: count }, (_, index) => {
    const base = received[index % received.length]
    if (base === undefined) throw new Error("the story has no proposal")
    const { content } = base
    return {
      ...base,
      id: Proposal.Id.make(`many-${index}`),
      content: {
        ...content,
        title: blur(content.title),
        situation: blur(content.situation + some(told, 9)),
        analysis: blur(content.analysis + some(told, 9)),
        recommendations: [...content.recommendations, ...content.recommendations].map(({ text }, place) => ({ number: place + 1, text: blur(text + some(asked, 2)) }))
      }
    }
  })
}
