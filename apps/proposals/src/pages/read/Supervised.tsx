import type { ProposalsApi } from "@jianyan/contract"
import { Day, Proposal } from "@jianyan/domain"
import { Button, Section } from "@jianyan/ui"
import { answered, useToday } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { supervising } from "../../words/supervising.ts"
import { SupervisionDeeds, SupervisionFacts, SupervisionForm, SupervisionStage, type Work } from "../key/Supervising.tsx"

/** How a proposal is chosen and supervised as a key proposal; nothing where it is not, and a way to make it a candidate for those who choose. */
export const Supervised = (props: { readonly detail: ProposalsApi.Detail }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const [asking, setAsking] = createSignal(false)
  const [work, setWork] = createSignal<Work>()
  const proposal = () => props.detail.proposal
  const found = useQuery(() => ({
    queryKey: [visitor.at, "supervision", proposal().id],
    queryFn: () => visitor.house.supervisions.read({ id: proposal().id }), enabled: props.detail.supervised
  }))
  const known = () => props.detail.supervised && found.isSuccess ? found.data : null
  const again = () => (!props.detail.supervised || found.isSuccess) && visitor.holds("proposalsStaff", "leader") && Proposal.column(proposal()) === "filed" && (known() === null || known()?.supervision.stage === "SetAside" || known()?.supervision.stage === "Ended")
  const year = () => Day.year(answered(today)?.on ?? Day.of(proposal().draftedAt))
  return (
    <Show when={known() !== null || again()}>
      <Section title={supervising("section")} id="supervision">
        <Show when={known()} fallback={<p class="proposals-silent">{supervising("notYet")}</p>}>
          {(known) => (
            <>
              <SupervisionStage stage={known().supervision.stage} />
              <SupervisionFacts supervision={known().supervision} names={known().names} stations={known().stations} today={answered(today)?.on} />
              <SupervisionDeeds supervision={known().supervision} may={known().may} onDo={setWork} />
            </>
          )}
        </Show>
        <Show when={again()}><div class="proposals-deeds ui-noprint"><Button size="small" onClick={() => setAsking(true)}>{supervising("do.screen")}</Button></div></Show>
        <SupervisionForm work={work()} onClose={() => setWork(undefined)} />
        <Show when={asking()}>
          <WordsForm
            title={supervising("ask.screen.title")} follows={supervising("ask.screen.follows")} confirm={supervising("do.screen")} done={supervising("ask.screen.done")} words={supervising("ask.screen.words")}
            ask={(reason) => visitor.house.supervisions.screen({ id: proposal().id, year: year(), reason })} onClose={() => setAsking(false)}
          />
        </Show>
      </Section>
    </Show>
  )
}
