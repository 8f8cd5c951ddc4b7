import { Schema } from "effect"
import type { Access } from "@jianyan/domain"

type Json = Schema.Codec<any, any, never, never>
type Status = 400 | 403 | 404 | 409 | 410 | 422

/** The refusals an endpoint may answer with, by HTTP status. */
export type Refusals = { readonly [S in Status]?: Json }

/** Who may ask: any visitor, anyone with a seat in the committee, or those who hold one of the roles. */
export type Allowed = "anyone" | "seated" | ReadonlyArray<Access.Role>

/** One question the outside may ask of the house, as data: no framework, no answer. */
export interface Endpoint<
  Params extends Json = Json, Query extends Json = Json, Payload extends Json = Json, Success extends Json = Json, R extends Refusals = Refusals
> {
  readonly kind: "endpoint"
  readonly method: "GET" | "POST"
  /** Whether it is sent JSON, or the bytes of one file as they are. */
  readonly takes: "json" | "bytes"
  /** Whether it answers with JSON, or with one file to be kept. */
  readonly gives: "json" | "file"
  readonly path: `/${string}`
  readonly about: string
  readonly allow: Allowed
  readonly params: Params
  readonly query: Query
  readonly payload: Payload
  readonly success: Success
  readonly refusals: R
}

/** A stream of items the house pushes for as long as someone listens. */
export interface Feed<Item extends Json = Json> {
  readonly kind: "feed"
  readonly path: `/${string}`
  readonly about: string
  readonly allow: Allowed
  readonly item: Item
}

/** A group of the contract: its endpoints and feeds by name. */
export type Api = { readonly [name: string]: Endpoint | Feed }

/** What the one who asks gives: the parts of the path, the query and the payload as one value. */
export type Input<E extends Endpoint> = E["params"]["Type"] & E["query"]["Type"] & E["payload"]["Type"]
/** What a question is answered with when it is granted. */
export type Success<E extends Endpoint> = E["success"]["Type"]
/** What it may be refused with: the refusals of every status it declares. */
export type Refused<E extends Endpoint> = { [S in keyof E["refusals"]]: E["refusals"][S] extends Json ? E["refusals"][S]["Type"] : never }[keyof E["refusals"]]

/** The part of a question that asks for nothing: it takes no field, and none is sent. An empty struct would let any through. */
export const Nothing = Schema.Struct({})

/** The bytes of a file as they are sent; its name stands in the query. */
export const Bytes = Schema.Struct({ bytes: Schema.Uint8Array })

/** A file as it is answered with: what it is called, its media type and its bytes. */
export const File = Schema.Struct({ name: Schema.String, type: Schema.String, bytes: Schema.Uint8Array })
export type File = typeof File.Type

interface Given<Params, Query, Payload, Success, R> {
  readonly about: string
  readonly allow: Allowed
  readonly params?: Params
  readonly query?: Query
  readonly payload?: Payload
  readonly success?: Success
  readonly refusals?: R
}

const make = (method: "GET" | "POST") =>
  <
    Params extends Json = typeof Nothing, Query extends Json = typeof Nothing, Payload extends Json = typeof Nothing,
    Success extends Json = typeof Schema.Null, const R extends Refusals = {}
  >(path: `/${string}`, given: Given<Params, Query, Payload, Success, R>): Endpoint<Params, Query, Payload, Success, R> => ({
    kind: "endpoint",
    method,
    takes: "json",
    gives: "json",
    path,
    about: given.about,
    allow: given.allow,
    params: given.params ?? Nothing as unknown as Params,
    query: given.query ?? Nothing as unknown as Query,
    payload: given.payload ?? Nothing as unknown as Payload,
    success: given.success ?? Schema.Null as unknown as Success,
    refusals: given.refusals ?? {} as R
  })

/** Describes a question that changes nothing. */
export const get = make("GET")

/** Describes a question that makes something happen; its answer is null unless it names a success. */
export const post = make("POST")

/** Describes a question that is sent the bytes of one file. */
export const upload = <Params extends Json = typeof Nothing, Query extends Json = typeof Nothing, Success extends Json = typeof Schema.Null, const R extends Refusals = {}>(
  path: `/${string}`, given: Omit<Given<Params, Query, typeof Bytes, Success, R>, "payload">
): Endpoint<Params, Query, typeof Bytes, Success, R> => ({ ...post(path, { ...given, payload: Bytes }), takes: "bytes" })

/** Describes a question that is answered with a file to be kept. */
export const download = <Params extends Json = typeof Nothing, Query extends Json = typeof Nothing, const R extends Refusals = {}>(
  path: `/${string}`, given: Omit<Given<Params, Query, typeof Nothing, typeof File, R>, "payload" | "success">
): Endpoint<Params, Query, typeof Nothing, typeof File, R> => ({ ...get<Params, Query, typeof Nothing, typeof File, R>(path, { ...given, success: File }), gives: "file" })

/** Describes a feed: a path on which the house keeps sending items of one shape for as long as the visitor listens. */
export const feed = <Item extends Json>(path: `/${string}`, given: { readonly about: string; readonly allow: Allowed; readonly item: Item }): Feed<Item> =>
  ({ kind: "feed", path, ...given })
