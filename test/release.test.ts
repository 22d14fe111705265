import { readFileSync } from "node:fs";
import { changelog, raisedManifest, withVersion } from "../scripts/release/raised.mjs";
import news from "../src/content/news.json";

const read = (name: string): string => readFileSync(name, "utf8");
const current = news.versions[0]!.version;
const change = { nb: "Nye tabeller.", nn: "Nye tabellar." };

test("all files tell one and the same version", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  const lock = JSON.parse(read("package-lock.json")) as { version: string; packages: { "": { version: string } } };
  expect([version, lock.version, lock.packages[""].version]).toEqual([current, current, current]);
  for (const manifest of ["manifest.xml", "manifest-probe.xml"])
    expect(read(manifest)).toContain(`<Version>${current}.0</Version>`);
});

test("CHANGELOG.md is what the pane tells", () => {
  expect(read("CHANGELOG.md")).toBe(changelog(news));
});

test("a new version takes over what was gathered for it, and comes first", () => {
  const raised = withVersion({ ...news, next: [change] }, "10.0.0", "2027-01-31");
  expect(raised.next).toEqual([]);
  expect(raised.versions.map(({ version }) => version)).toEqual([
    "10.0.0",
    ...news.versions.map(({ version }) => version),
  ]);
  expect(changelog(raised)).toContain("## 10.0.0 (2027-01-31)\n\n- Nye tabeller.\n");
  expect(raisedManifest(read("manifest.xml"), "10.0.0")).toContain("<Version>10.0.0.0</Version>");
});

test.each([
  ["1.0", [change], /three numbers/],
  ["0.9.9", [change], /not higher/],
  [current, [change], /not higher/],
  ["10.0.0", [], /nothing under/],
])("there is no version %s where that is wrong", (version, next, fault) => {
  expect(() => withVersion({ ...news, next }, version, "2027-01-31")).toThrow(fault);
});

test("the addresses of manifests in use stay", () => {
  const addresses = [...read("manifest.xml").matchAll(/"https:\/\/localhost:3000\/([^"]*\.html)"/g)].map(
    ([, path]) => path,
  );
  expect(new Set(addresses)).toEqual(
    new Set(["taskpane.html", "commands.html", "assets/help/help.html", "assets/help/help-nn.html"]),
  );
});
