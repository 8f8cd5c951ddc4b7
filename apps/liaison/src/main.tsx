import "@jianyan/ui/tokens.css"
import "@jianyan/ui/base.css"
import { render } from "solid-js/web"
import { Zone } from "./routes.tsx"

if (import.meta.env.DEV && !import.meta.env["VITE_API"]) {
  const { start } = await import("./mock.ts")
  await start()
}

const root = document.getElementById("root")
if (root !== null) render(() => <Zone />, root)
