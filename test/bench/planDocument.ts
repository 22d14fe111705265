import { STEP_FACTS } from "../../src/content/stepFacts";
import { bullet, docx, heading, para } from "../builders";

/** Paragraphs of the smallest document: a title, and seven chapters of a heading and six paragraphs. */
const UNIT = 50;

const SENTENCES = [
  "Kommunen får færre i arbeidsfør alder og flere som trenger helse- og omsorgstjenester, og det krever at vi planlegger kompetansen i god tid.",
  "Lederne går gjennom oppgavene i egen enhet, vurderer hvem som kan løse dem, og melder behovene videre til arbeidsgruppen.",
  "Vi prioriterer tiltak som gjør at flere blir værende i jobben, for eksempel veiledning, heltidskultur og muligheten til å ta fagbrev.",
  "Der det er mulig, deler vi stillinger med nabokommunene og bygger felles fagmiljøer.",
  "Opplæringen skjer mest mulig på arbeidsplassen, sammen med kolleger og med tid avsatt i turnusen.",
];

/** Characters of a chapter's paragraphs below the first: body text, two bullets, body text. */
const LENGTHS = [420, 96, 74, 255, 168];

/** Characters of a heading and the paragraph below it together, so that all documents have as much text per paragraph. */
const OPENING = 360;

/**
 * A plan of so many paragraphs, a multiple of 50: the template's headings with their bookmarks, and in each step's section as
 * many chapters as there is room for. The mean length of a paragraph is the same in all of them.
 */
export function planDocument(paragraphs: number): Promise<Uint8Array> {
  const units = paragraphs / UNIT;
  const steps = STEP_FACTS.flatMap((facts) =>
    Array.from({ length: units }, (_, index) => {
      const words = facts.heading.nb;
      return index === 0
        ? chapter(heading(`${words} (steg ${facts.number})`, { bookmark: facts.templateBookmark }), words.length + 9)
        : chapter(heading(`${words} i tjenesten`, { level: 2 }), words.length + 12);
    }).flat(),
  );
  const titles = Array.from({ length: units }, (_, index) => para(prose(40, index)));
  return docx(...titles, ...steps);
}

function chapter(title: string, titleLength: number): string[] {
  const [first = "", ...rest] = [OPENING - titleLength, ...LENGTHS].map(prose);
  return [title, para(first), ...rest.map((text) => (text.length < 100 ? bullet(text) : para(text)))];
}

/** Norwegian text of exactly so many characters. */
function prose(length: number, from: number): string {
  let text = "";
  for (let index = from; text.length < length; index++) text += `${SENTENCES[index % SENTENCES.length] ?? ""} `;
  return text.slice(0, length);
}
