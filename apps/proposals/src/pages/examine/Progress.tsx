import type { ExaminationsApi } from "@jianyan/contract"
import { Button, RadioGroup, StageBadge } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { examine } from "../../words/examine.ts"
import { merging } from "../../words/merging.ts"
import { trade } from "../../words/trade.ts"

/** How far the examination of each category is, step by step, and who does it. */
export const Progress = (props: { readonly board: ExaminationsApi.Board }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [assigning, setAssigning] = createSignal<string>()
  const name = (one: ExaminationsApi.Category["examiners"][number]) => one.name ?? one.account
  const unassign = (category: ExaminationsApi.Category, account: string) => void deed.run(() => house.examinations.unassign({ id: category.id, account }), () => done(examine("unassigned")))
  return (
    <>
      <ul class="proposals-progress">
        <For each={props.board.categories}>
          {(category) => (
            <li>
              <div><strong>{naming.category(category.category)}</strong><Show when={category.mine && category.examiners.length > 0}><StageBadge tone="going" word={examine("mine")} /></Show><small>{examine("decided", category.decided)}</small></div>
              <For each={category.steps}>
                {({ passed, step }) => (
                  <div class="proposals-step">
                    <span>{merging(`step.${step}`)}</span>
                    <progress max={Math.max(1, category.received)} value={passed} aria-label={`${naming.category(category.category)} ${merging(`step.${step}`)}`} />
                    <span>{examine("passed", passed, category.received)}</span>
                  </div>
                )}
              </For>
              <div class="proposals-examiners">
                <Show when={category.examiners.length > 0} fallback={<small>{examine("nobody")}</small>}>
                  <For each={category.examiners}>
                    {(one) => <span>{name(one)} <Button size="small" tone="quiet" aria-label={examine("unassign", name(one))} onClick={() => unassign(category, one.account)}>×</Button></span>}
                  </For>
                </Show>
                <Show when={props.board.session !== undefined}><Button size="small" tone="quiet" aria-label={`${examine("assign")}${trade("aside", naming.category(category.category))}`} onClick={() => setAssigning(category.category)}>＋</Button></Show>
              </div>
            </li>
          )}
        </For>
      </ul>
      <Show when={assigning()} keyed>{(category) => <Show when={props.board.session}>{(session) => <Assigning category={category} session={session()} onClose={() => setAssigning(undefined)} />}</Show>}</Show>
    </>
  )
}

const Assigning = (props: { readonly category: string; readonly session: NonNullable<ExaminationsApi.Board["session"]>; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const [account, setAccount] = createSignal<string>()
  const candidates = useQuery(() => ({ queryKey: [visitor.at, "examiners"], queryFn: () => visitor.house.examinations.candidates() }))
  const go = () => {
    const chosen = account()
    if (chosen === undefined) return
    void deed.run(() => visitor.house.examinations.assign({ session: props.session, category: props.category, account: chosen }), () => {
      done(examine("assigned"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={`${examine("assign")}${trade("aside", visitor.naming.category(props.category))}`} follows={examine("follows")} confirm={examine("confirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Asked query={candidates}>
        {(candidates) => <RadioGroup name="account" label={examine("who")} value={account()} onChange={setAccount} choices={candidates().map((one) => ({ value: one.account, label: one.name }))} />}
      </Asked>
    </DeedForm>
  )
}
