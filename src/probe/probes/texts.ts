import { W } from "../flatOpc";
import type { Kit } from "../Kit";
import type { Probe } from "../Probe";

const run = (content: string): string => `<w:r>${content}</w:r>`;
const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
const line = (words: string): string => `<w:p>${text(words)}</w:p>`;

const NOTES =
  `<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>` +
  `<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>` +
  `<w:footnote w:id="1">${line("prøve: fotnote")}</w:footnote></w:footnotes>`;
const COMMENTS = `<w:comments xmlns:w="${W}"><w:comment w:id="1" w:author="prøve" w:initials="p">${line("prøve: merknad")}</w:comment></w:comments>`;

async function textsOf(kit: Kit, name: string): Promise<void> {
  await kit.read(name, () => {
    const paragraphs = kit.whole().paragraphs.load("items/text");
    return () => paragraphs.items.slice(1, -1).map((paragraph) => paragraph.text);
  });
}

/** What Word says that the text of something is. */
export const TEXT_PROBES: readonly Probe[] = [
  {
    id: "text-signs",
    asks: "Hvilke tegn har teksten for tabulator, linjeskift, sideskift, bindestreker og felt?",
    set: "WordApi 1.3",
    async run(kit) {
      const signs = [
        "tab",
        "br",
        'br w:type="page"',
        "cr",
        "noBreakHyphen",
        "softHyphen",
        'sym w:font="Symbol" w:char="F0B7"',
      ];
      await kit.ooxml(
        signs
          .map((sign) => `<w:p>${text(sign.replaceAll('"', "'"))}${run(`<w:${sign}/>`)}${text("b")}</w:p>`)
          .join("") +
          `<w:p>${text("felt")}<w:fldSimple w:instr=" QUOTE &quot;svar&quot; ">${text("svar")}</w:fldSimple>${text("b")}</w:p>` +
          `<w:p>${text("skjult")}${run("<w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t>")}${text("b")}</w:p>`,
      );
      await textsOf(kit, "texts");
      await kit.look("after");
    },
  },
  {
    id: "text-comment",
    asks: "Legger Word igjen en merknad ved et avsnitt, og er teksten i avsnittet som før?",
    set: "WordApi 1.4",
    async run(kit) {
      const [paragraph] = await kit.paragraphs("overskrift", "etter");
      await kit.attempt("insert", () => {
        paragraph.getRange("Content").insertComment("prøve: merknad");
      });
      await textsOf(kit, "texts");
    },
  },
  {
    id: "text-notes",
    asks: "Hvilke tegn har teksten for fotnoter og merknader?",
    set: "WordApi 1.4",
    async run(kit) {
      await kit.ooxml(
        `<w:p>${text("fotnote")}${run('<w:footnoteReference w:id="1"/>')}${text("b")}</w:p>` +
          `<w:p><w:commentRangeStart w:id="1"/>${text("merknad")}<w:commentRangeEnd w:id="1"/>${run('<w:commentReference w:id="1"/>')}${text("b")}</w:p>`,
        [
          { name: "footnotes", xml: NOTES },
          { name: "comments", xml: COMMENTS },
        ],
      );
      await textsOf(kit, "texts");
      await kit.look("after");
    },
  },
  {
    id: "text-section-break",
    asks: "Hvordan slutter teksten i et avsnitt som bærer et inndelingsskift, og hva skjer når det slettes?",
    set: "WordApi 1.3",
    async run(kit) {
      const [first] = await kit.paragraphs("før skiftet", "etter skiftet");
      const isThere = await kit.attempt("insertBreak", () => {
        first.insertBreak("SectionContinuous", "After");
      });
      if (!isThere) return;
      await textsOf(kit, "texts");
      await kit.look("before");
      await kit.attempt("delete", () => {
        first.delete();
      });
      await textsOf(kit, "texts after");
      await kit.look("after");
    },
  },
  {
    id: "text-tracked",
    asks: "Leser Word tekst som er slettet mens endringer spores?",
    set: "WordApi 1.4",
    async run(kit) {
      const [heading, body] = await kit.paragraphs("gammel overskrift", "gammel tekst");
      await kit.attempt("track", () => {
        kit.context.document.changeTrackingMode = "TrackAll";
      });
      await kit.attempt("replace", () => {
        heading.insertText("ny overskrift", "Replace");
        body.insertText(" og mer", "End");
      });
      await textsOf(kit, "replaced");
      await kit.look("replaced and tracked");
      await kit.attempt("delete", () => {
        body.delete();
      });
      await textsOf(kit, "deleted");
      await kit.attempt("insert", () => {
        heading.insertParagraph("nytt avsnitt", "After").styleBuiltIn = "Normal";
      });
      await kit.look("after");
      await kit.attempt("do not track", () => {
        kit.context.document.changeTrackingMode = "Off";
      });
    },
  },
  {
    id: "text-of-range",
    asks: "Hva skiller avsnitt og celler i teksten til et område?",
    set: "WordApi 1.3",
    async run(kit) {
      await kit.table([
        ["a", "b"],
        ["c", "d"],
      ]);
      await kit.paragraphs("en", "", "tre");
      await kit.read("text", () => {
        const whole = kit.whole().load("text");
        return () => whole.text;
      });
    },
  },
  {
    id: "text-beside-ranges",
    asks: "Vokser et område når noe settes inn ved kanten av det, gjennom det selv og gjennom et annet?",
    set: "WordApi 1.3",
    async run(kit) {
      const [paragraph] = await kit.paragraphs("en to tre");
      const hits = paragraph.getRange("Content").search("to");
      const [through, beside] = [hits.getFirst(), hits.getFirst()];
      for (const where of ["Before", "After", "Start", "End"] as const) {
        await kit.attempt(where, () => {
          through.insertText(where, where);
        });
        await kit.read(`${where}, read`, () => {
          for (const range of [through, beside]) range.load("text");
          return () => [through.text, beside.text];
        });
      }
      await kit.look("after");
    },
  },
  {
    id: "text-search-replaced",
    asks: "Kan alle treff på et søk erstattes i én bunke?",
    set: "WordApi 1.3",
    async run(kit) {
      await kit.paragraphs("ord og ord", "ikke her", "ORD til slutt: ord");
      const hits = kit.whole().search("ord", { matchCase: false }).load("items/text");
      await kit.read("hits", () => () => hits.items.map((hit) => hit.text));
      await kit.attempt("replace", () => {
        for (const hit of hits.items) hit.insertText("nytt ordlag", "Replace");
      });
      await kit.look("after");
      for (const length of [0, 255, 256]) {
        await kit.attempt(`search for ${length} characters`, () => {
          kit.whole().search("x".repeat(length)).load("items");
        });
      }
    },
  },
  {
    id: "text-language",
    asks: "Får tekst, tabeller og sporet tekst det språket som settes?",
    set: "WordApiDesktop 1.3",
    async run(kit) {
      const [body, tracked] = await kit.paragraphs("brødtekst", "sporet");
      const table = await kit.table([["celle", ""]]);
      await kit.attempt("paragraph", () => {
        body.getRange("Content").languageId = "NorwegianNynorsk";
      });
      await kit.attempt("table", () => {
        table.getRange("Whole").languageId = "NorwegianNynorsk";
      });
      await kit.attempt("tracked", () => {
        kit.context.document.changeTrackingMode = "TrackAll";
        tracked.insertText(" mer", "End").languageId = "NorwegianNynorsk";
      });
      await kit.attempt("do not track", () => {
        kit.context.document.changeTrackingMode = "Off";
      });
      await kit.look("after");
    },
  },
];
