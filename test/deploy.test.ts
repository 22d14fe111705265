import { readFileSync } from "node:fs";
import path from "node:path";
import { azureFile, iisFile, nginxFile } from "../scripts/deploy/headerFiles.mjs";
import { FOLDERS, headersOf, PAGES } from "../scripts/deploy/headers.mjs";
import { licences } from "../scripts/deploy/licences.mjs";

type Headers = Readonly<Record<string, string>>;

const KINDS = ["taskpane.html", "commands.html", "code/taskpane.0123456789.js", "assets/icons/planhjelp-32.png"];

describe("the headers", () => {
  test("let Word on the web show the pane, the ribbon's page and the dialogs, in Teams and personal OneDrive too", () => {
    for (const page of ["taskpane.html", "commands.html", "message.html", "screen.html"]) {
      const policy = headersOf(page)["Content-Security-Policy"];
      expect(policy).toMatch(/^frame-ancestors /);
      expect(policy?.split(" ")).toEqual(
        expect.arrayContaining([
          "https://*.officeapps.live.com",
          "https://*.sharepoint.com",
          "https://teams.microsoft.com",
          "https://onedrive.live.com",
          "https://*.cloud.microsoft",
          "https://*.microsoft365.com",
        ]),
      );
    }
  });

  test("keep a file for good only where its name changes with its content", () => {
    const kept = [PAGES, ...FOLDERS].filter(({ headers }) => headers["Cache-Control"].includes("immutable"));
    expect(kept.map(({ folder }) => folder)).toEqual(["code"]);
    expect(headersOf("manifest.xml")["Cache-Control"]).toBe("no-cache");
  });

  test("let Word keep the icons", () => {
    expect(headersOf("assets/icons/planhjelp-32.png")["Cache-Control"]).not.toMatch(/no-cache|no-store/);
  });
});

test.each(KINDS)("web.config has them for %s, and takes away X-Frame-Options", (file) => {
  const { kept, headers, removed } = iisHeadersOf(file);
  const { "Cache-Control": keeping, ...others } = headersOf(file);
  expect(headers).toEqual(others);
  expect(removed).toEqual(expect.arrayContaining(Object.keys(others)));
  expect(kept).toBe(keeping);
  expect(iisFile()).toContain('<remove name="X-Frame-Options" />');
  expect(iisFile()).not.toContain('<add name="X-Frame-Options"');
});

test.each(KINDS)("staticwebapp.config.json has them for %s, at the address's path", (file) => {
  const { globalHeaders, routes } = JSON.parse(azureFile("/sti/")) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  const route = routes.find(({ route }) => `/sti/${file}`.startsWith(route.slice(0, -1)));
  expect({ ...globalHeaders, ...route?.headers }).toEqual(headersOf(file));
});

test.each(KINDS)("nginx.conf has them for %s, at the address's path", (file) => {
  const locations = [...nginxFile("/sti/").matchAll(/location \^~ (\S+) \{([^}]*)\}/g)];
  const best = locations
    .filter(([, prefix = ""]) => `/sti/${file}`.startsWith(prefix))
    .sort(([, a = ""], [, b = ""]) => b.length - a.length)[0];
  const headers = [...(best?.[2] ?? "").matchAll(/add_header (\S+) "([^"]*)"( always)?;/g)];
  expect(Object.fromEntries(headers.map(([, name, value]) => [name, value]))).toEqual(headersOf(file));
  // A file that is missing for a moment is not to be missing for a year.
  const [keeping] = headers.filter(([, name]) => name === "Cache-Control");
  expect(keeping?.[3]).toBeUndefined();
});

describe("the licences", () => {
  const own = (file: string): string => path.resolve("node_modules", file);

  test("are those of each package once, by name, with their texts", () => {
    const text = licences([
      own("react/index.js"),
      own("react/cjs/react.production.js"),
      own("jszip/lib/index.js"),
      "/a.ts",
    ]);
    expect(text.match(/^\S+ \d+\.\d+\.\d+: .*$/gm)).toEqual([
      expect.stringMatching(/^jszip .*: MIT$/),
      expect.stringMatching(/^react .*: MIT$/),
    ]);
    expect(text).toContain(readFileSync(own("react/LICENSE"), "utf8").trim());
  });

  test("include the text that a package has left out", () => {
    expect(licences([own("@fluentui/react-icons/lib/index.js")])).toContain("Copyright (c) Microsoft Corporation");
  });
});

/** What IIS sends with a file: what holds everywhere, and what holds in its folder after that. */
function iisHeadersOf(file: string): { headers: Headers; removed: string[]; kept: string } {
  const xml = new DOMParser().parseFromString(iisFile(), "application/xml");
  const folders = [...xml.querySelectorAll("location")].filter((each) =>
    file.startsWith(`${each.getAttribute("path") ?? ""}/`),
  );
  const settings = [xml.querySelector("configuration > system\\.webServer"), ...folders].filter(
    (each) => each !== null,
  );
  const all = settings.flatMap((each) => [...each.querySelectorAll("customHeaders > *")]);
  const name = (each: Element): string => each.getAttribute("name") ?? "";
  const headers = new Map<string, string>();
  for (const each of all) {
    if (each.localName === "remove") headers.delete(name(each));
    else headers.set(name(each), each.getAttribute("value") ?? "");
  }
  const last = settings.at(-1)!;
  return {
    headers: Object.fromEntries(headers),
    removed: [...last.querySelectorAll("remove")].map(name),
    kept: keeping(last.querySelector("clientCache")!),
  };
}

function keeping(cache: Element): string {
  if (cache.getAttribute("cacheControlMode") === "DisableCache") return "no-cache";
  const [days = ""] = cache.getAttribute("cacheControlMaxAge")!.split(".");
  const parts = (cache.getAttribute("cacheControlCustom") ?? "").split(", ");
  return [parts[0], `max-age=${Number(days) * 86_400}`, ...parts.slice(1)].join(", ");
}
