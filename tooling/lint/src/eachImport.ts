import type { At, Visitor } from "./Rule.ts"

type Import = At<"ImportDeclaration"> | At<"ExportNamedDeclaration"> | At<"ExportAllDeclaration"> | At<"ImportExpression"> | At<"TSImportType">

/** Calls `see` for every module a file names: `import`, `export … from`, `import()` and `import("…")` in a type. */
export const eachImport = (see: (source: string, node: Import) => void): Visitor => ({
  ImportDeclaration: (node) => see(node.source.value, node),
  ExportAllDeclaration: (node) => see(node.source.value, node),
  ExportNamedDeclaration: (node) => {
    if (node.source !== null) see(node.source.value, node)
  },
  ImportExpression: (node) => {
    if (node.source.type === "Literal" && typeof node.source.value === "string") see(node.source.value, node)
  },
  TSImportType: (node) => see(node.source.value, node)
})
