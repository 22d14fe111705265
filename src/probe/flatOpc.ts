const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** A part beside the main one, word/<name>.xml: the relationship from the main part has the name as id and as type. */
export interface ExtraPart {
  readonly name: "comments" | "footnotes" | "styles";
  readonly xml: string;
}

/** Blocks of WordprocessingML as a flat OPC package, as insertOoxml takes it. The prefix w is declared. */
export function flatOpc(blocks: string, parts: readonly ExtraPart[] = []): string {
  const links = parts.map(({ name }) => relationship(name, name, `${name}.xml`)).join("");
  return [
    `<pkg:package xmlns:pkg="${PKG}">`,
    rels("/_rels/.rels", relationship("rId1", "officeDocument", "word/document.xml")),
    rels("/word/_rels/document.xml.rels", links),
    part("/word/document.xml", "document.main", `<w:document xmlns:w="${W}"><w:body>${blocks}</w:body></w:document>`),
    ...parts.map(({ name, xml }) => part(`/word/${name}.xml`, name, xml)),
    "</pkg:package>",
  ].join("");
}

function rels(name: string, links: string): string {
  const type = "application/vnd.openxmlformats-package.relationships+xml";
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData><Relationships xmlns="${RELATIONSHIPS}">${links}</Relationships></pkg:xmlData></pkg:part>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${WORD_TYPE}.${type}+xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
