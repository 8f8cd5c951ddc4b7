import { Zone } from "@jianyan/contract"
import { Menu, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { views } from "../../words/views.ts"
import type { Filters } from "./query.ts"

const zone = "proposals"

/** The views the visitor keeps: to open, to forget, and to keep this one. */
export const SavedViews = (props: { readonly filters: Filters }) => {
  const { at, house } = useVisitor()
  const deed = useDeed()
  const saved = useQuery(() => ({ queryKey: [at, "views"], queryFn: () => house.views.views() }))
  const mine = () => saved.isSuccess ? saved.data.filter((view) => view.zone === zone) : []
  const [naming, setNaming] = createSignal(false)
  const [name, setName] = createSignal("")
  const query = () => {
    const { page: _, ...kept } = props.filters
    return new URLSearchParams(kept).toString()
  }
  const save = () => {
    if (name().trim() === "") return deed.refuse([{ name: "name", message: views("fill") }])
    return void deed.run(() => house.views.saveView({ zone, name: name().trim(), query: query() }), (view) => {
      setNaming(false)
      setName("")
      done(views("keptNote", view.name))
    })
  }
  const drop = (view: string, name: string) => void deed.run(() => house.views.dropView({ view }), () => done(views("dropped", name)))
  return (
    <>
      <Menu
        name={views("saved")} trigger={<>{views("saved")} <span aria-hidden="true">▾</span></>}
        items={[
          ...(mine().length === 0 ? [{ label: views("none"), disabled: true }] : mine().map((view) => ({ label: view.name, href: Zone.proposals.list(Object.fromEntries(new URLSearchParams(view.query))) }))),
          { label: views("save"), onSelect: () => setNaming(true) },
          ...mine().map((view) => ({ label: views("drop", view.name), tone: "danger" as const, onSelect: () => drop(view.id, view.name) }))
        ]}
      />
      <Show when={naming()}>
        <DeedForm title={views("saveTitle")} follows={views("saveText")} confirm={views("keep")} deed={deed} onClose={() => setNaming(false)} onSubmit={save}>
          <TextField name="name" label={views("name")} value={name()} onInput={setName} refusal={deed.refusal("name")} />
        </DeedForm>
      </Show>
    </>
  )
}
