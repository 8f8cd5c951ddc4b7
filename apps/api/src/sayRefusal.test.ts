import { assert, describe, it } from "vitest"
import { sayRefusal } from "./sayRefusal.ts"

describe("sayRefusal", () => {
  it.each([
    [{ _tag: "Api.PortTaken", port: 8080 }, ["8080", "PORT=8081"]],
    [{ _tag: "Embedded.FolderUnwritable", folder: "/var/x", code: "EACCES" }, ["/var/x", "EACCES", "DATA_FOLDER"]],
    [{ _tag: "Embedded.FolderInUse", folder: "/var/x", pid: 7 }, ["/var/x", "7"]],
    [{ _tag: "Embedded.OtherVersion", folder: "/var/x", found: "16", needed: "18" }, ["16", "18"]],
    [{ _tag: "SqlError" }, ["DATABASE_URL"]],
    [{ _tag: "Journal.Stale" }, ["DATA_FOLDER"]]
  ])("says %o in one line with the way out", (refusal, named) => {
    const said = sayRefusal(refusal)
    assert.notInclude(said, "\n")
    for (const name of named) assert.include(said, name)
  })
})
