import { Contract, ProposalsApi } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { Button, ChooseFiles, formatNumber } from "@jianyan/ui"
import { DeedRefusals, done } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { drafting } from "../words/drafting.ts"
import { useDeed } from "./useDeed.ts"
import { useVisitor } from "./Visitor.tsx"
import "./files.css"

const kinds: ReadonlyArray<readonly [string, "pdf" | "docx" | "xlsx" | "ofd" | "image" | "text"]> = [
  ["pdf", "pdf"], ["wordprocessingml", "docx"], ["spreadsheetml", "xlsx"], ["ofd", "ofd"], ["image/", "image"]
]

/** Says of what kind and how large a file is. */
const told = ({ size, type }: Proposal.Examined.Attachment): string => {
  const kind = kinds.find(([part]) => type.includes(part))?.[1] ?? "text"
  const said = size < 1024 ? `${formatNumber(size)} B` : size < 1024 * 1024 ? `${formatNumber(Math.round(size / 1024))} KB` : `${formatNumber(Math.round(size / 104_857.6) / 10)} MB`
  return drafting("fileSize", said, drafting(`kinds.${kind}`))
}

/** The files of a proposal, each to be kept under its name; a draft's may be removed. */
export const FileList = (props: { readonly id: Proposal.Id; readonly files: ReadonlyArray<Proposal.Examined.Attachment>; readonly onDetach?: ((file: Proposal.Examined.Attachment) => void) | undefined }) => {
  const { at } = useVisitor()
  return (
    <ul class="proposals-files">
      <For each={props.files}>
        {(file) => (
          <li>
            <a href={Contract.address(at, ProposalsApi.readFile, { id: props.id, hash: file.hash })} download={file.name}>{file.name}</a>
            <small>{told(file)}</small>
            <Show when={props.onDetach}>{(detach) => <Button size="small" tone="quiet" aria-label={drafting("detachOf", file.name)} onClick={() => detach()(file)}>{drafting("detach")}</Button>}</Show>
          </li>
        )}
      </For>
    </ul>
  )
}

/** Where files are dropped or chosen for a draft, and those it has; a draft that was never saved has none yet. */
export const FilesField = (props: { readonly draft: Pick<Proposal.Proposal, "id" | "attachments"> | undefined }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [over, setOver] = createSignal(false)
  const [sending, setSending] = createSignal<string>()
  const send = async (id: Proposal.Id, files: ReadonlyArray<File>) => {
    for (const file of files) {
      setSending(file.name)
      await deed.run(async () => house.proposals.attachFile({ id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }), () => done(drafting("attached")))
      setSending(undefined)
      if (deed.refusals().length > 0) return
    }
  }
  const detach = (id: Proposal.Id) => (file: Proposal.Examined.Attachment) => void deed.run(() => house.proposals.detachFile({ id, hash: file.hash }), () => done(drafting("detached")))
  return (
    <section class="ui-field">
      <h2 class="ui-field-label">{drafting("files")}</h2>
      <div class="ui-field-hint" id="files-hint">{drafting("filesHint")}</div>
      <Show when={props.draft} fallback={<p class="proposals-silent">{drafting("filesLater")}</p>}>
        {(draft) => (
          <>
            <DeedRefusals deed={deed} />
            <FileList id={draft().id} files={draft().attachments} onDetach={detach(draft().id)} />
            <div
              class="proposals-drop" data-over={over() ? "" : undefined}
              onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)}
              onDrop={(event) => { event.preventDefault(); setOver(false); void send(draft().id, [...event.dataTransfer?.files ?? []]) }}
            >
              <span role="status">{sending() === undefined ? drafting("filesDrop") : drafting("attaching", sending() ?? "")}</span>
              <ChooseFiles
                size="small" multiple accept={ProposalsApi.endings.map((ending) => `.${ending}`).join(",")} aria-describedby="files-hint" disabled={deed.busy()}
                onChoose={(files) => void send(draft().id, files)}
              >
                {drafting("filesChoose")}
              </ChooseFiles>
            </div>
          </>
        )}
      </Show>
    </section>
  )
}
