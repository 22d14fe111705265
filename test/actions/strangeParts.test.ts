import { para as line, table } from "../builders";
import { edited } from "../editParts";
import { openXmlFaults } from "../openXmlFaults";
import { PLACEHOLDER, step } from "./stepHeadings";
import { useAll } from "./useAll";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function renamed(xml: string, prefix: string): string {
  const name = prefix === "" ? "" : `${prefix}:`;
  const attributes = prefix === "" ? "w:" : name;
  const declared = prefix === "" ? `xmlns="${W}" xmlns:w=` : `xmlns:w="urn:noe-annet" xmlns:${prefix}=`;
  return xml
    .replace(/<(\/?)w:/g, `<$1${name}`)
    .replace(/ w:(\w+)=/g, ` ${attributes}$1=`)
    .replace("xmlns:w=", declared);
}

const BODY = [step(1), line("m"), step(2), line(PLACEHOLDER), line("n"), step(6), table([["t"]]), line("")];

const PARTS: readonly (readonly [string, (files: Record<string, string>) => void])[] = [
  [
    "without settings and numbering",
    (files) => {
      for (const name of ["settings", "numbering"]) {
        Reflect.deleteProperty(files, `word/${name}.xml`);
        for (const list of ["[Content_Types].xml", "word/_rels/document.xml.rels"]) {
          files[list] = files[list]!.replace(new RegExp(`<(Override|Relationship) [^>]*${name}\\.xml"[^>]*>`), "");
        }
      }
    },
  ],
  [
    "whose styles have numbers for ids",
    (files) => {
      for (const name of ["word/styles.xml", "word/document.xml"]) {
        files[name] = files[name]!.replace(/"(?:Overskrift)(\d)"/g, '"$1"').replace(/"Normal"\/>/g, '"a"/>');
      }
      files["word/styles.xml"] = files["word/styles.xml"]!.replace(
        'styleId="Normal"><w:name w:val="a"/>',
        'styleId="a"><w:name w:val="Normal"/>',
      );
    },
  ],
  [
    "whose heading styles have further names",
    (files) => {
      const named = '<w:name w:val="heading 1"/>';
      files["word/styles.xml"] = files["word/styles.xml"]!.replace(named, `${named}<w:aliases w:val="Kapittel"/>`);
    },
  ],
  [
    "whose headings have a style of the municipality's own, based on Word's",
    (files) => {
      const own =
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="K"><w:name w:val="Kapittel"/><w:basedOn w:val="Overskrift1"/></w:style>';
      files["word/styles.xml"] = files["word/styles.xml"]!.replace("</w:styles>", `${own}</w:styles>`);
      files["word/document.xml"] = files["word/document.xml"]!.replaceAll('"Overskrift1"', '"K"');
    },
  ],
  [
    "whose headings are numbered by their style",
    (files) => {
      files["word/styles.xml"] = files["word/styles.xml"]!.replace(
        '<w:outlineLvl w:val="0"/>',
        '<w:numPr><w:numId w:val="1"/></w:numPr>$&',
      );
    },
  ],
  [
    "in which the prefix w is something else",
    (files) => (files["word/document.xml"] = renamed(files["word/document.xml"]!, "ns0")),
  ],
  [
    "that has no prefix for elements",
    (files) => (files["word/document.xml"] = renamed(files["word/document.xml"]!, "")),
  ],
  [
    "without a section",
    (files) => (files["word/document.xml"] = files["word/document.xml"]!.replace(/<w:sectPr>.*<\/w:sectPr>/, "")),
  ],
];

/** For the validator to look at. */
const saved: Uint8Array[] = [];

test.each(PARTS)("in a document %s the steps are found and used, and nothing else changes", async (_, edit) => {
  const used = await useAll(await edited(BODY, edit));
  expect(used.found).toEqual(["s1", "s2", "s6"]);
  saved.push(used.saved);
});

test("what was written into such documents is valid Open XML", async () => {
  expect(await openXmlFaults(saved)).toEqual([]);
}, 60_000);
