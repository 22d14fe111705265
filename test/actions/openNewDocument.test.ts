import JSZip from "jszip";
import { openNewDocument } from "../../src/actions/document/openNewDocument";
import type { Piece } from "../../src/document/Piece";
import { pieceDocument } from "../../src/plan/file/pieceDocument";
import { linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { openXmlFaults } from "../openXmlFaults";
import { opened, template } from "./inPlan";

const PIECES: readonly Piece[] = [
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
