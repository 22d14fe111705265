import { fc } from "../seeded";
import { escapeXml } from "../builders";
import { TABLE_IDS } from "../../src/content/tables/tableIds";
import { STEP_IDS } from "../../src/content/StepId";

/** A part of a plan as somebody may have made it. */
export const part = (attributes: string, content = ""): string =>
  `<part xmlns="urn:kompetanseplan:1" version="1" ${attributes}>${content}</part>`;

/** Puts parts into the document that is open. */
export async function addParts(...xmls: readonly string[]): Promise<void> {
  await Word.run(async (context) => {
    for (const xml of xmls) context.document.customXmlParts.add(xml);
    await context.sync();
  });
}

/** Names that every object has, and others that mean something to somebody. */
export const HOSTILE_IDS = [
  ...["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "length", "prototype"],
  ...["", " ", "-", "a b", "nr", "T1", "T1.need", "more.x", "kplan:s2:text", "<b>", "0", "-1", "NaN"],
];

/** Numbers below all bounds, and far above them. */
const HOSTILE_NUMBERS = [
  ...["0", "1", "2", "3", "007", "900", "1000000", "1000001", "999999999", "1000000000"],
  ...["999999999999", "999999999999999", "1000000000000000", "9007199254740993", "9".repeat(400)],
];

const id = fc.constantFrom(...HOSTILE_IDS, "mandate", "why", "goal", "own.1");
const count = fc.constantFrom(...HOSTILE_NUMBERS);
const text = fc.constantFrom("", " ", "Kurs", "=1+1", "‮", "T1", "\n").map(escapeXml);

const answer = fc
  .tuple(id, fc.constantFrom("text", "list", "choices"), text)
  .map(([prompt, kind, words]) => `prompt="${escapeXml(prompt)}" kind="${kind}">${inside(kind, words)}`);

function inside(kind: string, words: string): string {
  if (kind === "text") return `<text>${words}</text>`;
  return kind === "list" ? `<item>${words}</item>` : `<chosen>${words}</chosen><other>${words}</other>`;
}

const answers = fc.array(answer, { maxLength: 3 }).map((all) => all.map((each) => `<answer ${each}</answer>`).join(""));
const measure = fc
  .tuple(count, text, id, text)
  .map(
    ([nr, need, field, words]) =>
      `<measure nr="T${nr}" status=""><need>${need}</need><field name="${escapeXml(field)}">${words}</field></measure>`,
  );
const row = fc
  .tuple(count, id, text)
  .map(([nr, column, words]) => `<row nr="R${nr}"><cell column="${escapeXml(column)}">${words}</cell></row>`);
const column = fc
  .tuple(id, text)
  .map(([name, words]) => `<column id="${escapeXml(name)}" name="${words}" hidden="false"/>`);
const joined = (each: fc.Arbitrary<string>) => fc.array(each, { maxLength: 4 }).map((all) => all.join(""));
const written = joined(
  fc
    .tuple(id, fc.constantFrom("theirs", "0123456789abcdef", ""))
    .map(([block, hash]) => `<written block="${escapeXml(block)}" hash="${hash}"/>`),
);
const conflict = joined(
  fc
    .tuple(fc.oneof(id, fc.constantFrom("T1000000.need", "T1.need", "R1.goal")), text)
    .map(
      ([field, words]) => `<conflict field="${escapeXml(field)}" kind="text"><text>Andres ${words}</text></conflict>`,
    ),
);
const known = joined(
  fc
    .tuple(id, id, text)
    .map(
      ([block, ofColumn, words]) =>
        `<table block="${escapeXml(block)}" columns="${escapeXml(ofColumn)}"><row><cell>${words}</cell></row><row nr="T1"><cell/></row></table>`,
    ),
);

const frame = fc
  .tuple(count, id, id, count)
  .map(
    ([revision, by, writer, seen]) =>
      `revision="${revision}" by="${escapeXml(by)}" seen="${escapeXml(writer)}:${seen} a:${seen}"`,
  );

const content = fc.oneof(
  fc.tuple(fc.constantFrom("choices", ...STEP_IDS), answers).map(([name, own]) => [`name="${name}"`, own] as const),
  fc.tuple(count, joined(measure)).map(([last, own]) => [`name="measures" last="${last}"`, own] as const),
  fc
    .tuple(fc.constantFrom("own.tilskudd", ...TABLE_IDS), count, joined(column), joined(row))
    .map(([name, last, columns, own]) => [`name="${name}" last="${last}"`, columns + own] as const),
  joined(measure).map((own) => [`name="previous"`, own] as const),
  known.map((own) => [`name="inWord"`, own] as const),
  fc
    .tuple(id, text)
    .map(([item, words]) => [`name="reflections"`, `<note item="${escapeXml(item)}">${words}</note>`] as const),
);

/** A part that can be read, whatever its ids and numbers. */
export const anyStrangePart: fc.Arbitrary<string> = fc
  .tuple(frame, content, written, conflict)
  .map(([attributes, [name, own], hashes, conflicts]) => part(`${name} ${attributes}`, own + hashes + conflicts));
