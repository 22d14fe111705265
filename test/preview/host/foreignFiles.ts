import JSZip from "jszip";
import { para, parts, zip } from "../../builders";

/** Files such as others than Word write them: all of the same two paragraphs, "første" and "blåbær". */

const TYPES = "[Content_Types].xml";
const RELS = "word/_rels/document.xml.rels";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

type Files = Record<string, string>;

const files = (): Files => ({ ...parts([para("første"), para("blåbær")]) });

function changed(change: (files: Files) => void): () => Promise<Uint8Array> {
  return () => {
    const made = files();
    change(made);
    return zip(made);
  };
}

function replace(made: Files, name: string, from: string | RegExp, to: string): void {
  const before = made[name]!;
  made[name] = before.replace(from, to);
  if (made[name] === before) throw new Error(`${name} has no ${String(from)}`);
}

/** All parts in an encoding, with `start` before them, but for a bullet that not all encodings have. */
function encoded(
  encoding: "utf8" | "utf16le" | "latin1",
  declared: string | null,
  start: readonly number[] = [],
): () => Promise<Uint8Array> {
  const said = declared === null ? "" : ` encoding="${declared}"`;
  const encode = (text: string): Uint8Array => {
    const bytes = Buffer.from(text.replace(' encoding="UTF-8"', said).replace("•", "·"), encoding);
    return Buffer.concat([Uint8Array.from(start), start[0] === 0xfe ? bytes.swap16() : bytes]);
  };
  return () => zip(Object.fromEntries(Object.entries(files()).map(([name, text]) => [name, encode(text)])));
}

function renamed(rename: (name: string) => string): () => Promise<Uint8Array> {
  return () => zip(Object.fromEntries(Object.entries(files()).map(([name, text]) => [rename(name), text])));
}

function googleDocs(made: Files): void {
  made["customXML/item1.xml"] = '<go:gDocsCustomXmlDataStorage xmlns:go="http://customooxmlschemas.google.com/"/>';
  made["customXML/itemProps1.xml"] =
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-1234-1234-1234-123412341234}"><ds:schemaRefs/></ds:datastoreItem>';
  made["customXML/_rels/item1.xml.rels"] =
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/customXmlProps" Target="itemProps1.xml"/></Relationships>`;
  replace(made, RELS, "</Rel", `<Relationship Id="rId8" Type="${R}/customXml" Target="../customXML/item1.xml"/></Rel`);
  replace(made, TYPES, "</T", `<Override PartName="/customXML/itemProps1.xml" ContentType="${CUSTOM_PROPERTIES}"/></T`);
}

const LOOSE = ["styles", "numbering", "settings"];

function withoutRelated(made: Files, what: { readonly parts: boolean; readonly types: boolean }): void {
  made[RELS] = `<Relationships xmlns="${PACKAGE}/relationships"/>`;
  for (const name of LOOSE) {
    if (!what.parts) Reflect.deleteProperty(made, `word/${name}.xml`);
    if (!what.types) replace(made, TYPES, new RegExp(`<Override PartName="/word/${name}.xml"[^>]*>`), "");
  }
}

/** These parts in the strict form, with the values that Word writes in it. */
function strict(made: Files): void {
  for (const [name, text] of Object.entries(made)) {
    made[name] = text
      .replaceAll(
        /(xmlns:\w+|Type)="http:\/\/schemas\.openxmlformats\.org\/(wordprocessingml|officeDocument)\/2006\//g,
        '$1="http://purl.oclc.org/ooxml/$2/',
      )
      .replaceAll(' w:left="360"', ' w:start="18pt"')
      .replaceAll('w:lvlJc w:val="left"', 'w:lvlJc w:val="start"')
      .replaceAll('<w:left w:val="single"', '<w:start w:val="single"')
      .replaceAll('<w:right w:val="single"', '<w:end w:val="single"')
      .replaceAll('w:default="1"', 'w:default="true"')
      .replaceAll("<w:document ", '<w:document w:conformance="strict" ')
      .replaceAll('w:pgSz w:w="11906" w:h="16838"', 'w:pgSz w:w="595.30pt" w:h="841.90pt"')
      .replaceAll(/w:(top|right|bottom|left)="1417"/g, 'w:$1="70.85pt"');
  }
}

/** A .docx of these blocks in the strict form of Open XML. */
export function inStrictForm(...blocks: readonly string[]): Promise<Uint8Array> {
  const made = { ...parts(blocks) };
  strict(made);
  return zip(made);
}

/** Another entry of the name before the right one, which JSZip does not write: its name is changed in the bytes. */
async function doubled(): Promise<Uint8Array> {
  const bytes = await zip({ "word/documenX.xml": "<old/>", ...files() });
  return Uint8Array.from(Buffer.from(bytes).toString("latin1").replaceAll("documenX", "document"), (c) =>
    c.charCodeAt(0),
  );
}

async function streamed(): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, text] of Object.entries(files())) archive.file(name, text);
  return archive.generateAsync({ type: "uint8array", streamFiles: true, compression: "DEFLATE" });
}

/** A file, and whether the validator reads it at all. */
export const FOREIGN: readonly (readonly [kind: string, file: () => Promise<Uint8Array>, isValid: boolean])[] = [
  ["as Word writes it", changed(() => undefined), true],
  [
    "without a content type for XML",
    changed((made) => {
      replace(made, TYPES, /<Default Extension="xml"[^>]*>/, "");
    }),
    true,
  ],
  [
    "in which XML is a main part by default",
    changed((made) => {
      replace(made, TYPES, 'ContentType="application/xml"', `ContentType="${MAIN}"`);
      replace(made, TYPES, /<Override PartName="\/word\/document.xml"[^>]*>/, "");
    }),
    true,
  ],
  [
    "without a content type for relationships",
    changed((made) => {
      const type = "application/vnd.openxmlformats-package.relationships+xml";
      const names = ["/_rels/.rels", `/${RELS}`];
      replace(
        made,
        TYPES,
        /<Default Extension="rels"[^>]*>/,
        names.map((name) => `<Override PartName="${name}" ContentType="${type}"/>`).join(""),
      );
    }),
    true,
  ],
  ["with custom XML as Google Docs names it", changed(googleDocs), true],
  [
    "with styles, lists and settings that nothing refers to",
    changed((made) => {
      withoutRelated(made, { parts: true, types: true });
    }),
    true,
  ],
  [
    "with content types of parts that it does not have",
    changed((made) => {
      withoutRelated(made, { parts: false, types: true });
    }),
    true,
  ],
  [
    "without styles, lists and settings",
    changed((made) => {
      withoutRelated(made, { parts: false, types: false });
    }),
    true,
  ],
  [
    "without relationships of the main part",
    changed((made) => {
      withoutRelated(made, { parts: false, types: false });
      Reflect.deleteProperty(made, RELS);
    }),
    true,
  ],
  ["in UTF-8 with a byte order mark", encoded("utf8", "UTF-8", [0xef, 0xbb, 0xbf]), true],
  ["in UTF-8 that says nothing of it", encoded("utf8", null), true],
  ["in UTF-16, the low byte first", encoded("utf16le", "UTF-16", [0xff, 0xfe]), true],
  ["in UTF-16, the high byte first", encoded("utf16le", "UTF-16", [0xfe, 0xff]), true],
  ["in UTF-16 without a byte order mark", encoded("utf16le", "UTF-16"), false],
  ["in ISO-8859-1", encoded("latin1", "ISO-8859-1"), true],
  ["in windows-1252", encoded("latin1", "windows-1252"), true],
  ["with names in capitals", renamed((name) => name.replace("word/", "WORD/").replace("styles", "Styles")), true],
  ["with names that begin with ./", renamed((name) => `./${name}`), false],
  [
    "with targets from the root of the package",
    changed((made) => {
      replace(made, RELS, 'Target="styles.xml"', 'Target="/word/styles.xml"');
    }),
    true,
  ],
  [
    "with roundabout targets",
    changed((made) => {
      replace(made, RELS, 'Target="styles.xml"', 'Target=".././word/styles.xml"');
    }),
    true,
  ],
  [
    "with names that are percent-encoded in relationships alone",
    changed((made) => {
      made["word/mine stiler.xml"] = made["word/styles.xml"]!;
      Reflect.deleteProperty(made, "word/styles.xml");
      replace(made, RELS, 'Target="styles.xml"', 'Target="mine%20stiler.xml"');
      replace(made, TYPES, "/word/styles.xml", "/word/mine%20stiler.xml");
    }),
    false,
  ],
  [
    "whose main part is called something else",
    changed((made) => {
      made["Dok/tekst.xml"] = made["word/document.xml"]!;
      made["Dok/_rels/tekst.xml.rels"] = made[RELS]!.replaceAll(/Target="/g, 'Target="../word/');
      for (const name of ["word/document.xml", RELS]) Reflect.deleteProperty(made, name);
      replace(made, "_rels/.rels", "word/document.xml", "Dok/tekst.xml");
      replace(made, TYPES, "/word/document.xml", "/Dok/tekst.xml");
    }),
    true,
  ],
  ["with doubled entries", doubled, false],
  ["with sizes behind the entries", streamed, true],
  ...["document.macroEnabled", "template.macroEnabledTemplate", "template"].map((kind) => {
    const office = kind === "template" ? "openxmlformats-officedocument.wordprocessingml" : "ms-word";
    const type = `application/vnd.${office}.${kind}.main+xml`;
    return [
      `of the kind ${kind}`,
      changed((made) => {
        replace(made, TYPES, MAIN, type);
      }),
      true,
    ] as const;
  }),
  ["in the strict form", changed(strict), true],
];
