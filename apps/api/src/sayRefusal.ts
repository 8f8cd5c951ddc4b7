/** What a start was refused for, in one line that names the problem and the way out. */
export const sayRefusal = (refusal: { readonly _tag: string } & Record<string, unknown>): string => {
  const said = (name: string) => String(refusal[name])
  switch (refusal._tag) {
    case "Api.PortTaken": return `Port ${said("port")} is taken. Stop the program that listens there, or choose another: PORT=8081 npx pnpm@12 start`
    case "Api.FolderUnwritable":
    case "Embedded.FolderUnwritable": return `The data folder ${said("folder")} cannot be written to (${said("code")}). Give it to the user who starts Jianyan, or choose another: DATA_FOLDER=…`
    case "Api.SecretTooShort": return `AUTH_SECRET is too short: at least ${said("least")} random characters.`
    case "Embedded.FolderInUse": return `The data folder ${said("folder")} is in use: another Jianyan keeps its database there (PostgreSQL ${said("pid")}). Stop that one, or choose another folder: DATA_FOLDER=…`
    case "Embedded.OtherVersion": return `The data folder ${said("folder")} was made by PostgreSQL ${said("found")}; this is ${said("needed")}. Back it up with the edition that made it, and restore it here.`
    case "Embedded.OutOfReach": return `PostgreSQL runs as an unprivileged user (${said("uid")}) who cannot come to ${said("path")}. Choose a folder below one that everyone may pass: DATA_FOLDER=…`
    case "Embedded.Unsupported": return `There is no embedded PostgreSQL for ${said("platform")} ${said("arch")}. Name one of yours: DATABASE_URL=postgres://…`
    case "Embedded.NotStarted": return `PostgreSQL did not start in ${said("folder")}. It said: ${said("said")}`
    case "Postgres.ServerTooOld": return `The database is PostgreSQL ${said("found")}; Jianyan needs 15 or later.`
    case "Postgres.SchemaTooNew": return "The database was written by a newer edition of Jianyan. Start that one, or restore a backup into an empty database."
    case "Postgres.EncodingUnfit": return "The database does not keep its text as UTF-8. Make one that does: createdb --encoding=UTF8 …"
    case "Journal.Stale": return "The data folder holds a demo story that another edition began to tell. Choose another folder, DATA_FOLDER=…, or remove that one."
    case "SqlError": return "The database cannot be reached. Check the address, the user and the password in DATABASE_URL, and that the server runs."
    case "ConfigError": return `A setting cannot be read: ${said("message").replace(/\s+/gu, " ")}`
    default: return `The start was refused: ${refusal._tag}`
  }
}
