import { Contract, type Endpoint, Problem } from "@jianyan/contract"
import { JsonSchema, Schema } from "effect"

type Json = Readonly<Record<string, unknown>>
type AnySchema = Schema.Codec<any, any, never, never>

const componentsPrefix = "#/components/schemas/"

/** Turns a schema of the contract into OpenAPI 3.1, moving what it names into the components. */
const described = (schema: AnySchema, components: Map<string, unknown>): Json => {
  const { definitions, dialect, schema: root } = Schema.toJsonSchemaDocument(schema)
  const open = JsonSchema.toMultiDocumentOpenApi3_1({ dialect, schemas: [root], definitions })
  for (const [name, definition] of Object.entries(open.definitions)) components.set(name, definition)
  return open.schemas[0] as Json
}

const problem = (schema: AnySchema, components: Map<string, unknown>): Json => ({ content: { "application/problem+json": { schema: described(schema, components) } } })

/** Names every property of a struct as parameters of a path or a query. */
const parameters = (place: "path" | "query", schema: AnySchema, components: Map<string, unknown>): ReadonlyArray<Json> => {
  const { properties = {}, required = [] } = described(schema, components) as { readonly properties?: Json; readonly required?: ReadonlyArray<string> }
  return Object.entries(properties).map(([name, schema]) => ({ name, in: place, required: place === "path" || required.includes(name), schema }))
}

const committee: Json = { name: "committee", in: "path", required: true, schema: { type: "string" }, description: "The committee whose house is asked." }

const security = (allow: Endpoint.Allowed): Json => allow === "anyone" ? { security: [] } : {}
const who = (allow: Endpoint.Allowed): string => typeof allow === "string" ? (allow === "anyone" ? "Anyone may ask." : "Anyone seated in the committee may ask.") : `Roles: ${allow.join(", ")}.`

const operation = (group: string, name: string, open: boolean, asked: Endpoint.Endpoint | Endpoint.Feed, components: Map<string, unknown>): Json => {
  const about = { operationId: `${group}.${name}`, tags: [group], summary: asked.about, description: who(asked.allow), ...security(asked.allow) }
  const inside = open ? [] : [committee]
  if (asked.kind === "feed") {
    return { ...about, parameters: inside, responses: { 200: { description: "Server-sent events, one item each.", content: { "text/event-stream": { schema: described(asked.item, components) } } } } }
  }
  const file = { "application/octet-stream": { schema: { type: "string", format: "binary" } } }
  const refusals = Object.entries(asked.refusals).map(([status, schema]) => [status, { description: "Refused.", ...problem(schema, components) }])
  return {
    ...about,
    parameters: [...inside, ...parameters("path", asked.params, components), ...parameters("query", asked.query, components)],
    ...(asked.method === "POST" ? { requestBody: { required: true, content: asked.takes === "bytes" ? file : { "application/json": { schema: described(asked.payload, components) } } } } : {}),
    responses: {
      200: { description: "Answered.", content: asked.gives === "file" ? file : { "application/json": { schema: described(asked.success, components) } } },
      ...Object.fromEntries(refusals),
      default: { $ref: "#/components/responses/Problem" }
    }
  }
}

/** Derives the OpenAPI 3.1 document of the whole house from the contract. */
export const openApi = (version: string): Json => {
  const components = new Map<string, unknown>()
  const paths: Record<string, Record<string, Json>> = {}
  for (const { api, name: group, open } of Contract.groups) {
    for (const [name, asked] of Object.entries(api)) {
      const path = `${open ? "/api" : "/api/committees/{committee}"}${asked.path.replace(/:(\w+)/gu, "{$1}")}`
      const method = asked.kind === "feed" ? "get" : asked.method.toLowerCase()
      paths[path] = { ...paths[path], [method]: operation(group, name, open, asked, components) }
    }
  }
  const everywhere = { description: "Any of the problems that may come from everywhere, RFC 9457.", ...problem(Problem.Problem, components) }
  return {
    openapi: "3.1.0",
    info: { title: "Jianyan 建言", version, description: "Proposals, liaison with the public, and the evaluation of members' performance, on one truthful journal. Every refusal is an application/problem+json whose type is the tag of the refusal.", license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    security: [{ session: [] }],
    paths,
    components: {
      schemas: Object.fromEntries([...components].map(([name, schema]) => [name, JSON.parse(JSON.stringify(schema).replaceAll("#/$defs/", componentsPrefix)) as unknown])),
      responses: { Problem: everywhere },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "jianyan.session_token" } }
    }
  }
}
