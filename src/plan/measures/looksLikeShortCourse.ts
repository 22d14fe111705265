import { MEASURE_COLUMNS } from "../../content/tables/measureColumns";
import type { Measure } from "./Measure";

/** Parts of words for short courses and gatherings. */
const SHORT = /kurs|seminar|fagdag|temadag|kursdag|konferanse|webinar|workshop|foredrag|fagsamling|studietur/u;
/** Words that have "kurs" in them and are no courses. */
const OTHER = /konkurs|konkurr|diskurs|rekurs|ekskurs|kursiv/u;
/** Parts of words for what gives credits, or a certificate. */
const FORMAL =
  /studiepoeng|fagbrev|fagprøve|svennebrev|fagskole|fagskule|høgskole|høyskole|høgskule|universitet|videreutdanning|vidareutdanning|grunnutdanning|bachelor|master|årsstudium|desentralisert|autorisasjon|spesialistgodkjenning|eksamen/u;
const CREDITS = /(?<![\p{L}\p{N}])\d+([.,]\d+)?\s*stp?(?!\p{L})/u;

/**
 * Whether a measure looks like a short internal course, which grants often do not go to: it speaks of a course, a seminar
 * or the like, and of nothing that gives credits or a certificate. A guess from words: the form of the year decides.
 */
export function looksLikeShortCourse({ action, more }: Measure): boolean {
  if (isCategory(more.category ?? "")) return false;
  const what = plain(action);
  const isShort = (what.match(/[\p{L}-]+/gu) ?? []).some((word) => SHORT.test(word) && !OTHER.test(word));
  const all = plain([action, more.category, more.place, more.schedule, more.indicator].join("\n"));
  return isShort && !FORMAL.test(all) && !CREDITS.test(all);
}

/** One of the form's own kinds of measures, all of which grants go to. */
function isCategory(text: string): boolean {
  const category = plain(text).trim();
  return MEASURE_COLUMNS.category.options.some(({ nb, nn }) => [nb, nn].some((name) => plain(name) === category));
}

function plain(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("nb");
}
