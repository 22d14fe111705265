import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { isFontRule, isForPages, keepRules } from "../../src/preview/page/rendering/DocumentView";
import { renderDocx } from "../../src/preview/page/rendering/renderDocx";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const bare = (css: string) => css.replace(/\s+/gu, "");

function kept(css: string, isKept: (rule: CSSRule) => boolean): string {
  document.head.innerHTML = `<style>${css}</style>`;
  const { sheet } = document.querySelector("style")!;
  keepRules(sheet!, isKept);
  return [...sheet!.cssRules].map(({ cssText }) => bare(cssText)).join("");
}

/** A document with this body, and a part that it points to as another document. */
function documentWith(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const link = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;
  const external = ' TargetMode="External"';
  const links = [
    link("html", "aFChunk", "/word/chunk.html"),
    ...["https://example.com/", "javascript:alert(1)"].map((to, at) => link(`link${at}`, "hyperlink", to, external)),
  ];
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="html" ContentType="text/html"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${link("r", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`,
    "word/document.xml": xmlOf(body),
    "word/chunk.html": "<script src='/taskpane.js'></script>",
  };
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array" });
}

const xmlOf = (body: string) => `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`;

async function pagesOf(body: string): Promise<Element> {
  const xml = new DOMParser().parseFromString(xmlOf(body), "application/xml");
  return (await renderDocx(await documentWith(body), xml)).pages;
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

test("a web page in a document is not shown: it would run in a frame of ours", async () => {
  const pages = await pagesOf(`<w:p>${run("Plan")}</w:p><w:altChunk r:id="html"/>`);
  expect(pages.textContent).toContain("Plan");
  expect(pages.querySelector("iframe")).toBeNull();
});

test("a document's links keep their words, and lead nowhere", async () => {
  const links = [0, 1].map((at) => `<w:hyperlink r:id="link${at}">${run(`lenke ${at}`)}</w:hyperlink>`);
  const pages = await pagesOf(`<w:p>${links.join("")}<w:hyperlink w:anchor="maal">${run("mål")}</w:hyperlink></w:p>`);
  expect(pages.textContent).toContain("lenke 0lenke 1mål");
  expect(pages.innerHTML).not.toMatch(/href|example|javascript/u);
});

describe("of the style sheet that is made of a document stays", () => {
  test("what is for its pages", () => {
    const own = [
      ".docx { color: black; }",
      ".docx-wrapper>section.docx { background: white; }",
      ".docx p, p.docx_normal { margin: 0pt; }",
      "p.docx-num-1-0:before { content: x; }",
      "table.docx_grid tr.first-row td { color: red; }",
    ];
    expect(kept(own.join("\n"), isForPages)).toBe(bare(own.join("")));
  });

  test.each([
    "* { display: none; }",
    ".toolbar { display: none; }",
    ".docx p, body { display: none; }",
    ".docxx { display: none; }",
    "@import url(https://example.com/a.css);",
    "@media all { .docx { display: none; } }",
    "@font-face { font-family: Arial; src: url(https://example.com/); }",
  ])("not %s", (rule) => {
    expect(kept(`.docx { color: black; } ${rule}`, isForPages)).toBe(".docx{color:black;}");
  });

  test("not what is for the page around it", () => {
    const host = { selectorText: ":host", cssText: ":host { position: fixed; }" };
    expect(isForPages(host as unknown as CSSRule)).toBe(false);
  });

  test("not a rule with others in it", () => {
    const nested = { selectorText: ".docx", cssRules: [{ selectorText: ":host" }] };
    expect(isForPages(nested as unknown as CSSRule)).toBe(false);
  });

  test("of fonts nothing but the fonts", () => {
    const css = "@font-face { font-family: a; } body { display: none; } .docx { color: black; }";
    expect(kept(css, isFontRule)).not.toMatch(/body|docx/u);
  });
});

test("the document stays on its desk, whatever place it asks for", () => {
  const css = readFileSync("src/preview/page/preview.css", "utf8");
  expect(/\.desk \{[^}]*\}/u.exec(css)?.[0]).toContain("contain: layout paint;");
});
