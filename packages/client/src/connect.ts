import { Contract, Endpoint, Problem } from "@jianyan/contract"
import { Option, Schema } from "effect"
import { listen } from "./listen.ts"
import { Unreachable } from "./Unreachable.ts"

type Asked<Api> = { readonly [K in keyof Api as Api[K] extends Endpoint.Endpoint | Endpoint.Feed ? K : never]: Api[K] }

/** A group of the contract as it is asked from outside: each endpoint a function, each feed a subscription. */
export type Connected<Api> = {
  readonly [K in keyof Asked<Api>]: Api[K] extends Endpoint.Endpoint
    ? {} extends Endpoint.Input<Api[K]>
      ? (input?: Endpoint.Input<Api[K]>, given?: Given) => Promise<Endpoint.Success<Api[K]>>
      : (input: Endpoint.Input<Api[K]>, given?: Given) => Promise<Endpoint.Success<Api[K]>>
    : Api[K] extends Endpoint.Feed ? (on: (item: Api[K]["item"]["Type"]) => void, stood?: (open: boolean) => void) => () => void
    : never
}

/** What one call may be given besides its input: a way to give it up, and a key under which repeating it is safe. */
export interface Given { readonly signal?: AbortSignal; readonly idempotencyKey?: string }

/** Where to ask: the origin, the committee whose house it is (none for what is asked outside one), and the fetch to ask with. */
export interface Address { readonly base?: string; readonly committee?: string; readonly fetch?: typeof globalThis.fetch }

const isOurs = (value: unknown): value is Endpoint.Endpoint | Endpoint.Feed =>
  typeof value === "object" && value !== null && "kind" in value && (value.kind === "endpoint" || value.kind === "feed")

/** The refusal a problem restores to: one the endpoint declares, one that may come from everywhere, or none known. */
const refusalOf = (endpoint: Endpoint.Endpoint, status: number, body: unknown): unknown => {
  const encoded = Problem.fromProblem(body)
  const declared = endpoint.refusals[status as keyof typeof endpoint.refusals]
  const known = declared === undefined ? Option.none() : Schema.decodeUnknownOption(declared)(encoded)
  return Option.getOrElse(Option.orElse(known, () => Schema.decodeUnknownOption(Problem.Problem)(encoded)), () => new Unreachable({ status }))
}

/** Reads a file out of an answer, by the name it is to be kept under. */
const fileOf = async (response: Response): Promise<Endpoint.File> => {
  const [, name = ""] = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get("content-disposition") ?? "") ?? []
  return { name: decodeURIComponent(name), type: response.headers.get("content-type") ?? "", bytes: new Uint8Array(await response.arrayBuffer()) }
}

const part = (schema: Endpoint.Endpoint["payload"], input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  schema === Endpoint.Nothing ? {} : Schema.encodeSync(schema)(input)

const given = (entries: Readonly<Record<string, unknown>>) =>
  Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== null).map(([name, value]) => [name, String(value)] as [string, string])

/** Connects a group. A call resolves with its success, or rejects with the very refusal the domain raised. */
export const connect = <const Api extends object>(api: Api, address: Address = {}): Connected<Api> => {
  const { base = "", committee } = address
  const root = base + (committee === undefined ? "/api" : Contract.prefix(committee))
  const send: typeof globalThis.fetch = (input, init) => (address.fetch ?? globalThis.fetch)(input, init)

  const ask = (endpoint: Endpoint.Endpoint) => async (input: Readonly<Record<string, unknown>> = {}, { idempotencyKey, signal }: Given = {}) => {
    const params = part(endpoint.params, input)
    const query = new URLSearchParams(given(part(endpoint.query, input))).toString()
    const path = endpoint.path.replace(/:(\w+)/gu, (_, name: string) => encodeURIComponent(String(params[name])))
    const response = await send(`${root}${path}${query === "" ? "" : `?${query}`}`, {
      method: endpoint.method,
      credentials: "same-origin",
      headers: {
        accept: endpoint.gives === "file" ? "*/*" : "application/json",
        ...(endpoint.method === "POST" ? { "content-type": endpoint.takes === "bytes" ? "application/octet-stream" : "application/json" } : {}),
        ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey })
      },
      ...(endpoint.method === "GET" ? {} : { body: endpoint.takes === "bytes" ? input["bytes"] as Uint8Array<ArrayBuffer> : JSON.stringify(part(endpoint.payload, input)) }),
      ...(signal === undefined ? {} : { signal })
    }).catch((cause: unknown) => {
      throw signal?.aborted === true ? cause : new Unreachable({})
    })
    if (response.ok && endpoint.gives === "file") return fileOf(response)
    const body: unknown = await response.json().catch(() => undefined)
    if (response.ok) return Schema.decodeUnknownSync(endpoint.success)(body)
    throw refusalOf(endpoint, response.status, body)
  }

  const connected = Object.entries(api).filter((entry): entry is [string, Endpoint.Endpoint | Endpoint.Feed] => isOurs(entry[1]))
  return Object.fromEntries(connected.map(([name, entry]) => [
    name,
    entry.kind === "feed" ? (on: (item: unknown) => void, stood?: (open: boolean) => void) => listen(`${root}${entry.path}`, entry.item, send, on, stood) : ask(entry)
  ])) as Connected<Api>
}
