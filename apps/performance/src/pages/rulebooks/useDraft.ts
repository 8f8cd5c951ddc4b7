import type { Assessment, Draft } from "@jianyan/domain"
import { isRefusal } from "@jianyan/zone"
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"
import { unwrap } from "solid-js/store"
import { useVisitor } from "../../parts/Visitor.tsx"
import type { Refusal } from "../../words/refusals.ts"

type Text = Assessment.Rulebook.Rulebook

/** How the text stands with the house. */
export type Saving = { readonly as: "saved"; readonly at: Date | undefined } | { readonly as: "saving" | "waiting" | "meanwhile" | "failed" }

/** A draft that is being written: the text, the way back and forth, and how it is saved. */
export interface Writing {
  readonly text: Accessor<Text>
  readonly put: (text: Text) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly mayUndo: Accessor<boolean>
  readonly mayRedo: Accessor<boolean>
  readonly saving: Accessor<Saving>
  /** The revision the house holds, for who asks about the draft. */
  readonly revision: Accessor<number>
  /** Whether changes were brought back that had not been saved. */
  readonly broughtBack: boolean
  /** Forgets what this machine holds of the draft. */
  readonly forget: () => void
}

/** How long a pause in writing is, in milliseconds, before what was written is saved. */
const pause = 900

/** Keeps a draft: every change is held on this machine at once and saved in the house at the next pause. */
export const useDraft = (draft: Draft.Draft): Writing => {
  const { house } = useVisitor()
  const key = `jianyan.draft.${draft.id}`
  // The text as it is: what is asked of the house comes watched, and a worker takes no watched thing.
  const begun = unwrap(draft.text)
  const held = read(key, draft.revision)
  const [texts, setTexts] = createSignal<{ readonly all: ReadonlyArray<Text>; readonly here: number }>(held === undefined ? { all: [begun], here: 0 } : { all: [begun, held], here: 1 })
  const [revision, setRevision] = createSignal(draft.revision)
  const [saving, setSaving] = createSignal<Saving>(held === undefined ? { as: "saved", at: undefined } : { as: "waiting" })
  const text = () => texts().all[texts().here] ?? begun
  let kept = begun, timer: ReturnType<typeof setTimeout> | undefined, underway = false

  const save = async () => {
    clearTimeout(timer)
    if (underway || saving().as === "meanwhile" || text() === kept) return
    underway = true
    setSaving({ as: "saving" })
    const sent = text()
    const asked = await house.rulebooks.revise({ id: draft.id, text: sent, revision: revision() }).then((answer) => ({ answer }), (thrown: unknown) => ({ thrown }))
    underway = false
    if ("thrown" in asked) {
      setSaving({ as: isRefusal<Refusal>(asked.thrown) && asked.thrown._tag === "Draft.RevisedMeanwhile" ? "meanwhile" : "failed" })
      return
    }
    kept = sent
    setRevision(asked.answer.revision)
    if (text() === sent) {
      write(key, undefined)
      setSaving({ as: "saved", at: new Date() })
    } else void save()
  }
  createEffect(on(text, (now) => {
    if (now === kept) return
    write(key, { revision: revision(), text: now })
    if (saving().as !== "meanwhile") setSaving({ as: "waiting" })
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }))
  onCleanup(() => void save())

  return {
    text, saving, revision, broughtBack: held !== undefined,
    put: (next) => setTexts(({ all, here }) => ({ all: [...all.slice(Math.max(0, here - 99), here + 1), next], here: Math.min(here, 99) + 1 })),
    undo: () => setTexts(({ all, here }) => ({ all, here: Math.max(0, here - 1) })),
    redo: () => setTexts(({ all, here }) => ({ all, here: Math.min(all.length - 1, here + 1) })),
    mayUndo: () => texts().here > 0,
    mayRedo: () => texts().here < texts().all.length - 1,
    forget: () => { kept = text(); write(key, undefined) }
  }
}

const read = (key: string, revision: number): Text | undefined => {
  try {
    const held = JSON.parse(localStorage.getItem(key) ?? "null") as { readonly revision: number; readonly text: Text } | null
    return held !== null && held.revision === revision ? held.text : undefined
  } catch {
    return undefined
  }
}

const write = (key: string, held: { readonly revision: number; readonly text: Text } | undefined): void => {
  try {
    if (held === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(held))
  } catch {
    // A browser that refuses storage still saves in the house.
  }
}
