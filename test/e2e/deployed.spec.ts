import { expect, test } from "@playwright/test";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { contentSecurityPolicy } from "../../scripts/contentSecurityPolicy.mjs";
import { headersOf } from "../../scripts/deploy/headers.mjs";
import { OLDEST_ENGINES } from "../../scripts/oldestEngines.mjs";
import { billFaults, packagesOfBill, packagesOfMaps } from "./deployed/billOfMaterials";
import { chromium } from "./deployed/engines/chromium";
import type { Engine } from "./deployed/engines/Engine";
import { firefox } from "./deployed/engines/firefox";
import { webkit } from "./deployed/engines/webkit";
import { framed, newTab, trusted } from "./deployed/framing";
import { AROUND, BASE, HOSTS, PATH, STRANGERS } from "./deployed/hosts";
import { Internet } from "./deployed/Internet";
import { mainJob, type Answer } from "./deployed/mainJob";
import { NGINX, startNginx } from "./deployed/startNginx";

// One folder for all, on one web server.
test.describe.configure({ mode: "default", timeout: 600_000 });

const ROOT = ".artifacts/deployed";
const FOLDER = path.join(ROOT, PATH);
const ASIDE = `${path.resolve(FOLDER)}-aside`;
const FIREFOX = "/usr/bin/firefox-esr";
const WEBKIT = "/usr/bin/WebKitWebDriver";

const SHORT: readonly Answer[] = [["2 Forankring", "Mange går snart av med pensjon."]];
const ALL: readonly Answer[] = [
  ["1 Organisering", "Kommunedirektøren har gitt mandatet."],
  ...SHORT,
  ["3 Overordnede mål", "Flere skal bo hjemme lenger."],
  ["4 Hva er kompetanse", "Kompetanse er det vi trenger for å løse oppgavene."],
  ["5 Kompetanse- og", "Vi trenger flere fagarbeidere."],
  ["6 Kompetansestrategier", "Vi tilbyr fagbrev på jobb."],
  ["7 Gjennomføring", "Planen rulleres hvert år."],
];
const PAGES = ["taskpane.html", "commands.html", "message.html", "screen.html"];
const CHANGE: Answer = ["2 Forankring", "Halvparten går snart av med pensjon."];

/** It knows methods by their names alone, and takes two of ours for others: a picture's `toBase64` and a text's `group`. */
const CHECKED = ["--module", "--checkFeatures", "--noCache", "--ignore", "Uint8ArrayToBase64,ArrayPrototypeGroup"];

let internet: Internet;
let port = 0;
let close: () => void = () => undefined;

test.beforeAll(async ({ baseURL }) => {
  test.skip(!existsSync(NGINX), "nginx is not installed");
  test.setTimeout(600_000);
  const preview = Number(new URL(baseURL ?? "").port);
  port = preview + 1;
  await build();
  const stop = startNginx(ROOT, path.join(ASIDE, "nginx.conf"), port);
  internet = await Internet.open(
    { proxy: preview + 2, hosts: preview + 3 },
    {
      nginx: port,
      preview,
      manifest: path.join(FOLDER, "manifest.xml"),
      policy: contentSecurityPolicy({ officeOrigin: `https://${HOSTS.office}` }),
    },
  );
  close = () => {
    internet.close();
    stop();
  };
});

test.afterAll(() => {
  close();
});

/** As `npm run build` does, for a host with a path. */
async function build(): Promise<void> {
  const args = ["webpack", "--mode", "production", "--env", `base=${BASE}`, "--env", `folder=${FOLDER}`];
  const child = spawn("npx", args, { stdio: "ignore" });
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code, "npm run build").toBe(0);
}

test("nginx sends each kind of file with its headers, and none that keeps the pane out of Word", async () => {
  const code = readdirSync(path.join(FOLDER, "code")).map((name) => `code/${name}`);
  const files = [...PAGES, "manifest.xml", "licenses.txt", "assets/kompetanseplan-mal.docx"];
  for (const file of [...files, ...code, "assets/icons/planhjelp-32.png", "assets/help/help.html"]) {
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${PATH}${file}`);
    expect(status, file).toBe(200);
    for (const [name, value] of Object.entries(headersOf(file)))
      expect(headers.get(name), `${file}: ${name}`).toBe(value);
    expect(headers.has("X-Frame-Options"), file).toBe(false);
  }
});

test("a file that is missing is not kept as missing", async () => {
  const { status, headers } = await fetch(`http://127.0.0.1:${port}${PATH}code/9999.abcdef.js`);
  expect(status).toBe(404);
  expect(headers.has("Cache-Control")).toBe(false);
});

test("the folder holds neither source maps nor the preview nor a copy of Office.js", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => /\.map$|preview|probe|office-js|word-web/.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(
    scripts.filter((file) => /sourceMappingURL|MessagePackager/.test(readFileSync(path.join(FOLDER, file), "utf8"))),
  ).toEqual([]);
  expect(readdirSync(path.join(ASIDE, "maps/code")).length).toBeGreaterThan(scripts.length);
});

test("the folder stays below six megabytes, of which the help's pictures are less than one", () => {
  const bytes = (folder: string): number =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  expect(bytes(FOLDER)).toBeLessThan(6_000_000);
  expect(bytes(path.join(FOLDER, "assets/help"))).toBeLessThan(1_000_000);
});

test("each package of the bill of materials stands with its licence among the licences, and no other", () => {
  const { components } = JSON.parse(readFileSync(path.join(ASIDE, "bom.json"), "utf8")) as {
    components: { group?: string; name: string; version: string }[];
  };
  const listed = components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`);
  const texts = readFileSync(path.join(FOLDER, "licenses.txt"), "utf8");
  const licensed = [...texts.matchAll(/^(@?[a-z]\S* \d\S*): \S/gm)].map(([, name]) => name);
  expect(licensed.sort()).toEqual(listed.sort());
  expect(listed).toEqual(expect.arrayContaining([expect.stringMatching(/^react /), expect.stringMatching(/^pako /)]));
});

test("each package that has code in the folder is in the bill of materials, as the source maps have it", () => {
  expect(packagesOfMaps(path.join(ASIDE, "maps/code")).filter((name) => !packagesOfBill(ASIDE).includes(name))).toEqual(
    [],
  );
});

test("another reader takes the bill of materials, by CycloneDX's own schema", async () => {
  expect(await billFaults(readFileSync(path.join(ASIDE, "bom.xml"), "utf8"))).toEqual([]);
  expect(await billFaults("<bom xmlns='http://cyclonedx.org/schema/bom/1.6'><parts/></bom>")).not.toEqual([]);
});

test("the code holds no syntax and nothing built in that the oldest engines lack", () => {
  const query = ["--browserslistQuery", OLDEST_ENGINES.join(", ")];
  const found = spawnSync("npx", ["es-check", "checkBrowser", ...CHECKED, ...query, `${FOLDER}code/*.js`], {
    encoding: "utf8",
  });
  expect(found.stdout + found.stderr).not.toMatch(/error/i);
  expect(found.status).toBe(0);
});

test("in Chromium the whole job is done with requests to the own host and Office.js alone", async ({ browser }) => {
  await holdsMainJob(await chromium(browser, internet.proxy), ALL);
});

test("in Firefox the main job is done with requests to the own host and Office.js alone", async () => {
  test.skip(!existsSync(FIREFOX), "firefox-esr is not installed");
  await holdsMainJob(await firefox(FIREFOX, internet.proxy), SHORT);
});

test("in WebKit the main job is done with requests to the own host and Office.js alone", async () => {
  test.skip(!existsSync(WEBKIT), "webkit2gtk-driver is not installed");
  await holdsMainJob(await webkit(WEBKIT, port + 3, internet.proxy), SHORT);
});

test("Word may show each page in a frame, whatever of Microsoft's stands around Word", async ({ browser }) => {
  const tab = await newTab(browser, internet.proxy);
  for (const page of PAGES) expect(await framed(tab, [HOSTS.word], page), page).toBe(true);
  for (const around of AROUND) expect(await framed(tab, [around, HOSTS.word], "taskpane.html"), around).toBe(true);
  await tab.context().close();
});

test("nobody else may show a page in a frame, nor show Word with one in it", async ({ browser }) => {
  const tab = await newTab(browser, internet.proxy);
  for (const page of PAGES) expect(await framed(tab, [STRANGERS[0]], page), page).toBe(false);
  for (const stranger of STRANGERS) {
    expect(await framed(tab, [stranger], "taskpane.html"), stranger).toBe(false);
    expect(await framed(tab, [stranger, HOSTS.word], "taskpane.html"), stranger).toBe(false);
  }
  await tab.context().close();
});

test("in a Word that is not Microsoft's the pane works once the user has trusted it", async ({ browser }) => {
  internet.forget();
  const { pane, close } = await trusted(browser, internet.proxy, true);
  await expect(pane.getByRole("button", { name: /^2 ?Forankring/ })).toBeVisible();
  expect(internet.reports).toEqual([]);
  await close();
});

test("in a Word that nobody has trusted Microsoft's own page says so in place of the pane", async ({ browser }) => {
  const { pane, close } = await trusted(browser, internet.proxy, false);
  await expect(pane.getByText("klarert domene")).toBeVisible();
  const asked = internet.visits.filter(({ host }) => host === HOSTS.office).map(({ path }) => path);
  expect(asked).toContain("/lib/1/hosted/AgaveErrorUX/index.html");
  await close();
});

async function holdsMainJob(engine: Engine, answers: readonly Answer[]): Promise<void> {
  internet.forget();
  try {
    const texts = await mainJob(engine, answers, CHANGE);
    const [, changed] = CHANGE;
    const others = answers.filter(([step]) => step !== CHANGE[0]).map(([, answer]) => answer);
    expect(texts).toEqual(expect.arrayContaining([changed, ...others, "T1", "Fagbrev på jobb"]));
    expect(texts).not.toContain(SHORT[0]?.[1]);
  } finally {
    await engine.close();
  }
  expect(internet.reports).toEqual([]);
  const own = internet.visits.filter(({ host }) => host === HOSTS.own);
  expect(own.filter(({ method, path }) => method !== "GET" || !path.startsWith(PATH))).toEqual([]);
  const office = internet.visits.filter(({ host }) => host === HOSTS.office);
  expect(office.filter(({ method, path }) => method !== "GET" || !path.startsWith("/lib/1/hosted/"))).toEqual([]);
  expect(internet.refused.filter((host) => !OF_BROWSERS.test(host))).toEqual([]);
}

/** What Chromium and Firefox ask for by themselves, whatever the page. */
const OF_BROWSERS = /^content-autofill\.googleapis\.com:443$|\.(mozilla\.(org|com|net)|firefox\.com):443$/;
