import { Effect } from "effect"
import { SqlClient } from "effect/sql"

/**
 * Creates the tables of sign-in and of seats. The columns of the first six are better-auth's, in its own spelling, and a
 * person belongs to several committees, so these lead with the person; seats belong to a committee and lead with it.
 * Where a seat has no member or no unit the column is empty, never null, because both stand in the key.
 */
export const accounts = Effect.gen(function*() {
  const sql = yield* SqlClient.SqlClient
  yield* sql`create table account_user (
    id text primary key,
    name text not null,
    email text not null unique,
    "emailVerified" boolean not null,
    image text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp,
    username text constraint account_user_name unique,
    "twoFactorEnabled" boolean
  )`
  yield* sql`create table account_session (
    id text primary key,
    "expiresAt" timestamptz not null,
    token text not null unique,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references account_user (id) on delete cascade
  )`
  yield* sql`create index "account_session_userId_idx" on account_session ("userId")`
  yield* sql`create table account_credential (
    id text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "userId" text not null references account_user (id) on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null,
    unique ("providerId", "accountId")
  )`
  yield* sql`create index "account_credential_userId_idx" on account_credential ("userId")`
  yield* sql`create table account_verification (
    id text primary key,
    identifier text not null,
    value text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp
  )`
  yield* sql`create index "account_verification_identifier_idx" on account_verification (identifier)`
  yield* sql`create table account_second_step (
    id text primary key,
    secret text not null,
    "backupCodes" text not null,
    "userId" text not null references account_user (id) on delete cascade,
    verified boolean,
    "failedVerificationCount" integer,
    "lockedUntil" timestamptz
  )`
  yield* sql`create index "account_second_step_secret_idx" on account_second_step (secret)`
  yield* sql`create index "account_second_step_userId_idx" on account_second_step ("userId")`
  yield* sql`create table account_attempt (
    id text primary key,
    key text not null unique,
    count integer not null,
    "lastRequest" bigint not null
  )`
  yield* sql`create table account_seat (
    committee text collate "C" not null,
    account text not null references account_user (id) on delete cascade,
    role text not null,
    member text not null default '',
    unit text not null default '',
    primary key (committee, account, role, member, unit)
  )`
  yield* sql`create index account_seat_account on account_seat (account)`
})
