import type { Body, Proposal } from "@jianyan/domain"
import { Button, Picker } from "@jianyan/ui"
import { DeedRefusals, done, said } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { drafting } from "../words/drafting.ts"
import { jointly } from "../words/jointly.ts"
import { useDeed } from "./useDeed.ts"
import { useVisitor } from "./Visitor.tsx"
import "./files.css"

/** The other bodies of a body's proposal with their answers: requests nobody answered are taken back here, and more are sent; nothing where the committee lets no bodies propose jointly. */
export const CoBodies = (props: { readonly id: Proposal.Id; readonly proposer: Proposal.Proposer.Proposer }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [more, setMore] = createSignal<ReadonlyArray<Body.Id>>([])
  const { policy } = naming.committee
  const between = (): ReadonlyArray<Body.Kind> => policy.jointly?.between ?? []
  const own = () => props.proposer._tag === "Body" ? props.proposer : undefined
  const leads = () => between().some((kind) => kind === naming.bodies.find((body) => body.id === own()?.body)?.kind)
  const others = () => own()?.with ?? []
  const named = () => new Set<string>([own()?.body ?? "", ...others().filter((other) => other.answer !== "declined").map((other) => other.body)])
  const choices = () => naming.bodies.filter((body) => !body.dissolved && between().includes(body.kind) && !named().has(body.id))
  const invite = () =>
    void deed.run(async () => { for (const body of more()) await house.proposals.inviteBody({ id: props.id, body }) }, () => {
      setMore([])
      done(jointly("sent"))
    })
  const take = (body: Body.Id) => void deed.run(() => house.proposals.uninviteBody({ id: props.id, body }), () => done(jointly("taken")))
  return (
    <Show when={leads()}>
      <section class="ui-field">
        <h2 class="ui-field-label">{jointly("asks")}</h2>
        <div class="ui-field-hint">{jointly("asksHint")}</div>
        <DeedRefusals deed={deed} />
        <ul class="proposals-files">
          <For each={others()} fallback={<li class="proposals-silent">{jointly("none")}</li>}>
            {(other) => (
              <li>
                <span>{naming.body(other.body)}</span><small>{jointly(`answer.${other.answer}`)}</small>
                <Show when={other.answer === "invited"}><Button size="small" tone="quiet" aria-label={jointly("takeOf", naming.body(other.body))} onClick={() => take(other.body)}>{jointly("take")}</Button></Show>
              </li>
            )}
          </For>
        </ul>
        <Picker
          name="body" label={jointly("askMore")} optional value={more()} onChange={setMore} refusal={deed.refusal("body")}
          choices={choices().map((body) => ({ value: body.id, label: said(body.name), hint: drafting(`kindOf.${body.kind}`) }))}
        />
        <Show when={more().length > 0}><Button size="small" busy={deed.busy()} onClick={invite}>{jointly("send")}</Button></Show>
      </section>
    </Show>
  )
}
