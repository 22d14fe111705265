import { flatOpc } from "../flatOpc";
import type { Probe } from "../Probe";
import { SMALL_PNG, TINY_DOCX, WIDE_PNG } from "../samples";

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
