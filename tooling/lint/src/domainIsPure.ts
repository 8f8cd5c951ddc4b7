import { eachGlobal } from "./eachGlobal.ts"
import { eachImport } from "./eachImport.ts"
import type { Rule } from "./Rule.ts"

/** The modules of Effect that hold data or work on it, and can neither wait, log, fail outside their type nor see the world. */
const data = new Set([
  "Array", "BigDecimal", "BigInt", "Boolean", "Brand", "Chunk", "Combiner", "Data", "DateTime", "Duration", "Equal", "Equivalence",
  "Filter", "Function", "Graph", "Hash", "HashMap", "HashRing", "HashSet", "Iterable", "JsonPatch", "JsonPointer", "Match", "Number",
  "Option", "Order", "Ordering", "Predicate", "Record", "Reducer", "RegExp", "Result", "Schema", "SchemaAST", "SchemaGetter",
  "SchemaIssue", "SchemaTransformation", "String", "Struct", "Trie", "Tuple", "Types",
  "absurd", "constFalse", "constTrue", "flow", "hole", "identity", "pipe", "tuple"
])

/** What would let a verb know the hour, throw dice, or reach outside. */
const world = new Set([
  "Date", "Intl", "Temporal", "crypto", "performance", "console", "process", "Buffer", "require", "globalThis", "window", "self",
  "document", "navigator", "location", "localStorage", "sessionStorage", "indexedDB", "fetch", "XMLHttpRequest", "WebSocket",
  "EventSource", "Worker", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "requestAnimationFrame"
])

/** The parts of `DateTime` that read the clock or the zone of the machine. */
const readsTheClock = /^(?:now|is(?:Future|Past)|zoneMakeLocal|setZoneCurrent|withCurrentZone|layerCurrentZone|CurrentTimeZone)/u

/**
 * Keeps the domain a place where nothing happens: it imports Effect's data modules and its own files, and reads no clock,
 * no chance and no world, so that a verb can be called in a form, a story, a benchmark or a fold alike.
 */
export const domainIsPure: Rule = {
  meta: {
    type: "problem",
    messages: {
      module: "The domain imports only Effect's data modules and its own files, not {{source}}. Let the caller give what it needs as an argument.",
      effect: "{{name}} of effect is no data module. A verb answers a Result; services let it happen in time.",
      world: "The domain reads no {{name}}. Let the caller give the time, the id or the text as an argument."
    }
  },
  create: (context) => ({
    ...eachImport((source, node) => {
      if (source.startsWith("./") || source.startsWith("../")) return
      const [area, module] = source.split("/")
      if (area !== "effect") return context.report({ node, messageId: "module", data: { source } })
      if (module !== undefined && !data.has(module)) return context.report({ node, messageId: "effect", data: { name: module } })
      if (module !== undefined || node.type !== "ImportDeclaration") return
      for (const specifier of node.specifiers) {
        const name = specifier.type !== "ImportSpecifier"
          ? "The whole"
          : specifier.imported.type === "Identifier" ? specifier.imported.name : specifier.imported.value
        if (!data.has(name)) context.report({ node: specifier, messageId: "effect", data: { name } })
      }
    }),
    ...eachGlobal(context, world, (name, node) => context.report({ node, messageId: "world", data: { name } })),
    MemberExpression: (node) => {
      if (node.object.type !== "Identifier" || node.property.type !== "Identifier" || node.computed) return
      const name = `${node.object.name}.${node.property.name}`
      if (name === "Math.random" || (node.object.name === "DateTime" && readsTheClock.test(node.property.name))) {
        context.report({ node, messageId: "world", data: { name } })
      }
    }
  })
}
