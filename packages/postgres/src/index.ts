export * as Backup from "./backup/Backup.ts"
export { Database } from "./Database.ts"
export * as Embedded from "./embedded/Embedded.ts"
export * as Postgres from "./Postgres.ts"
