import type { Access } from "@jianyan/domain"

const readers: ReadonlyArray<Access.Role> = ["liaisonStaff", "office", "leader", "evaluator", "auditor"]

/** Tells whether the reports of every member are open to these roles; a member alone reads the own. */
export const readsAll = (roles: ReadonlyArray<Access.Role>): boolean => roles.some((role) => readers.includes(role))
