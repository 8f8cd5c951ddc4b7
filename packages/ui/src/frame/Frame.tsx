import { createEffect, createSignal, For, Show, type JSX } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import { Appearance } from "./Appearance.tsx"
import "./frame.css"

const t = makeDictionary({
  zh: { brand: "建言", skip: "跳到正文", zones: "各部分", menu: "菜单", close: "收起", me: "本人" },
  en: { brand: "Jianyan", skip: "Skip to content", zones: "Parts of the house", menu: "Menu", close: "Close", me: "You" }
})

/** A way to a page, with how many things wait there; where none do, no number stands. */
export interface FrameLink {
  readonly href: string
  readonly label: string
  readonly count?: number | undefined
  /** The reader is on this page or below it. */
  readonly here?: boolean | undefined
}

/** Links of the zone one is in, under a heading such as the session or the year. */
export interface FrameSection {
  readonly title: string
  readonly links: readonly FrameLink[]
}

export interface FrameProps {
  readonly committee: string
  /** Where the brand leads. */
  readonly home?: string | undefined
  readonly zones: readonly FrameLink[]
  readonly sections?: readonly FrameSection[] | undefined
  /** Who is signed in: name, office, sector. */
  readonly me?: JSX.Element
  /** The way out of the session. */
  readonly signOut?: JSX.Element
  /** Beside the brand, also where the rail is folded: what opens from every page. */
  readonly actions?: JSX.Element
  /** Above the page: an offline notice, a delegation, a demonstration mark. */
  readonly notice?: JSX.Element
  readonly children: JSX.Element
}

/** The rail and the page: what every screen of every zone stands in. On a phone the rail folds into a bar. */
export const Frame = (props: FrameProps) => {
  const [open, setOpen] = createSignal(false)
  let toggle!: HTMLButtonElement
  let main!: HTMLElement
  const fold = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open()) return
    setOpen(false)
    toggle.focus()
  }
  // The router of a zone takes every link for its own and would scroll without moving the focus.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    main.focus()
  }
  const followed = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a") !== null) setOpen(false)
  }
  return (
    <div class="ui-frame">
      <a class="ui-unseen ui-skip" href="#main" onClick={skip}>{t("skip")}</a>
      <header class="ui-rail" data-open={open() ? "" : undefined} onKeyDown={fold}>
        <div class="ui-rail-top">
          <a class="ui-brand" href={props.home ?? "/"}>
            <b>{t("brand")}</b>
            <small>{props.committee}</small>
          </a>
          <Show when={props.actions}>
            <div class="ui-rail-actions">{props.actions}</div>
          </Show>
          <button ref={toggle} type="button" class="ui-rail-toggle" aria-expanded={open()} aria-controls="rail" onClick={() => setOpen(!open())}>
            {open() ? t("close") : t("menu")}
          </button>
        </div>
        <div class="ui-rail-body" id="rail" onClick={followed}>
          <nav aria-label={t("zones")}>
            <FrameLinks links={props.zones} />
          </nav>
          <For each={props.sections ?? []}>
            {(section) => (
              <nav aria-label={section.title}>
                <h2 class="ui-rail-title">{section.title}</h2>
                <FrameLinks links={section.links} />
              </nav>
            )}
          </For>
          <section class="ui-me" aria-label={t("me")}>
            <Show when={props.me}>
              <div class="ui-me-who">{props.me}</div>
            </Show>
            <div class="ui-me-ways">
              <Appearance />
              {props.signOut}
            </div>
          </section>
        </div>
      </header>
      <main ref={main} class="ui-main" id="main" tabindex="-1">
        <Show when={props.notice}>
          <div class="ui-main-notice">{props.notice}</div>
        </Show>
        {props.children}
      </main>
    </div>
  )
}

const FrameLinks = (props: { readonly links: readonly FrameLink[] }) => (
  <ul>
    <For each={props.links}>
      {(link) => {
        let way!: HTMLAnchorElement
        // A rail longer than the screen shows where one is.
        createEffect(() => { if (link.here) way.scrollIntoView?.({ block: "nearest" }) })
        return (
          <li>
            <a ref={way} class="ui-rail-link" href={link.href} aria-current={link.here ? "page" : undefined}>
              <span>{link.label}</span>
              <Show when={link.count}>{(count) => <b class="ui-rail-count">{formatNumber(count())}</b>}</Show>
            </a>
          </li>
        )
      }}
    </For>
  </ul>
)
