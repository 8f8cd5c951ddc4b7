import type { Proposal, Topic } from "@jianyan/domain"
import { Notice, RadioGroup, SearchField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { fate } from "../../parts/Likenesses.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { deeds } from "../../words/deeds.ts"
import { missing } from "../../words/refusals.ts"
import { topics } from "../../words/topics.ts"
import "../read/read.css"

/** Groups a filed proposal of the topic's session under it, found by search. */
export const Grouping = (props: { readonly topic: Topic.Topic; readonly onClose: () => void }) => {
  const { at, house } = useVisitor()
  const deed = useDeed()
  const [words, setWords] = createSignal("")
  const [of, setOf] = createSignal<Proposal.Id>()
  const filed = useQuery(() => ({
    queryKey: [at, "filed", props.topic.session, words()], placeholderData: keepPreviousData,
    queryFn: () => house.proposals.list({ column: "filed", session: props.topic.session, limit: 20, ...(words() === "" ? {} : { q: words() }) })
  }))
  const go = () => {
    const chosen = of()
    if (chosen === undefined) return deed.refuse([missing("into")])
    void deed.run(() => house.topics.group({ id: props.topic.id, of: chosen }), () => {
      done(topics("grouped"))
      props.onClose()
    })
  }
  return (
    <DeedForm wide title={topics("group")} follows={topics("groupFollows")} confirm={topics("group")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <div class="proposals-lead">
        <SearchField label={topics("search")} value={words()} onSearch={(words) => setWords(words.trim())} />
        <Asked query={filed}>
          {(found) => (
            <Show when={found().rows.some((row) => !props.topic.proposals.includes(row.id))} fallback={<Notice tone="plain">{deeds("intoNone")}</Notice>}>
              <RadioGroup<Proposal.Id>
                name="of" label={topics("which")} value={of()} onChange={setOf} refusal={deed.refusal("into")}
                choices={found().rows.filter((row) => !props.topic.proposals.includes(row.id)).map((row) => ({ value: row.id, label: row.title, hint: fate(row) }))}
              />
            </Show>
          )}
        </Asked>
      </div>
    </DeedForm>
  )
}
