import type { Language } from "../../../content/Language";
import type { MeasureStatus } from "../../measures/Measure";
import { MEASURE_STATUSES } from "../../measures/Measure";
import { readStatus, statusText } from "../../measures/statusWords";

type SaidStatus = Exclude<MeasureStatus, "">;

/** What others call a measure's status, in bokmål and nynorsk. */
const SYNONYMS: Readonly<Record<SaidStatus, readonly string[]>> = {
  notStarted: [
    ...["ikke påbegynt", "ikke begynt", "ikke igangsatt", "ikke satt i gang", "gjenstår", "planlagt", "ny", "nytt"],
    ...["ikke i gang", "ikke igang", "ikkje i gang", "under planlegging", "planlegges", "planleggast", "nei"],
    ...[
      "ikkje påbegynt",
      "ikkje påbyrja",
      "ikkje byrja",
      "ikkje sett i gang",
      "ikkje igangsett",
      "står att",
      "planlagd",
    ],
  ],
  ongoing: [
    ...["påbegynt", "igangsatt", "satt i gang", "i gang", "startet", "begynt", "under arbeid", "underveis", "i arbeid"],
    ...["igang", "kommet i gang", "kome i gang", "godt i gang", "løpende", "fortløpende", "løpande", "kontinuerlig"],
    ...[
      "kontinuerleg",
      "delvis gjennomført",
      "delvis",
      "starta",
      "byrja",
      "påbyrja",
      "sett i gang",
      "igangsett",
      "undervegs",
    ],
  ],
  done: [
    ...["ferdig", "utført", "fullført", "avsluttet", "ferdigstilt", "sluttført", "levert", "oppnådd", "lukket", "ok"],
    ...["avslutta", "ferdigstilt", "lukka", "gjort", "ja", "x", "✓", "✔", "√"],
  ],
  postponed: [
    "venter",
    "avventer",
    "ventar",
    "avventar",
    "på vent",
    "satt på vent",
    "sett på vent",
    "forskjøvet",
    "forskyvd",
  ],
  cancelled: [
    ...["avbrutt", "kansellert", "utgår", "utgått", "stoppet", "stanset", "droppet", "skrinlagt", "ikke aktuelt"],
    ...["avbrote", "kansellert", "gått ut", "stoppa", "stansa", "droppa", "skrinlagd", "ikkje aktuelt"],
  ],
};

const BY_WORDS = new Map(
  Object.entries(SYNONYMS).flatMap(([status, words]) => words.map((each) => [each, status] as const)),
);

/** A status' own words in the language, of those that others use; null where the words are none that we know. */
export function importStatus(words: string, language: Language): string | null {
  const plain = words
    .trim()
    .toLocaleLowerCase("nb")
    .replace(/[\s-]+/gu, " ")
    .replace(/(?<![.!])[.!]+$/u, "");
  const status = BY_WORDS.get(plain) ?? byPercent(plain) ?? readStatus(plain);
  return MEASURE_STATUSES.some((each) => each === status) ? statusText(status, language) : null;
}

/** "50 %" of it is done. */
function byPercent(text: string): SaidStatus | null {
  const [, share] = /^(\d{1,3}) ?%$/u.exec(text) ?? [];
  if (share === undefined || Number(share) > 100) return null;
  return share === "100" ? "done" : Number(share) === 0 ? "notStarted" : "ongoing";
}
