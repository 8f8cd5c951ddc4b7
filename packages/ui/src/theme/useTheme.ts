import type { Accessor } from "solid-js"
import { remember } from "../remember/remember.ts"

/** Which paper the reader wants: the machine's own choice, day, or night. */
export type Theme = "auto" | "light" | "dark"

/** Which size of type the reader wants; large is for older eyes and enlarges the whole house. */
export type TypeSize = "normal" | "large"

const root = () => document.documentElement

const [theme, setTheme] = remember<Theme>("jianyan.theme", ["auto", "light", "dark"], () => "auto", (choice) => {
  if (choice === "auto") root().removeAttribute("data-theme")
  else root().setAttribute("data-theme", choice)
})

const [type, setType] = remember<TypeSize>("jianyan.type", ["normal", "large"], () => "normal", (choice) => {
  if (choice === "normal") root().removeAttribute("data-type")
  else root().setAttribute("data-type", choice)
})

/** Reads and changes the paper and the size of type, on `<html>` and in every zone of this origin. */
export const useTheme = (): {
  readonly theme: Accessor<Theme>
  readonly setTheme: (theme: Theme) => void
  readonly type: Accessor<TypeSize>
  readonly setType: (type: TypeSize) => void
} => ({ theme, setTheme, type, setType })
