import { splitProps, type ComponentProps, type JSX } from "solid-js"
import "./button.css"

/** How loud a button is: one `main` on a screen, `danger` for what is hard to take back, `quiet` inside lists. */
export type ButtonTone = "main" | "plain" | "danger" | "quiet"

interface Look {
  readonly tone?: ButtonTone | undefined
  readonly size?: "normal" | "small" | undefined
  /** Fills the width it is given, as the one action of a phone screen does. */
  readonly wide?: boolean | undefined
  readonly children: JSX.Element
}

export interface ButtonProps extends Look, Omit<ComponentProps<"button">, "children"> {
  /** Work is under way: the button keeps its place and the focus, says so, and answers no second press. */
  readonly busy?: boolean | undefined
}

/** A button that does something on this page. */
export const Button = (props: ButtonProps) => {
  const [own, rest] = splitProps(props, ["tone", "size", "wide", "busy", "children", "onClick", "type", "class"])
  const press: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (own.busy) event.preventDefault()
    else if (typeof own.onClick === "function") own.onClick(event)
  }
  return (
    <button
      {...rest}
      type={own.type ?? "button"}
      class={`ui-button ${own.class ?? ""}`}
      data-tone={own.tone ?? "plain"}
      data-size={own.size ?? "normal"}
      data-wide={own.wide ? "" : undefined}
      aria-busy={own.busy ? "true" : undefined}
      aria-disabled={own.busy ? "true" : undefined}
      onClick={press}
    >
      {own.children}
    </button>
  )
}

export interface ButtonLinkProps extends Look, Omit<ComponentProps<"a">, "children"> {
  readonly href: string
}

/** A link that looks like a button, for the one way on from a page. */
export const ButtonLink = (props: ButtonLinkProps) => {
  const [own, rest] = splitProps(props, ["tone", "size", "wide", "children", "class"])
  return (
    <a {...rest} class={`ui-button ${own.class ?? ""}`} data-tone={own.tone ?? "plain"} data-size={own.size ?? "normal"} data-wide={own.wide ? "" : undefined}>
      {own.children}
    </a>
  )
}

/** A row of buttons with even spaces, the main one first. */
export const Buttons = (props: { readonly children: JSX.Element; readonly class?: string | undefined }) => (
  <div class={`ui-buttons ${props.class ?? ""}`}>{props.children}</div>
)
