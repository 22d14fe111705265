import { flatOpc } from "../flatOpc";
import { NAMESPACE } from "../clearFrame";
import type { Kit } from "../Kit";
import type { Probe } from "../Probe";
import { SMALL_PNG, TINY_DOCX, WIDE_PNG } from "../samples";

const part = (content: string): string => `<plan xmlns="${NAMESPACE}">${content}</plan>`;

/** Adds a part, reads it, replaces it and deletes it. Records of the XML only whether it came back whole. */
async function partOfSize(kit: Kit, size: number): Promise<void> {
  const parts = kit.context.document.customXmlParts;
  const xml = part("x".repeat(size - part("").length));
  const added = parts.add(xml).load("id");
  if (await kit.read("add", () => () => added.id !== "")) {
    await kit.read("read", () => {
      const known = parts.getItemOrNullObject(added.id).load("id");
      const texts = [known.getXml()];
      return () => (known.isNullObject ? null : texts.map(({ value }) => value.length >= xml.length));
    });
  }
  const small = parts.add(part("liten")).load("id");
  await kit.read("add a small one", () => () => small.id !== "");
  await kit.attempt("setXml", () => {
    small.setXml(xml);
  });
  await kit.read("read what was set", () => {
    const texts = [small.getXml()];
    return () => texts.map(({ value }) => value.length >= xml.length);
  });
}

/** Custom XML parts, which carry the plan. */
export const PART_PROBES: readonly Probe[] = [
  {
    id: "part-none",
    asks: "Hva svarer Word der det ikke er noen XML-del i navnerommet?",
    set: "WordApi 1.4",
    async run(kit) {
      const none = kit.context.document.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
      const only = none.getOnlyItemOrNullObject().load("id");
      await kit.read("items", () => () => {
        const items = none.items as readonly unknown[] | undefined;
        return [items?.length ?? "undefined", only.isNullObject];
      });
      const missing = kit.context.document.customXmlParts.getItemOrNullObject("{00000000-0000-4000-8000-000000000000}");
      await kit.attempt("setXml of a null object", () => {
        missing.setXml(part("ingen"));
      });
      await kit.attempt("delete of a null object", () => {
        missing.delete();
      });
    },
  },
  {
    id: "part-two",
    asks: "Hva svarer Word der to XML-deler har samme navnerom, og kommer XML-en hel tilbake?",
    set: "WordApi 1.4",
    async run(kit) {
      const parts = kit.context.document.customXmlParts;
      const first = parts.add(part('<t a="&amp;&lt;&quot;">æøå  &amp; \u2028 –</t>\n<tom/>')).load("id,namespaceUri");
      const second = parts.add(part("to")).load("id");
      await kit.read("add", () => () => [
        first.namespaceUri,
        first.id !== second.id,
        /^\{[0-9A-F-]{36}\}$/i.test(first.id),
      ]);
      await kit.read("xml", () => {
        const texts = [first.getXml()];
        return () => texts.map(({ value }) => value);
      });
      await kit.read("scope", () => {
        const scope = parts.getByNamespace(NAMESPACE).load("items/id");
        const only = scope.getOnlyItemOrNullObject().load("id");
        return () => [scope.items.length, only.isNullObject];
      });
      await kit.attempt("delete", () => {
        first.delete();
      });
      await kit.attempt("setXml of the deleted one", () => {
        first.setXml(part("slettet"));
      });
      await kit.read("read the deleted one", () => {
        const gone = parts.getItemOrNullObject(first.id).load("id");
        const texts = [gone.getXml()];
        return () => (gone.isNullObject ? null : texts.map(({ value }) => value));
      });
    },
  },
  {
    id: "part-declaration",
    asks: "Godtar Word en XML-deklarasjon, og hva sier den til XML med feil?",
    set: "WordApi 1.4",
    async run(kit) {
      const parts = kit.context.document.customXmlParts;
      const declared = `<?xml version="1.0" encoding="UTF-8"?>${part("med deklarasjon")}`;
      await kit.attempt("add", () => {
        parts.add(declared);
      });
      const plain = parts.add(part("uten")).load("id");
      await kit.read("add a plain one", () => () => plain.id !== "");
      await kit.attempt("setXml", () => {
        plain.setXml(declared);
      });
      await kit.attempt("setXml of XML with a fault", () => {
        plain.setXml("<plan>");
      });
      await kit.read("xml", () => {
        const texts = [plain.getXml()];
        return () => texts.map(({ value }) => value);
      });
      await kit.attempt("add XML with a fault", () => {
        parts.add("<plan>");
      });
    },
  },
  {
    id: "part-900-kb",
    asks: "Tar Word en XML-del på 900 000 tegn?",
    set: "WordApi 1.4",
    run: (kit) => partOfSize(kit, 900_000),
  },
  {
    id: "part-1100-kb",
    asks: "Tar Word en XML-del på 1 100 000 tegn?",
    set: "WordApi 1.4",
    run: (kit) => partOfSize(kit, 1_100_000),
  },
];

/** Pictures and whole files. */
export const PICTURE_AND_FILE_PROBES: readonly Probe[] = [
  {
    id: "picture-size",
    asks: "Hvor stort blir et lite bilde, før og etter at størrelsen settes?",
    set: "WordApi 1.3",
    async run(kit) {
      const [paragraph] = await kit.paragraphs("bilde: ");
      const picture = paragraph.insertInlinePictureFromBase64(SMALL_PNG, "End");
      const size = (): (() => readonly (number | boolean)[]) => {
        picture.load("width,height,lockAspectRatio");
        return () => [picture.width, picture.height, picture.lockAspectRatio];
      };
      await kit.read("inserted", size);
      await kit.look("inserted in the file");
      await kit.read("width alone", () => {
        picture.width = 60;
        return size();
      });
      await kit.read("both, unlocked", () => {
        picture.lockAspectRatio = false;
        picture.width = 90;
        picture.height = 30;
        return size();
      });
      await kit.look("sized");
      await kit.read("text", () => {
        paragraph.load("text");
        return () => paragraph.text;
      });
      await kit.attempt("delete", () => {
        picture.delete();
      });
      await kit.look("deleted");
    },
  },
  {
    id: "picture-wide",
    asks: "Blir et bilde som er bredere enn siden, gjort mindre?",
    set: "WordApi 1.3",
    async run(kit) {
      const [paragraph] = await kit.paragraphs("");
      const picture = paragraph.insertInlinePictureFromBase64(WIDE_PNG, "Start");
      await kit.read("inserted", () => {
        picture.load("width,height");
        return () => [picture.width, picture.height];
      });
      await kit.read("set", () => {
        picture.width = 453;
        picture.altTextDescription = "prøve: alternativ tekst";
        picture.load("width,height,altTextDescription");
        return () => [picture.width, picture.height, picture.altTextDescription];
      });
      await kit.look("after");
    },
  },
  {
    id: "file-at-the-end",
    asks: "Hva kommer med fra en fil som settes inn sist i dokumentet?",
    set: "WordApi 1.3",
    async run(kit) {
      await kit.attempt("insertFileFromBase64", () => {
        kit.context.document.body.insertFileFromBase64(TINY_DOCX, "End");
      });
      await kit.look("after");
    },
  },
  {
    id: "file-in-place",
    asks: "Hva kommer med fra en fil som settes inn i stedet for et avsnitt?",
    set: "WordApi 1.3",
    async run(kit) {
      const [, replaced] = await kit.paragraphs("foran", "erstattes", "etter");
      await kit.attempt("insertFileFromBase64", () => {
        replaced.getRange("Whole").insertFileFromBase64(TINY_DOCX, "Replace");
      });
      await kit.look("after");
    },
  },
  {
    id: "file-that-is-none",
    asks: "Hvilken feil gir en fil som ikke er et Word-dokument?",
    set: "WordApi 1.3",
    async run(kit) {
      const [paragraph] = await kit.paragraphs("her");
      await kit.attempt("insertFileFromBase64", () => {
        paragraph.getRange("After").insertFileFromBase64(SMALL_PNG, "Start");
      });
      await kit.attempt("insertOoxml", () => {
        paragraph.insertOoxml("<p>ikke en pakke</p>", "End");
      });
      await kit.attempt("insertOoxml without the part it names", () => {
        paragraph.insertOoxml(flatOpc("<w:p/>").replace("word/document.xml", "word/finnes-ikke.xml"), "End");
      });
      await kit.attempt("insertInlinePictureFromBase64", () => {
        paragraph.insertInlinePictureFromBase64("ikke base64!", "End");
      });
      await kit.look("after");
    },
  },
  {
    id: "ooxml-last-paragraph",
    asks: "Beholder det siste avsnittet i innsatt OOXML stilen og bokmerket sitt?",
    set: "WordApi 1.3",
    async run(kit) {
      const [above] = await kit.paragraphs("over", "under");
      const styled = (text: string): string =>
        `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
      await kit.attempt("after a paragraph", () => {
        above.getRange("Whole").insertOoxml(flatOpc(styled("en") + styled("to")), "After");
      });
      await kit.look("after");
      await kit.attempt("at its end", () => {
        above.insertOoxml(flatOpc(styled("alene")), "End");
      });
      await kit.look("at the end");
    },
  },
];
