import { frameContentControls } from "../../../../src/preview/page/rendering/frameContentControls";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Frames the controls of a body, of which each paragraph is rendered as a `p` with its text. */
function frame(body: string, rendered: string): string {
  const xml = new DOMParser().parseFromString(`<w:body xmlns:w="${W}">${body}</w:body>`, "application/xml");
  const pages = document.createElement("article");
  pages.innerHTML = rendered;
  const sources = [...xml.getElementsByTagNameNS(W, "p")];
  frameContentControls(new Map([...pages.querySelectorAll("p")].map((p, index) => [p, sources[index]!])));
  return pages.innerHTML.replaceAll('"', "'");
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const control = (title: string, content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="t"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const framed = (title: string, content: string) =>
  `<div class='content-control' data-tag='t'><span class='control-title'>${title}</span>${content}</div>`;

describe("frameContentControls", () => {
  it("puts one frame around the paragraphs of a control and leaves those beside it out", () => {
    expect(frame(p("a") + control("Mål", p("b") + p("c")) + p("d"), "<p>a</p><p>b</p><p>c</p><p>d</p>")).toBe(
      `<p>a</p>${framed("Mål", "<p>b</p><p>c</p>")}<p>d</p>`,
    );
  });

  it("takes a table of a control into the frame as a whole", () => {
    const table = `<w:tbl><w:tr><w:tc>${p("1")}</w:tc><w:tc>${p("2")}</w:tc></w:tr></w:tbl>`;
    const rendered = "<table><tbody><tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table>";
    expect(frame(control("Plan", table + p("")), `${rendered}<p></p>`)).toBe(framed("Plan", `${rendered}<p></p>`));
  });

  it("keeps two controls with the same title apart", () => {
    expect(frame(control("Mål", p("a")) + control("Mål", p("b")), "<p>a</p><p>b</p>")).toBe(
      framed("Mål", "<p>a</p>") + framed("Mål", "<p>b</p>"),
    );
  });

  it("leaves a control without a title unframed", () => {
    expect(frame(control("", p("a")), "<p>a</p>")).toBe("<p>a</p>");
  });
});
