import { normaliseText } from "../../../document/text/normaliseText";
import { MONTHS } from "./datesIn";

/** What a line says of a measure, by the fields of a measure. */
export type MeasureFacts = Readonly<Record<string, string>>;

const LABELS: readonly (readonly [string, string])[] = [
  ["responsible", "ansvar(?:lig|leg)?"],
  ["deadline", "frist|når|tid(?:spunkt|sfrist|sramme)?|ferdig"],
  ["cost", "kostnad(?:er|ar)?|kostar|koster|økonomi|finansiering"],
  ["status", "status"],
  ["need", "behov"],
  ["targetGroup", "målgruppe"],
  ["evaluation", "evaluering|effekt"],
];
const LABEL = new RegExp(`(?:^|[.;,(–—]\\s*|\\s)(${LABELS.map(([, words]) => words).join("|")})\\s*:\\s*`, "giu");
const BRACKET = /^(.*\S)\s*\(([^()]+)\)\.?$/u;
const DASH = /\s[–—-]\s/u;
const COST =
  /\bkr\b|kroner|kostnad|\bnok\b|mnok|\btkr\b|\bmill\b|\bramm[ea]n?\b|budsjett|avklar|finansier|tilsko?t|tilskudd|eg?en innsats/iu;
const TIME = new RegExp(
  `\\b(?:19|20)\\d\\d\\b|\\d{1,2}\\.\\s?\\d{1,2}|(?:${MONTHS})|løpende|løpande|årlig|årleg|snarest|tertial|kvartal|halvår|(?<!\\p{L})(?:hver|hvert|kvar|kvart|innen|innan|høst|høsten|haust|hausten|vår|våren|sommer\\p{L}*|skoleår\\p{L}*|skuleår\\p{L}*)(?!\\p{L})`,
  "iu",
);

/**
 * Takes a measure apart that is written in one line: "Kurs (rektor, 2025, kr 5 000)", "Kurs – rektor – 2025",
 * "Kurs. Ansvar: rektor. Frist: 2025". Only the action where it says no more.
 */
export function measureLine(text: string): MeasureFacts {
  const line = normaliseText(text);
  return labelled(line) ?? bracketed(line) ?? dashed(line) ?? { action: line };
}

/** Whether a line says more of a measure than what is to be done. */
export function saysFacts(text: string): boolean {
  return Object.keys(measureLine(text)).length > 1;
}

function labelled(line: string): MeasureFacts | null {
  const found = [...line.matchAll(LABEL)];
  const [first] = found;
  if (first === undefined || first.index === 0) return null;
  const facts = found.map(({ index, 0: all, 1: label = "" }, place) => {
    const field = LABELS.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(label))?.[0] ?? "";
    return [field, bare(line.slice(index + all.length, found[place + 1]?.index))] as const;
  });
  return { action: bare(line.slice(0, first.index)), ...Object.fromEntries(facts) };
}

function bracketed(line: string): MeasureFacts | null {
  const [, action = "", said = ""] = BRACKET.exec(line) ?? [];
  return action === "" ? null : withFacts(action, said.split(/[,;]\s+/u));
}

function dashed(line: string): MeasureFacts | null {
  const [action = "", ...parts] = line.split(DASH);
  return parts.length === 0 ? null : withFacts(action, parts);
}

/** The action with who, when and cost; null where nothing says when it is or what it costs. */
function withFacts(action: string, parts: readonly string[]): MeasureFacts | null {
  const facts: Record<string, string> = {};
  for (const part of parts) {
    const field = COST.test(part) ? "cost" : TIME.test(part) ? "deadline" : "responsible";
    const said = field === "cost" ? bare(part).replace(/^kostnad\p{L}*:? | kostnad\p{L}*$/giu, "") : bare(part);
    facts[field] = facts[field] === undefined ? said : `${facts[field]}, ${said}`;
  }
  return facts.cost === undefined && facts.deadline === undefined ? null : { action: bare(action), ...facts };
}

/** Without the signs that part it from what stands around. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && " .;,(–—".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim();
}
