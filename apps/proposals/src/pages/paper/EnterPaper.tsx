import { ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Beside, Button, ButtonLink, Buttons, Confirm, formatDate, NoPermission, Notice, PageHead } from "@jianyan/ui"
import { answered, Closed, DeedRefusals, done, useToday } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { DateTime } from "effect"
import { createEffect, createSignal, on, Show } from "solid-js"
import { keptAs } from "../../parts/kept.ts"
import { instantOf } from "../../parts/Moment.ts"
import { MomentFields } from "../../parts/MomentFields.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { paper } from "../../words/paper.ts"
import { misfits, missing, sentences } from "../../words/refusals.ts"
import { shell } from "../../words/shell.ts"
import { trade } from "../../words/trade.ts"
import { Checklist, SimilarSoFar } from "../write/Alongside.tsx"
import { ContentFields } from "../write/ContentFields.tsx"
import { contentOf, written } from "../write/Manuscript.ts"
import "../../parts/aside.css"
import "../../parts/save.css"
import "../write/write.css"
import { blank, dayOf, lacking, Sheet } from "./Sheet.ts"
import { Signed } from "./Signed.tsx"

/** Where staff enter a proposal that was handed in on paper. */
export default function EnterPaper() {
  const { holds } = useVisitor()
  useTitle(() => paper("title"))
  return (
    <Show when={holds("proposalsStaff")} fallback={<Closed heading={trade("zone")}><NoPermission title={paper("only")} action={<ButtonLink href={Zone.proposals.home}>{shell("toList")}</ButtonLink>}>{paper("onlyText")}</NoPermission></Closed>}>
      <Entering />
    </Show>
  )
}

const Entering = () => {
  const visitor = useVisitor()
  const { house, naming } = visitor
  const navigate = useNavigate()
  const deed = useDeed()
  const today = useToday(visitor)
  const kept = keptAs([visitor.at, visitor.me.account, "paper"], Sheet)
  const found = kept.read()
  const [sheet, setSheet] = createSignal<Sheet>(found ?? blank)
  const [restored, setRestored] = createSignal(found !== undefined)
  const [asking, setAsking] = createSignal(false)
  createEffect(on(sheet, (sheet) => sheet === blank ? kept.clear() : kept.write(sheet), { defer: true }))
  const key = crypto.randomUUID()
  const name = () => {
    const { body, first } = sheet()
    return body === undefined ? naming.member(first ?? "") : naming.body(body)
  }
  const received = () => {
    const at = instantOf(sheet().received)
    return at === undefined ? "" : formatDate(DateTime.toDateUtc(at), "moment")
  }
  const ask = () => {
    const now = sheet(), content = contentOf(now), self = { id: Proposal.Id.make("new") }
    const refused = [
      ...lacking(now), ...misfits(ProposalsApi.Drafting.fields.content, content), ...(content.category === "" ? [missing("category")] : []),
      ...(content.situation === "" ? sentences(new Proposal.NoSituation(self), naming) : []), ...(written(now.asks).length === 0 ? sentences(new Proposal.NoRecommendation(self), naming) : [])
    ]
    deed.refuse(refused)
    if (refused.length === 0) setAsking(true)
  }
  const enter = () => {
    const { body, first, received, with: others, ...rest } = sheet(), at = instantOf(received)
    if (first === undefined || at === undefined) return
    void deed.run(
      () => house.proposals.receiveOnPaper({ content: contentOf({ ...rest, with: others }), first, with: others, received: at, ...(body === undefined ? {} : { body }) }, { idempotencyKey: key }),
      ({ id }) => {
        kept.clear()
        done(paper("done"))
        navigate(Zone.proposals.proposal(id), { resolve: false, replace: true })
      }
    )
  }
  return (
    <>
      <PageHead title={paper("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: paper("title") }]} meta={<span>{paper("about")}</span>} />
      <Beside aside={<><Checklist manuscript={sheet()} /><SimilarSoFar manuscript={sheet()} except={undefined} /></>}>
        <form class="proposals-form" data-at-hand noValidate onSubmit={(event) => { event.preventDefault(); ask() }}>
          <Show when={restored()}>
            <Notice tone="going" actions={<Button size="small" onClick={() => { setSheet(blank); setRestored(false) }}>{paper("startOver")}</Button>}>{paper("restored")}</Notice>
          </Show>
          <Show when={!asking()}><DeedRefusals deed={deed} /></Show>
          <MomentFields name="received" label={paper("when")} time={paper("time")} value={sheet().received} onChange={(received) => setSheet({ ...sheet(), received })} refusal={deed.refusal("received")} />
          <Show when={answered(today)}>
            {(today) => <Signed sheet={sheet()} on={dayOf(sheet().received, today().on)} onChange={setSheet} refusal={deed.refusal} />}
          </Show>
          <ContentFields manuscript={sheet()} onChange={(part) => setSheet({ ...sheet(), ...part })} refusal={deed.refusal} />
          <div class="proposals-save"><Buttons><Button tone="main" type="submit" busy={deed.busy()}>{paper("submit")}</Button></Buttons></div>
        </form>
      </Beside>
      <Show when={asking()}>
        <Confirm open onClose={() => setAsking(false)} busy={deed.busy()} title={paper("askTitle")} confirm={paper("submit")} onConfirm={enter} description={paper("askText", name(), received())}>
          <DeedRefusals deed={deed} />
        </Confirm>
      </Show>
    </>
  )
}
