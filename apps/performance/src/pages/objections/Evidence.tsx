import { Contract, ObjectionsApi, ProposalsApi } from "@jianyan/contract"
import type { Objection } from "@jianyan/domain"
import { ChooseFiles, formatNumber, Refusals, Section } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { objections as t } from "../../words/objections.ts"

const sizeOf = (size: number): string => size < 1024 * 1024 ? `${formatNumber(Math.max(1, Math.round(size / 1024)))} KB` : `${formatNumber(Math.round(size / 104_857.6) / 10)} MB`

/** The files that bear an objection out; the member who lodged it lays more beside it until it is decided. */
export const Evidence = (props: { readonly objection: Objection.Objection; readonly may: boolean }) => {
  const { at, house } = useVisitor()
  const deed = useDeed()
  const [sending, setSending] = createSignal<string>()
  const send = async (files: ReadonlyArray<File>) => {
    for (const file of files) {
      setSending(file.name)
      await deed.run(async () => house.objections.attach({ id: props.objection.id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }), () => done(t("attached")))
      setSending(undefined)
      if (deed.refusals().length > 0) return
    }
  }
  return (
    <Section title={t("evidence")}>
      <ul class="objection-files">
        <For each={props.objection.evidence} fallback={<li><small>{t("noEvidence")}</small></li>}>
          {(file) => <li><a href={Contract.address(at, ObjectionsApi.readFile, { id: props.objection.id, hash: file.hash })} download={file.name}>{file.name}</a><small>{sizeOf(file.size)}</small></li>}
        </For>
      </ul>
      <Show when={props.may}>
        <Refusals refusals={deed.refusals()} />
        <div class="objection-attach">
          <ChooseFiles
            size="small" multiple accept={ProposalsApi.endings.map((ending) => `.${ending}`).join(",")} aria-describedby="evidence-hint" disabled={deed.busy()}
            onChoose={(files) => void send(files)}
          >
            {t("choose")}
          </ChooseFiles>
          <span id="evidence-hint">{t("hint")}</span>
          <span role="status">{sending() === undefined ? "" : t("sending", sending() ?? "")}</span>
        </div>
      </Show>
    </Section>
  )
}
