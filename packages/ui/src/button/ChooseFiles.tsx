import type { JSX } from "solid-js"
import "./button.css"

export interface ChooseFilesProps {
  /** The endings a file may have, such as ".pdf,.docx". */
  readonly accept: string
  readonly multiple?: boolean | undefined
  readonly size?: "normal" | "small" | undefined
  readonly disabled?: boolean | undefined
  /** Of the field it stands for, so that a summary of refusals can lead to it. */
  readonly id?: string | undefined
  readonly "aria-describedby"?: string | undefined
  /** Called with at least one file; the same file can be chosen again. */
  readonly onChoose: (files: ReadonlyArray<File>) => void
  readonly children: JSX.Element
}

/** A button that opens the choice of files of the machine. */
export const ChooseFiles = (props: ChooseFilesProps) => (
  <label class="ui-button ui-choose-files" data-size={props.size ?? "normal"} aria-disabled={props.disabled ? "true" : undefined}>
    {props.children}
    <input
      class="ui-unseen" type="file" id={props.id} accept={props.accept} multiple={props.multiple} disabled={props.disabled} aria-describedby={props["aria-describedby"]}
      onChange={({ currentTarget }) => {
        const files = [...currentTarget.files ?? []]
        currentTarget.value = ""
        if (files.length > 0) props.onChoose(files)
      }}
    />
  </label>
)
