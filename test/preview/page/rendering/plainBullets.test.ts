import { plainBullets } from "../../../../src/preview/page/rendering/markParagraphs";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function after(level: string): string {
  const xml = new DOMParser().parseFromString(`<w:lvl xmlns:w="${W}">${level}</w:lvl>`, "application/xml");
  plainBullets(xml);
  return xml.documentElement.innerHTML.replaceAll(` xmlns:w="${W}"`, "");
}

test("a bullet of a symbol font becomes a character of any font", () => {
  const symbol = '<w:lvlText w:val="\uF0B7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
  expect(after(symbol)).toBe('<w:lvlText w:val="•"/><w:rPr/>');
});

test.each(["•", "%1.", "o"])("«%s» stays as it is", (text) => {
  const level = `<w:lvlText w:val="${text}"/><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr>`;
  expect(after(level)).toBe(level);
});
