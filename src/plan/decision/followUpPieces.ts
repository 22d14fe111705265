import type { DocumentPiece } from "../../document/Piece";
import type { Plan } from "../Plan";
import { sortKeyOfDate } from "../values/sortKeyOfDate";
import { type CaseSource, oneLine, whenText } from "./CaseSource";
import { bullet, paragraph } from "./pieces";

/** What is done after a plan is decided on, and when. */
export interface FollowUps {
  /** With a time, the first first. */
  readonly events: readonly { readonly what: string; readonly when: string }[];
  /** When a report is given, and when the plan is evaluated, as it reads in a sentence. */
  readonly reports: readonly string[];
  readonly evaluations: readonly string[];
}

/** What step 7 and its table say of reports, evaluation and the next plan. */
export function followUps({ answers, tables, meta }: Plan): FollowUps {
  const { dates } = answers.s7;
  const asked = dates?.kind === "dates" ? dates.events : [];
  const rows = (tables["mal.tab.oppfolging"]?.rows ?? []).map(({ cells }) => ({
    what: [cells.what, cells.how]
      .map((text) => oneLine(text ?? ""))
      .filter(Boolean)
      .join(", "),
    when: cells.when ?? "",
  }));
  const known = [...asked, ...rows].filter(({ what, when }) => what.trim() !== "" && when.trim() !== "");
  const key = (when: string): string => sortKeyOfDate(when) ?? "~";
  const events = known
    .toSorted((a, b) => key(a.when).localeCompare(key(b.when)))
    .map(({ what, when }) => ({ what: oneLine(what), when: whenText(when, meta.language) }));
  const timesOf = (words: RegExp): readonly string[] => [
    ...new Set(events.filter(({ what }) => words.test(what)).map(({ when }) => when)),
  ];
  return { events, reports: timesOf(/rapport|årsmelding/iu), evaluations: timesOf(/evaluer/iu) };
}

/** How the plan is followed up, as a list. */
export function followUpPieces({ texts }: CaseSource, { events }: FollowUps): readonly DocumentPiece[] {
  const { intro, none, event } = texts.followUp;
  if (events.length === 0) return [paragraph(none)];
  return [paragraph(intro), ...events.map(({ what, when }) => bullet(event(what, when)))];
}
