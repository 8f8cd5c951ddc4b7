import { type Names, type ThemesApi, Zone } from "@jianyan/contract"
import { Theme } from "@jianyan/domain"
import { Button, ButtonLink, Buttons, Figure } from "@jianyan/ui"
import { createSignal, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { themes } from "../../words/themes.ts"
import { sourceIn } from "./sourceIn.ts"
import { Suggesting } from "./Suggesting.tsx"

/** One reference topic: its number, why it is worth a proposal, who suggested it, the proposals that took it up, and what may be done with it. */
export const ThemeRow = (props: { readonly row: ThemesApi.Row; readonly names: Names }) => {
  const { holds, house, member, naming } = useVisitor()
  const [open, setOpen] = createSignal<"reword" | "withdraw">()
  const theme = () => props.row.theme
  const may = (what: ThemesApi.Row["may"][number]) => props.row.may.includes(what)
  const close = () => setOpen(undefined)
  const ending = holds("proposalsStaff") ? "withdrawing" as const : "takingBack" as const
  const end = () => ending === "withdrawing" ? { label: themes("withdraw"), of: themes("withdrawOf", theme().title) } : { label: themes("takeBack"), of: themes("takeBackOf", theme().title) }
  return (
    <li data-withdrawn={theme().withdrawn === undefined ? undefined : ""}>
      <span class="proposals-themes-number">{theme().number ?? ""}</span>
      <div>
        <Dynamic component={theme().number === undefined ? "h3" : "h2"}>{theme().title}</Dynamic>
        <p>{theme().why}</p>
        <small>{naming.category(theme().category)} · {themes("suggestedBy", sourceIn(naming, props.names, theme().by))}</small>
        <Show when={theme().withdrawn}>{(reason) => <small class="proposals-themes-away">{themes(theme().number === undefined ? "notTaken" : "withdrawnFor", reason())}</small>}</Show>
      </div>
      <div class="proposals-themes-side">
        <Show when={theme().number !== undefined}>
          <span><small>{themes("took")}</small> <Figure value={props.row.proposals} href={Zone.proposals.list({ whose: "all", theme: theme().id })} label={theme().title} /></span>
        </Show>
        <div class="ui-noprint">
          <Buttons>
            <Show when={member !== undefined && Theme.isPublished(theme())}><ButtonLink size="small" href={`${Zone.proposals.write}?theme=${theme().id}`} aria-label={themes("takeUpOf", theme().title)}>{themes("takeUp")}</ButtonLink></Show>
            <Show when={may("reword")}><Button size="small" tone="quiet" aria-label={themes("rewordOf", theme().title)} onClick={() => setOpen("reword")}>{themes("reword")}</Button></Show>
            <Show when={may("withdraw")}><Button size="small" tone="quiet" aria-label={end().of} onClick={() => setOpen("withdraw")}>{end().label}</Button></Show>
          </Buttons>
        </div>
      </div>
      <Show when={open() === "reword"}><Suggesting session={theme().session} theme={theme()} onClose={close} /></Show>
      <Show when={open() === "withdraw"}>
        <WordsForm
          title={themes(`${ending}.title`)} follows={themes(`${ending}.follows`)} confirm={themes(`${ending}.confirm`)} done={themes(`${ending}.done`)} words={themes(`${ending}.reason`)} most={500}
          ask={(reason) => house.themes.withdraw({ id: theme().id, reason })} onClose={close}
        />
      </Show>
    </li>
  )
}
