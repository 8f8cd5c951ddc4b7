import "@jianyan/ui/tokens.css"
import "@jianyan/ui/base.css"
import { render } from "solid-js/web"
import { Verifier } from "./Verifier.tsx"

const root = document.getElementById("root")
if (root !== null) render(() => <Verifier />, root)
