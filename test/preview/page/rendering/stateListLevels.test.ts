import { stateListLevels } from "../../../../src/preview/page/rendering/markParagraphs";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function after(list: string): string {
  const xml = new DOMParser().parseFromString(`<w:style xmlns:w="${W}">${list}</w:style>`, "application/xml");
  stateListLevels(xml);
  return xml.documentElement.innerHTML.replaceAll(` xmlns:w="${W}"`, "");
}

test("a list item that does not say its level is on the first", () => {
  expect(after('<w:numPr><w:numId w:val="1"/></w:numPr>')).toBe(
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  );
});

test("a level that is said stays", () => {
  const list = '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>';
  expect(after(list)).toBe(list);
});
