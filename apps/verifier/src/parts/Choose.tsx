import { createSignal } from "solid-js"
import { t } from "../words/page.ts"

/** Takes one file, chosen or dropped. */
export const Choose = (props: { readonly again: boolean; readonly onChoose: (file: File) => void }) => {
  const [over, setOver] = createSignal(false)
  const give = (files: FileList | null | undefined) => {
    const file = files?.[0]
    if (file !== undefined) props.onChoose(file)
  }
  return (
    <label
      class="choose ui-noprint" data-over={over() ? "" : undefined} data-again={props.again ? "" : undefined}
      onDragOver={(event) => { event.preventDefault(); setOver(true) }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { event.preventDefault(); setOver(false); give(event.dataTransfer?.files) }}
    >
      <input type="file" class="ui-unseen" onChange={(event) => { give(event.currentTarget.files); event.currentTarget.value = "" }} />
      <span class="ui-button" data-tone={props.again ? "plain" : "main"} data-size="normal">{props.again ? t("another") : t("choose")}</span>
      <span>{t("drop")}</span>
      <small>{t("hint")}</small>
    </label>
  )
}
