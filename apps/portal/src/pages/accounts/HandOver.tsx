import { Button, formatNumber, Notice, Section } from "@jianyan/ui"
import { useBeforeLeave } from "@solidjs/router"
import { createSignal, For, onCleanup, onMount } from "solid-js"
import { said } from "@jianyan/zone"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { passwordWorkbook } from "./passwordWorkbook.ts"

/** An account that was just opened for a member, with the password that is told this once. */
export interface Opened { readonly member: string; readonly name: string; readonly user: string; readonly password: string }

/** The first passwords this one time: to be printed as slips to cut, or kept as a sheet; asks before leaving while neither was done. */
export const HandOver = (props: { readonly opened: ReadonlyArray<Opened> }) => {
  const visitor = useVisitor()
  const [kept, setKept] = createSignal(false)
  const lost = (event: BeforeUnloadEvent) => { if (!kept()) event.preventDefault() }
  onMount(() => window.addEventListener("beforeunload", lost))
  onCleanup(() => window.removeEventListener("beforeunload", lost))
  useBeforeLeave((event) => { if (!kept() && !event.defaultPrevented && !window.confirm(keeping("leave"))) event.preventDefault() })
  const print = () => { setKept(true); window.print() }
  const download = async () => {
    const head = [keeping("member"), keeping("user"), keeping("password")]
    const link = document.createElement("a")
    link.href = URL.createObjectURL(await passwordWorkbook([head, ...props.opened.map(({ name, password, user }) => [name, user, password])], keeping("sheet")))
    link.download = `${keeping("sheet")}.xlsx`
    link.click()
    URL.revokeObjectURL(link.href)
    setKept(true)
  }
  return (
    <Section title={keeping("opened", formatNumber(props.opened.length))}>
      <Notice tone="due" actions={<><Button tone="main" onClick={print}>{keeping("print")}</Button><Button onClick={() => void download()}>{keeping("download")}</Button></>}>{keeping("once")}</Notice>
      <ul class="accounts-slips">
        <For each={props.opened}>
          {(one) => (
            <li>
              <small>{said(visitor.committee.name)}</small>
              <strong>{one.name}</strong>
              <dl><dt>{keeping("user")}</dt><dd>{one.user}</dd><dt>{keeping("password")}</dt><dd class="accounts-first">{one.password}</dd></dl>
              <small>{keeping("slip", location.origin)}</small>
              <small>{keeping("slipRule")}</small>
            </li>
          )}
        </For>
      </ul>
    </Section>
  )
}
