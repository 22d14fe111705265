import { MINUTES_TEXTS, type MinutesTexts } from "../../content/minutesTexts";
import type { Language } from "../../content/Language";
import { captionText } from "../../document/block/caption";
import type { Piece } from "../../document/Piece";
import { textLines } from "../answers/textLines";
import { joinList } from "../draft/sentence/joinList";
import type { Plan } from "../Plan";
import { formatDate } from "../values/formatDate";
import { isTreated, meetingOf, treatedOf, type Meeting, type Treated } from "./meetings";
import { countedVotes, readVotes, tallyOf } from "./votes";

/** What a question of the guidance says, by its id; undefined where the guidance has none such. */
export type AskedQuestions = Readonly<Record<string, string>>;

/** How wide the columns of what is followed up are to one another. */
const WIDTHS = [8, 50, 24, 18];

interface Source {
  readonly plan: Plan;
  readonly meeting: Meeting;
  readonly asked: AskedQuestions;
  readonly texts: MinutesTexts;
  readonly language: Language;
  readonly isProtocol: boolean;
}

/**
 * The minutes of a meeting, as a block: a "referat" with what was said, or a "protokoll" of what was decided alone. What
 * nobody has filled in is left out.
 */
export function minutesPieces(plan: Plan, id: string, asked: AskedQuestions): readonly Piece[] {
  const { language } = plan.meta;
  const meeting = meetingOf(plan, id);
  const isProtocol = meeting.minutes === "protocol";
  const source: Source = { plan, meeting, asked, language, isProtocol, texts: MINUTES_TEXTS[language] };
  return [
    { kind: "heading", level: 2, text: source.texts.heading(meeting.name, isProtocol) },
    ...factPieces(source),
    ...presentPieces(source),
    ...(isProtocol ? [] : section(source.texts.papers, meeting.papers)),
    ...(isProtocol ? [] : section(source.texts.background, meeting.background)),
    ...meeting.questions.flatMap((item, index) => questionPieces(source, item, index)),
    ...untreatedPieces(source),
    ...section(source.texts.proposal, meeting.proposal),
    ...section(source.texts.views, meeting.views),
    ...section(source.texts.answer, meeting.answer),
    ...section(source.texts.agreement, meeting.agreement),
    ...followUpPieces(source),
    ...textLines(meeting.approval).map((line) => paragraph(source.texts.approval(line))),
  ];
}

function factPieces({ meeting, texts, language }: Source): readonly Piece[] {
  const { date, time, place, basis } = meeting;
  return [
    ...(date + time === "" ? [] : [texts.time(formatDate(date, language), time)]),
    ...(place === "" ? [] : [texts.place(place)]),
    ...(basis === "" ? [] : [texts.basis(oneLine(basis))]),
  ].map(paragraph);
}

function presentPieces({ meeting: { employers, employees }, texts }: Source): readonly Piece[] {
  const present = [
    ...(employers === "" ? [] : [texts.employers(oneLine(employers))]),
    ...(employees === "" ? [] : [texts.employees(oneLine(employees))]),
  ];
  return present.length === 0 ? [] : [heading(texts.present), ...present.map(paragraph)];
}

/** A heading with what was written, unless that is nothing. */
function section(title: string, text: string): readonly Piece[] {
  const lines = textLines(text);
  return lines.length === 0 ? [] : [heading(title), ...lines.map(paragraph)];
}

function questionPieces(source: Source, item: string, index: number): readonly Piece[] {
  const { plan, meeting, texts, isProtocol } = source;
  if (!isTreated(plan, meeting.id, item)) return [];
  const treated = treatedOf(plan, meeting.id, item);
  const said = isProtocol ? [] : textLines(treated.said);
  return [
    heading(texts.question(index + 1, questionText(source, item))),
    ...(said.length === 0 ? [] : [paragraph(texts.said), ...said.map(bullet)]),
    ...votesPieces(source, treated),
    ...textLines(treated.decided).map((line) => paragraph(texts.decided(line))),
    ...textLines(treated.follow).map((line) => paragraph(texts.follow(line))),
  ];
}

function votesPieces({ texts, language }: Source, { votes }: Treated): readonly Piece[] {
  const read = readVotes(votes);
  const counted = countedVotes(read);
  if (counted.length === 0) return [];
  const tally = tallyOf(read);
  const isTie = tally !== null && tally.alternatives.length > 1;
  const told = texts.votes(
    joinList(
      counted.map(({ alternative, count }) => `${alternative} ${count}`),
      language,
    ),
  );
  return [paragraph(isTie ? `${told} ${texts.tie(joinList(tally.alternatives, language))}` : told)];
}

function untreatedPieces(source: Source): readonly Piece[] {
  const { plan, meeting, texts } = source;
  const left = meeting.questions.filter((item) => !isTreated(plan, meeting.id, item));
  if (left.length === 0 || source.isProtocol) return [];
  return [paragraph(texts.untreated), ...left.map((item) => bullet(questionText(source, item)))];
}

function followUpPieces({ plan, meeting, texts, language }: Source): readonly Piece[] {
  const rows = meeting.questions.flatMap((item, index) => {
    const { follow, who, when } = treatedOf(plan, meeting.id, item);
    return follow + who === "" ? [] : [[String(index + 1), follow, oneLine(who), formatDate(when, language)]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "caption", text: captionText("Tabell", texts.followUp) },
    { kind: "table", rows: [texts.columns, ...rows], widths: WIDTHS },
  ];
}

function questionText({ asked, texts }: Source, item: string): string {
  return asked[item] ?? texts.unknown;
}

function oneLine(text: string): string {
  return textLines(text).join(", ");
}

function paragraph(text: string): Piece {
  return { kind: "paragraph", text };
}

function bullet(text: string): Piece {
  return { kind: "bullet", text };
}

function heading(text: string): Piece {
  return { kind: "heading", level: 3, text };
}
