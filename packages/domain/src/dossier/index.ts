export * from "./Dossier.ts"
export * from "./gather.ts"
