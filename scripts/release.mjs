import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { changelog, raisedManifest, withVersion } from "./release/raised.mjs";

const NEWS = "src/content/news.json";
const [version = ""] = process.argv.slice(2);

/** @type {unknown} */
const news = JSON.parse(readFileSync(NEWS, "utf8"));
const today = new Date().toISOString().slice(0, 10);
const raised = withVersion(/** @type {import("./release/raised.mjs").News} */ (news), version, today);

writeFileSync(NEWS, `${JSON.stringify(raised, null, 2)}\n`);
writeFileSync("CHANGELOG.md", changelog(raised));
for (const manifest of ["manifest.xml", "manifest-probe.xml"])
  writeFileSync(manifest, raisedManifest(readFileSync(manifest, "utf8"), version));
// package.json and package-lock.json.
execFileSync("npm", ["version", version, "--no-git-tag-version", "--allow-same-version"], { stdio: "ignore" });
// The template that opens the pane carries the version of the manifest.
execFileSync("npm", ["run", "template"], { stdio: "ignore" });
console.log(`Version ${version}: look at the changes, commit and build.`);
