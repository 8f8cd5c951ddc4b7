import { Contract, type Endpoint } from "@jianyan/contract"
import { html } from "hono/html"

const who = (allow: Endpoint.Allowed) => typeof allow === "string" ? (allow === "anyone" ? "anyone" : "anyone seated") : allow.join(", ")

const tags = (schema: object): ReadonlyArray<string> => {
  const members = "members" in schema && Array.isArray(schema.members) ? schema.members as ReadonlyArray<object> : [schema]
  return members.map((member) => "identifier" in member && typeof member.identifier === "string" ? member.identifier : "")
}

const refusals = (asked: Endpoint.Endpoint | Endpoint.Feed) =>
  asked.kind === "feed" ? [] : Object.entries(asked.refusals).map(([status, schema]) => html`<li><b>${status}</b> ${tags(schema).filter((tag) => tag !== "").join(", ")}</li>`)

const entry = (root: string, name: string, asked: Endpoint.Endpoint | Endpoint.Feed) => html`
  <section id="${name}">
    <h3><code>${asked.kind === "feed" ? "GET (events)" : asked.method} ${root}${asked.path}</code></h3>
    <p>${asked.about} <small>Asked by: ${who(asked.allow)}.</small></p>
    <ul>${refusals(asked)}</ul>
  </section>`

/** Shows the whole contract as one readable page that needs no script. */
export const page = (version: string) => html`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Jianyan 建言: what may be asked</title>
<style>
  :root { color-scheme: light dark; --ink: light-dark(#1f1c18, #efeae0); --paper: light-dark(#fbfaf6, #191713); --line: light-dark(#e4dfd4, #36312a); --soft: light-dark(#5b554c, #b8b0a2) }
  body { margin: 0 auto; max-width: 52rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 15px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif }
  h1, h2 { font-family: "Songti SC", "Noto Serif CJK SC", serif } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line) } h3 { margin: 1.5rem 0 .25rem; font-size: 1rem }
  code { font-size: .95em; overflow-wrap: anywhere } p { margin: 0 } small, li { color: var(--soft) } ul { margin: .25rem 0; padding-left: 1.25rem } li, h2 { overflow-wrap: anywhere } nav { display: flex; flex-wrap: wrap; gap: 0 1rem } nav a { color: inherit }
</style>
<main>
<h1>Jianyan 建言: what may be asked</h1>
<p>Version ${version}. The machine-readable form is <a href="/api/openapi.json">OpenAPI 3.1</a>. A refusal is an <code>application/problem+json</code> whose <code>type</code> is the tag named here; 400 names every field that does not fit, 401 asks to sign in, 404 also stands for what belongs to another committee.</p>
<nav>${Contract.groups.map(({ name }) => html`<a href="#${name}">${name}</a>`)}</nav>
${Contract.groups.map(({ api, name, open }) => html`<h2 id="${name}">${name}</h2>${Object.entries(api).map(([one, asked]) => entry(open ? "/api" : "/api/committees/:committee", `${name}.${one}`, asked))}`)}
</main>
</html>`
