import { parseXml } from "../../../../src/preview/host/xml/parseXml";

const INNER = '<s><p:c xmlns:p="u"/><p:d xmlns:p="u"/></s>';

function named(xml: string): (string | null)[] {
  const document = parseXml(xml);
  if (!document) throw new Error(`not well-formed: ${xml}`);
  return [...document.getElementsByTagName("*")].map(
    ({ localName, namespaceURI }) => `${namespaceURI ?? ""} ${localName}`,
  );
}

test.each([
  ["an ancestor has another prefix", `<a xmlns:q="u">${INNER}</a>`],
  ["an ancestor has the prefix for something else", `<a xmlns:q="u" xmlns:p="v">${INNER}</a>`],
])("siblings that declare the same prefix where %s keep their names when they are serialized", (_, xml) => {
  const serialized = new XMLSerializer().serializeToString(parseXml(xml)!);
  expect(named(serialized)).toEqual(named(xml));
});
