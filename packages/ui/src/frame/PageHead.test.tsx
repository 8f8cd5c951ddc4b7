import { render, screen } from "@solidjs/testing-library"
import { Show } from "solid-js"
import { describe, expect, it } from "vitest"
import { PageHead, Section } from "./PageHead.tsx"

describe("PageHead", () => {
  it("makes what is given to it once", () => {
    const made: Array<string> = []
    const Made = (props: { readonly what: string }) => <span>{(made.push(props.what), props.what)}</span>
    render(() => <PageHead title="提案" actions={<Made what="actions" />} meta={<Made what="meta" />} aside={<Made what="aside" />} />)
    render(() => <Section title="期限" note={<Made what="note" />} actions={<Made what="more" />}>三个月</Section>)
    expect(made.toSorted()).toEqual(["actions", "aside", "meta", "more", "note"])
  })
  it("leaves no room for actions that are not offered", () => {
    render(() => <PageHead title="办法" actions={<Show when={false}><button type="button">改</button></Show>} />)
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("办法")
    expect(document.querySelector(".ui-buttons")).toBeNull()
  })
})
