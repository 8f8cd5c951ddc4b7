import { render } from "solid-js/web"
import "@jianyan/ui/tokens.css"
import "@jianyan/ui/base.css"
import { Portal } from "./Portal.tsx"

// Nobody is signed in at first, so that the sign-in page is seen; a build drops these lines and the mock with them.
if (import.meta.env.DEV && !import.meta.env["VITE_API"]) await (await import("@jianyan/mock")).start()

const root = document.getElementById("root")
if (root !== null) render(() => <Portal />, root)
