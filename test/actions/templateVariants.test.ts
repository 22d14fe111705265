import JSZip from "jszip";
import { scanDocument } from "../../src/actions/document/scanDocument";
import { documentXml, linesOf } from "../linesOf";
import { openInWord } from "../openInWord";
import { NO_PLAN, after, done, insert, opened, para, template } from "./inPlan";

const NYNORSK: readonly (readonly [string, string])[] = [
  ["Overordnede mål og føringer", "Overordna mål og føringar"],
  ["Hva er kompetanse", "Kva er kompetanse"],
  ["Kompetansestrategier og tiltak", "Kompetansestrategiar og tiltak"],
];

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The template after an edit of its document. */
async function variant(edit: (xml: Document) => void): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(template());
  const xml = await documentXml(template());
  edit(xml);
  archive.file("word/document.xml", new XMLSerializer().serializeToString(xml));
  return archive.generateAsync({ type: "uint8array" });
}

function headings(xml: Document): Element[] {
  return [...xml.getElementsByTagNameNS(W, "p")].filter((paragraph) =>
    [...paragraph.getElementsByTagNameNS(W, "pStyle")].some(
      (style) => style.getAttributeNS(W, "val") === "Overskrift1",
    ),
  );
}

function retitle(xml: Document, title: (text: string) => string): void {
  for (const heading of headings(xml)) {
    const [first, ...rest] = [...heading.getElementsByTagNameNS(W, "t")];
    const text = heading.textContent;
    rest.forEach((each) => (each.textContent = ""));
    first!.textContent = title(text);
  }
}

const NUMBER = /\s*\(\s*steg (\d)\)\s*$/;

/** Documents in which all seven steps are to be found, however they came about. */
const VARIANTS: readonly (readonly [string, (xml: Document) => void])[] = [
  ["as it is", () => undefined],
  [
    "with its contents table updated: other _Toc names",
    (xml) => {
      for (const mark of xml.getElementsByTagNameNS(W, "bookmarkStart")) {
        mark.setAttributeNS(W, "w:name", `_Toc9${mark.getAttributeNS(W, "id") ?? ""}`);
      }
    },
  ],
  [
    "with headings in nynorsk",
    (xml) => {
      retitle(xml, (text) => NYNORSK.reduce((s, [nb, nn]) => s.replace(nb, nn), text));
    },
  ],
  [
    "in nynorsk, numbered by hand, without «(steg N)», without bookmarks",
    (xml) => {
      retitle(xml, (text) => {
        const number = NUMBER.exec(text)?.[1];
        const words = NYNORSK.reduce((s, [nb, nn]) => s.replace(nb, nn), text.replace(NUMBER, ""));
        return number === undefined ? text : `${number}. ${words}`;
      });
      [...xml.getElementsByTagNameNS(W, "bookmarkStart")].forEach((mark) => {
        mark.remove();
      });
      [...xml.getElementsByTagNameNS(W, "bookmarkEnd")].forEach((mark) => {
        mark.remove();
      });
    },
  ],
  [
    "in upper case with non-breaking spaces",
    (xml) => {
      retitle(xml, (text) => text.toLocaleUpperCase("nb").replaceAll(" ", "\u00a0"));
    },
  ],
  [
    "with renamed headings whose bookmarks are kept",
    (xml) => {
      retitle(xml, (text) => (NUMBER.test(text) ? `Vårt kapittel ${NUMBER.exec(text)?.[1]}` : text));
    },
  ],
  [
    "with the words of a heading also in a table and in running text",
    (xml) => {
      const heading = headings(xml)[1]!;
      const paragraph = heading.cloneNode(true) as Element;
      [
        ...paragraph.getElementsByTagNameNS(W, "bookmarkStart"),
        ...paragraph.getElementsByTagNameNS(W, "bookmarkEnd"),
      ].forEach((mark) => {
        mark.remove();
      });
      const text = paragraph.cloneNode(true) as Element;
      text.getElementsByTagNameNS(W, "pPr")[0]!.remove();
      const cell = xml.createElementNS(W, "w:tc");
      cell.append(paragraph);
      const row = xml.createElementNS(W, "w:tr");
      row.append(cell);
      const table = xml.createElementNS(W, "w:tbl");
      table.append(xml.createElementNS(W, "w:tblPr"), xml.createElementNS(W, "w:tblGrid"), row);
      headings(xml)[0]!.before(table, text);
    },
  ],
];

test.each(VARIANTS)(
  "the template %s: seven of seven steps are found, and the text goes under the right heading",
  async (_, edit) => {
    const { host } = await openInWord(await variant(edit));
    const before = await linesOf(host);
    let state: Pick<Awaited<ReturnType<typeof opened>>, "plan" | "store"> = await opened();
    for (const step of ["s1", "s2", "s3", "s4", "s5", "s6", "s7"] as const) {
      state = after(done(await insert(state, step, [para(`Tekst til ${step}`)])), state);
    }
    const lines = await linesOf(host);
    const chapters = before.filter((line) => line.startsWith("# "));
    ["s1", "s2", "s3", "s4", "s5", "s6", "s7"].forEach((step, index) => {
      const at = lines.indexOf(`[kplan:${step}:text] Tekst til ${step}`);
      expect(lines.slice(0, at).findLast((line) => line.startsWith("# "))).toBe(chapters[index]);
    });
    const ours = lines.filter((line) => !line.startsWith("[kplan"));
    expect(ours).toEqual(before.filter((line) => line !== "(Legg inn kapitlets brødtekst her)"));
  },
);

test("a step that is missing and another that stands twice are reported, the others found", async () => {
  const word = await openInWord(
    await variant((xml) => {
      const [, second, , fourth] = headings(xml);
      const copy = fourth!.cloneNode(true) as Element;
      [...copy.getElementsByTagNameNS(W, "bookmarkStart"), ...copy.getElementsByTagNameNS(W, "bookmarkEnd")].forEach(
        (mark) => {
          mark.remove();
        },
      );
      second!.replaceWith(copy);
    }),
  );
  const trips = word.roundTrips();
  const scanned = await scanDocument(NO_PLAN);
  expect(word.roundTrips() - trips).toBe(1);
  if (scanned.kind !== "scanned") throw new Error(scanned.code);
  const { value, warnings } = scanned.view.steps;
  expect(value.filter((step) => step.section !== null).map((step) => step.id)).toEqual(["s1", "s3", "s5", "s6", "s7"]);
  expect(warnings).toEqual([
    { code: "stepMissing", step: "s2" },
    { code: "stepDoubled", step: "s4" },
  ]);
});
