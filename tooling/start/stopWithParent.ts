/** Loaded before a program that `runUntilStopped` runs: asks it to stop when the process above it is gone. */
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"))
process.channel?.unref()
