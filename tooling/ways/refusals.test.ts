import { existsSync } from "node:fs"
import { chmod, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it, onTestFinished, vi } from "vitest"
import { askAs } from "./ask.ts"
import { databaseOf, dataFolder, type Ended, freePort, type House, open, postgresOf, removeFolder, startProcess, type Surroundings } from "./house.ts"

const folder = async () => {
  const made = await dataFolder()
  onTestFinished(() => removeFolder(made))
  return made
}

/** Starts a process that is expected to end by itself, and leaves none behind when it does not. */
const endOf = (surroundings: Surroundings): Promise<Ended> => {
  const started = startProcess(surroundings)
  onTestFinished(() => started.signal("SIGINT"))
  return Promise.race([started.ended, started.answers.then(() => { throw new Error("it answers") })])
}

/** Asserts that the process ended with a failure and one line on it that names all of the words. */
const refusesIn = ({ code, err }: Ended, ...words: ReadonlyArray<string>) => {
  assert.strictEqual(code, 1)
  assert.lengthOf(err.trim().split("\n"), 1, err)
  for (const word of words) assert.include(err, word)
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe("a start", () => {
  it("on a port that is taken says which, and how to choose another, before it begins a database", async () => {
    const other = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve))
    onTestFinished(() => void other.close())
    const data = await folder()
    refusesIn(await endOf({ PORT: String(port), DATA_FOLDER: data }), String(port), "PORT=")
    assert.isFalse(existsSync(databaseOf(data)))
  })

  it("in a folder that cannot be made names it", async () => {
    const file = join(await folder(), "file")
    await writeFile(file, "")
    const below = join(file, "data")
    refusesIn(await endOf({ PORT: String(await freePort()), DATA_FOLDER: below }), below, "DATA_FOLDER=")
  })

  it.skipIf(process.getuid === undefined || process.getuid() === 0)("in a folder that cannot be written to names it", async () => {
    const data = await folder()
    await chmod(data, 0o500)
    refusesIn(await endOf({ PORT: String(await freePort()), DATA_FOLDER: data }), data, "DATA_FOLDER=")
  })

  it("on a database that does not answer says where to look, and not the password", async () => {
    const database = `postgres://someone:a-password@127.0.0.1:${await freePort()}/none`
    const ended = await endOf({ PORT: String(await freePort()), DATA_FOLDER: await folder(), DATABASE_URL: database })
    refusesIn(ended, "DATABASE_URL")
    assert.notInclude(ended.out + ended.err, "a-password")
  })

  it("with settings that cannot be read names the setting", async () => {
    refusesIn(await endOf({ PORT: "eighty", DATA_FOLDER: await folder() }), "PORT")
  })
})

describe("a house", () => {
  let house: House
  beforeAll(async () => { house = await open() })
  afterAll(() => house.close())

  it("is left alone by a second one that is started in its folder", async () => {
    refusesIn(await endOf({ PORT: String(await freePort()), DATA_FOLDER: house.folder }), house.folder)
    const { rows } = await (await askAs(house, "staff")).proposals.list({ limit: 1 })
    assert.lengthOf(rows, 1)
  })

  it("finds everything as it was when it starts again, sessions too", async () => {
    const staff = await askAs(house, "staff")
    const before = await staff.proposals.list({ limit: 200 })
    const head = async () => (await (await fetch(`${house.url}/api/ready`)).json() as { readonly head: number }).head
    const entries = await head()
    assert.isAbove(before.total, 0)
    await house.stop()
    await house.start()
    assert.deepStrictEqual(await staff.proposals.list({ limit: 200 }), before)
    assert.strictEqual(await head(), entries)
  })

  it("is stopped by SIGINT with all it has started", async () => {
    const postgres = await postgresOf(house.folder)
    assert.isDefined(postgres)
    assert.isTrue(isAlive(postgres))
    const { code, err } = await house.stop()
    assert.strictEqual(code, 0)
    assert.strictEqual(err, "")
    assert.isFalse(isAlive(house.pid()))
    assert.isUndefined(await postgresOf(house.folder))
    // PostgreSQL takes its note of itself away a moment before it is gone.
    await vi.waitUntil(() => !isAlive(postgres), { timeout: 60_000 })
  })
})
