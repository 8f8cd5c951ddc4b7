import { createHash } from "node:crypto"
import { deflateRawSync } from "node:zlib"
import type { Plugin } from "vite"

/** What the one file is called and how many bytes it may have. */
export interface One {
  readonly name: string
  readonly most: number
}

const sha = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** Unpacks a script and lets it run; a browser that cannot says so. */
const unpacking = (packed: string): string => `
const packed = "${packed}"
try {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const script = document.createElement("script")
  script.type = "module"
  script.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text()
  document.body.append(script)
} catch {
  document.getElementById("root").textContent = "浏览器版本过低，请换用 2023 年以后的浏览器打开。This browser is too old: open the file in one made after 2023."
}
`

/** Puts a page, its packed script and its styles into one HTML file that may neither load nor send anything, and stops the build when it grows too large. */
export const oneFile = ({ most, name }: One): Plugin => ({
  name: "one-file",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = bundle["index.html"]
    const scripts = Object.values(bundle).filter((part) => part.type === "chunk")
    const [script] = scripts
    if (page?.type !== "asset" || script === undefined || scripts.length > 1) return this.error("one page with one script was expected")
    const styles = Object.values(bundle).flatMap((part) => part.type === "asset" && part.fileName.endsWith(".css") ? [String(part.source)] : [])
    const loader = unpacking(deflateRawSync(script.code, { level: 9 }).toString("base64"))
    const policy = `default-src 'none'; script-src ${sha(loader)} ${sha(script.code)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`
    const html = String(page.source)
      .replace(/\s*<script type="module"[^>]*><\/script>/u, "")
      .replace(/\s*<link rel="stylesheet"[^>]*>/gu, "")
      .replace("<meta charset=\"utf-8\" />", (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
      .replace("</head>", () => `  <style>${styles.join("")}</style>\n  </head>`)
      .replace("</body>", () => `  <script type="module">${loader}</script>\n  </body>`)
    const size = Buffer.byteLength(html)
    if (size >= most) this.error(`${name} has ${size} bytes; it may have fewer than ${most}`)
    for (const part of Object.keys(bundle)) delete bundle[part]
    this.emitFile({ type: "asset", fileName: name, source: html })
  }
})
