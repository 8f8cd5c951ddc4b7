import { glob, readFile } from "node:fs/promises"
import { join } from "node:path"

const kinds = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const

type Manifest = Readonly<Partial<Record<(typeof kinds)[number], Readonly<Record<string, string>>>>>

/**
 * Finds dependencies that name a version of their own, as `file:line rule message`: each library has one version, written
 * once in `pnpm-workspace.yaml`, and rooms refer to it by `catalog:` and to each other by `workspace:*`.
 */
export const ownVersions = (file: string, text: string): ReadonlyArray<string> => {
  const manifest = JSON.parse(text) as Manifest
  const lines = text.split("\n")
  return kinds.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}).filter(([, version]) => version !== "catalog:" && version !== "workspace:*").map(([name, version]) => {
      const line = lines.findIndex((it) => it.includes(`"${name}"`) && it.includes(`"${version}"`)) + 1
      return `${file}:${line} versions-from-the-catalog ${name} names its own version ${version}. ` +
        `Write the version into the catalog of pnpm-workspace.yaml and "catalog:" here.`
    })
  )
}

/** Reads every `package.json` of the workspace and finds the versions that are not in the catalog. */
export const versionsFromTheCatalog = async (root: string): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for await (const file of glob(["package.json", "{packages,apps,tooling}/*/package.json"], { cwd: root })) {
    found.push(...ownVersions(file, await readFile(join(root, file), "utf8")))
  }
  return found.toSorted()
}
