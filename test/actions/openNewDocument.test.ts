import JSZip from "jszip";
import { openNewDocument } from "../../src/actions/document/openNewDocument";
import type { DocumentPiece } from "../../src/document/Piece";
import { pieceDocument } from "../../src/plan/file/pieceDocument";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { opened, template } from "./inPlan";

const PIECES: readonly DocumentPiece[] = [
  { kind: "heading", level: 2, text: "Referat: <Drøfting> & mer" },
  { kind: "paragraph", text: "Tid: 12. mai 2027" },
  { kind: "heading", level: 3, text: "Sak 1. Hvem?" },
  { kind: "bullet", text: "Ti går av" },
  { kind: "caption", text: "Tabell: Oppfølging" },
  {
    kind: "table",
    rows: [
      ["Sak", "Hva"],
      ["1", "Kartlegge\nog ansette"],
    ],
    widths: [10, 90],
  },
];

test("minutes become a document of their own, with headings, a list and a table as such", async () => {
  const file = await pieceDocument(PIECES, "Referat: <Drøfting> & mer", "nn");
  expect(await openXmlFaults([file])).toEqual([]);
  const { host } = await openInWord(file);
  expect(await linesOf(host)).toEqual([
    "Referat: <Drøfting> & mer",
    "Tid: 12. mai 2027",
    "Sak 1. Hvem?",
    "* Ti går av",
    "Oppfølging",
    "|# Sak | Hva |",
    "| 1 | Kartleggeog ansette |",
  ]);
  const { view } = await opened();
  const levels = view.outline.paragraphs.map(({ text, outlineLevel }) => `${outlineLevel} ${text}`);
  expect(levels.slice(0, 3)).toEqual(["1 Referat: <Drøfting> & mer", "10 Tid: 12. mai 2027", "2 Sak 1. Hvem?"]);
  const archive = await JSZip.loadAsync(file);
  expect(await archive.file("docProps/core.xml")!.async("string")).toContain("&lt;Drøfting&gt; &amp; mer");
  expect(await archive.file("word/styles.xml")!.async("string")).toContain('w:lang w:val="nn-NO"');
});

test("the new document is opened, and the one that is open stays as it is", async () => {
  const { host } = await openInWord(template());
  const before = await linesOf(host);
  expect((await openNewDocument(PIECES, "Referat", "nb")).kind).toBe("done");
  expect(await linesOf(host)).toEqual(before);
});

/** A PNG of one white point. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

test("points are numbered from 1 in each list, and a picture has its alternative text", async () => {
  const pieces: readonly DocumentPiece[] = [
    { kind: "number", text: "Planen vedtas." },
    { kind: "number", text: "Status rapporteres." },
    { kind: "picture", text: "", base64: PNG, altText: 'Mål "M1" & <B1>', width: 400, height: 100 },
    { kind: "number", text: "Ny liste." },
  ];
  const file = await pieceDocument(pieces, "Saksframlegg", "nb", "dense");
  expect(await openXmlFaults([file])).toEqual([]);
  const archive = await JSZip.loadAsync(file);
  const xml = await archive.file("word/document.xml")!.async("string");
  expect([...xml.matchAll(/w:numId w:val="(\d)"/gu)].map(([, list]) => list)).toEqual(["2", "2", "3"]);
  expect(xml).toContain('descr="Mål &quot;M1&quot; &amp; &lt;B1&gt;"');
  const { host } = await openInWord(file);
  expect(await linesOf(host)).toEqual(expect.arrayContaining([expect.stringContaining("Planen vedtas.")]));
});

test("a table has a name for screen readers, and its numbers stand to the right", async () => {
  const file = await pieceDocument(
    [
      { kind: "caption", text: "Tabell: Kostnad" },
      {
        kind: "table",
        rows: [
          ["Rammen", "2027"],
          ["Innenfor", "40\u00A0000"],
        ],
        hasHeaderColumn: true,
      },
    ],
    "Kostnad",
    "nb",
  );
  expect(await openXmlFaults([file])).toEqual([]);
  const xml = await (await JSZip.loadAsync(file)).file("word/document.xml")!.async("string");
  expect(xml).toContain('<w:tblCaption w:val="Kostnad"/>');
  expect(xml.match(/<w:jc w:val="right"\/>/gu)).toHaveLength(2);
});
