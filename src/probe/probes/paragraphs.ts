import type { Probe } from "../Probe";

/** What a paragraph keeps, hands on and loses. */
export const PARAGRAPH_PROBES: readonly Probe[] = [
  {
    id: "paragraph-after-heading",
    asks: "Hva arver et nytt avsnitt under en overskrift, og under et sentrert avsnitt med fet skrift?",
    set: "WordApi 1.3",
    async run(kit) {
      await kit.ooxml(
        `<w:p><w:pPr><w:pageBreakBefore/><w:spacing w:before="480"/><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>` +
          `<w:r><w:rPr><w:b/></w:rPr><w:t>sentrert</w:t></w:r></w:p><w:p><w:r><w:t>overskrift</w:t></w:r></w:p>`,
      );
      const [centred, heading] = await kit.find("sentrert", "overskrift");
      await kit.attempt("heading", () => {
        heading.styleBuiltIn = "Heading1";
      });
      await kit.attempt("insert", () => {
        for (const paragraph of [centred, heading]) paragraph.insertParagraph("nytt", "After");
      });
      await kit.look("inserted");
      await kit.read("read", () => {
        const next = [centred, heading].map((paragraph) =>
          paragraph.getNext().load("alignment,spaceBefore,outlineLevel"),
        );
        return () => next.map(({ alignment, spaceBefore, outlineLevel }) => [alignment, spaceBefore, outlineLevel]);
      });
      await kit.attempt("style", () => {
        for (const paragraph of [centred, heading]) paragraph.getNext().styleBuiltIn = "Normal";
      });
      await kit.look("styled");
    },
  },
  {
    id: "paragraph-style-clears-format",
    asks: "Hvilken formatering er igjen på avsnitt som får en stil?",
    set: "WordApi 1.3",
    async run(kit) {
      const look = `<w:pPr><w:spacing w:before="480" w:after="0"/><w:ind w:left="720"/><w:jc w:val="right"/></w:pPr>`;
      const bold = (text: string): string =>
        `<w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr><w:t>${text}</w:t></w:r>`;
      const plain = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
      await kit.ooxml(
        `<w:p>${look}${bold("mest fet")}${plain("a")}</w:p><w:p>${look}${bold("b")}${plain("mest vanlig")}</w:p>` +
          `<w:p>${bold("fem")}${plain("fem")}</w:p>`,
      );
      const paragraphs = await kit.find("mest feta", "bmest vanlig", "femfem");
      await kit.look("before");
      await kit.attempt("style", () => {
        for (const paragraph of paragraphs) paragraph.styleBuiltIn = "Caption";
      });
      await kit.look("after");
    },
  },
  {
    id: "paragraph-style-names",
    asks: "Hva heter stilene i denne utgaven av Word, og hvilke navn godtar den?",
    set: "WordApi 1.3",
    async run(kit) {
      const names = ["Normal", "Heading1", "Heading3", "Caption", "ListParagraph", "Toc1", "Quote"] as const;
      const paragraphs = await kit.paragraphs(...names);
      for (const [index, name] of names.entries()) {
        const paragraph = paragraphs[index];
        await kit.read(name, () => {
          if (paragraph) paragraph.styleBuiltIn = name;
          paragraph?.load("style,styleBuiltIn,isListItem,outlineLevel");
          return () =>
            paragraph && [paragraph.style, paragraph.styleBuiltIn, paragraph.isListItem, paragraph.outlineLevel];
        });
      }
      for (const name of ["Heading 1", "Overskrift 1", "List Bullet", "Punktliste", "Finnes ikke"]) {
        await kit.read(name, () => {
          const [paragraph] = paragraphs;
          paragraph.style = name;
          paragraph.load("style,styleBuiltIn,isListItem");
          return () => [paragraph.style, paragraph.styleBuiltIn, paragraph.isListItem];
        });
      }
      await kit.look("after");
    },
  },
  {
    id: "paragraph-outline-level",
    asks: "Hvilket nivå sier Word at brødtekst, overskrifter og avsnitt med eget nivå har?",
    set: "WordApi 1.3",
    async run(kit) {
      const [body, own] = await kit.paragraphs("brødtekst", "eget nivå");
      await kit.read("body", () => {
        body.load("outlineLevel");
        return () => body.outlineLevel;
      });
      for (const level of [3, 10, 11, 0]) {
        await kit.read(`set ${level}`, () => {
          own.outlineLevel = level;
          own.load("outlineLevel");
          return () => own.outlineLevel;
        });
      }
      await kit.look("after");
    },
  },
  {
    id: "paragraph-line-breaks",
    asks: "Hva blir linjeskift i en tekst som settes inn: nye avsnitt eller nye linjer?",
    set: "WordApi 1.3",
    async run(kit) {
      const [replaced, inserted, vertical] = await kit.paragraphs("erstattes", "etter denne", "loddrett");
      await kit.attempt("insertText", () => {
        replaced.insertText("en\nto", "Replace");
      });
      await kit.attempt("insertParagraph", () => {
        inserted.insertParagraph("tre\nfire", "After");
      });
      await kit.attempt("vertical tab and tab", () => {
        vertical.insertText("fem\u000Bseks\tsju", "Replace");
      });
      await kit.look("after");
    },
  },
  {
    id: "paragraph-deleted",
    asks: "Hva svarer Word om et avsnitt som er slettet, og hva blir igjen der det var?",
    set: "WordApi 1.3",
    async run(kit) {
      const [first, second] = await kit.paragraphs("en", "to", "tre");
      await kit.attempt("delete", () => {
        second.delete();
      });
      await kit.look("after");
      await kit.read("text", () => {
        second.load("text");
        return () => second.text;
      });
      await kit.attempt("insert beside it", () => {
        second.insertParagraph("spøkelse", "After");
      });
      await kit.attempt("delete again", () => {
        second.delete();
      });
      await kit.read("next", () => {
        const next = first.getNext().load("text");
        return () => next.text;
      });
    },
  },
  {
    id: "paragraph-last-of-document",
    asks: "Hva blir igjen når det siste avsnittet i dokumentet slettes, og når teksten i det erstattes?",
    set: "WordApi 1.3",
    async run(kit) {
      const { body } = kit.context.document;
      const last = ["nest sist", "sist"].map((text) => body.insertParagraph(text, "End")).at(-1);
      await kit.attempt("replace", () => {
        last?.insertText("erstattet", "Replace");
      });
      await kit.look("replaced");
      await kit.attempt("delete", () => {
        last?.delete();
      });
      await kit.look("deleted");
    },
  },
  {
    id: "batch-that-fails",
    asks: "Når en bunke endringer feiler på midten, hva er gjort?",
    set: "WordApi 1.4",
    async run(kit) {
      const [first, second, third] = await kit.paragraphs("en", "to", "tre");
      await kit.attempt("batch", () => {
        first.insertText("endret først", "Replace");
        second.getRange("Content").insertBookmark("ikke-lov");
        third.insertText("endret sist", "Replace");
      });
      await kit.look("after");
      await kit.attempt("next batch", () => {
        third.insertText("endret etterpå", "Replace");
      });
      await kit.look("after the next");
    },
  },
  {
    id: "refused-arguments",
    asks: "Hvilke feil gir tall og navn som Word ikke godtar?",
    set: "WordApi 1.3",
    async run(kit) {
      const table = await kit.table([["a", "b"]]);
      const [paragraph] = await kit.paragraphs("avsnitt");
      await kit.attempt("insertTable of no rows", () => {
        paragraph.insertTable(0, 1, "After", []);
      });
      await kit.attempt("insertTable of too few values", () => {
        paragraph.insertTable(2, 2, "After", [["a", "b"]]);
      });
      await kit.attempt("addRows 0", () => {
        table.addRows("End", 0);
      });
      await kit.attempt("font size 1639", () => {
        table.font.size = 1639;
      });
      await kit.attempt("headerRowCount 2 of 1", () => {
        table.headerRowCount = 2;
      });
      await kit.attempt("styleBuiltIn of a table", () => {
        paragraph.styleBuiltIn = "GridTable1Light";
      });
      await kit.look("after");
    },
  },
];
