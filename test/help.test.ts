/** @jest-environment node */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { TEXT_POLICY } from "../scripts/contentSecurityPolicy.mjs";
import { GUIDES, helpPatterns } from "../scripts/help/guides.mjs";
import { helpPage } from "../scripts/help/helpPage.mjs";
import { HELP_PAGES } from "../src/taskpane/start/about/helpPages";

const [bokmal] = GUIDES;

/** The page as the build makes it of the guide that stands in docs. */
function built({ source, page }: (typeof GUIDES)[number]): { guide: string; help: Document } {
  const guide = readFileSync(source, "utf8");
  const pattern = helpPatterns().find(({ to }) => to === page);
  const html = pattern && "transform" in pattern ? pattern.transform(Buffer.from(guide)) : "";
  return { guide, help: new JSDOM(html).window.document };
}

const made = (markdown: string): Document =>
  new JSDOM(helpPage(`# Tittel\n\nInnledning.\n\n## Kapittel\n\n${markdown}`, bokmal!, GUIDES)).window.document;

const texts = (page: Document, selector: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe.each(GUIDES)("the help made of $source", (each) => {
  const { guide, help } = built(each);

  test("has all headings of the guide, each with an anchor of its own", () => {
    const titles = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title);
    expect(titles.length).toBeGreaterThan(10);
    expect(texts(help, "h1, h2, h3, h4")).toEqual(titles);
    const anchors = [...help.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).not.toContain("");
  });

  test("lists its chapters at the top, and each entry leads to its chapter", () => {
    const links = [...help.querySelectorAll("nav a")];
    expect(links.map(({ textContent }) => textContent)).toEqual(texts(help, "h2"));
    for (const link of links) {
      const anchor = decodeURIComponent(link.getAttribute("href") ?? "").slice(1);
      expect(help.getElementById(anchor)?.textContent).toBe(link.textContent);
    }
  });

  test("says its language, and carries the policy under which nothing runs", () => {
    expect(help.documentElement.lang).toBe(each.language);
    const policy = help.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute("content")).toBe(TEXT_POLICY);
    expect(TEXT_POLICY).toContain("default-src 'none'");
    expect(TEXT_POLICY).not.toMatch(/script-src|unsafe/);
    expect(help.querySelector("script, style, [style]")).toBeNull();
  });

  test("shows pictures that there are, and says what they show", () => {
    const pictures = [...help.querySelectorAll("img")];
    expect(pictures.length).toBeGreaterThan(5);
    for (const picture of pictures) {
      expect(existsSync(path.join("docs/bilder", picture.getAttribute("src") ?? ""))).toBe(true);
      expect(picture.alt.length).toBeGreaterThan(20);
    }
  });

  test("is what the pane opens in that language", () => {
    expect(HELP_PAGES[each.language]).toBe(each.page);
  });
});

test("the help in one language leads to that in the other", () => {
  const hrefs = GUIDES.map((each) => built(each).help.querySelector("a[hreflang]")?.getAttribute("href"));
  expect(hrefs).toEqual(["help-nn.html", "help.html"]);
});

test("signs of HTML in a guide's text are shown as they are", () => {
  const page = made("Er 1 < 2 & \\<b>fet\\</b>?");
  expect(page.querySelector("main > p:last-child")?.textContent).toBe("Er 1 < 2 & <b>fet</b>?");
});

test("a table's header cells say what they head", () => {
  expect(made("| Ser | Gjør |\n| --- | --- |\n| a | b |").querySelectorAll('th[scope="col"]')).toHaveLength(2);
});

test.each([
  ["HTML", "<b>fet</b>"],
  ["a link to a document that is not in the help", "[drift](drift.md)"],
  ["a link to a heading that is not there", "[her](#borte)"],
  ["a link that would run something", "[her](javascript:alert(1))"],
])("a guide with %s does not become a page", (_, markdown) => {
  expect(() => made(markdown)).toThrow();
});
