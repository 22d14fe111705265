import type { Language } from "./Language";

/** The words of a meeting's minutes in the document, in the plan's language. */
export interface MinutesTexts {
  /** What is said is in a "referat", only what was decided in a "protokoll". */
  readonly heading: (name: string, isProtocol: boolean) => string;
  readonly time: (day: string, hours: string) => string;
  readonly place: (place: string) => string;
  readonly basis: (basis: string) => string;
  readonly present: string;
  readonly employers: (roles: string) => string;
  readonly employees: (roles: string) => string;
  readonly papers: string;
  readonly background: string;
  readonly question: (number: number, question: string) => string;
  /** In place of a question that the guidance has no more. */
  readonly unknown: string;
  readonly said: string;
  readonly votes: (votes: string) => string;
  readonly tie: (alternatives: string) => string;
  readonly decided: (text: string) => string;
  readonly follow: (text: string) => string;
  readonly untreated: string;
  readonly proposal: string;
  readonly views: string;
  readonly answer: string;
  readonly agreement: string;
  readonly approval: (text: string) => string;
  readonly followUp: string;
  /** The columns of the table: the question's number, what is to be done, who does it, until when. */
  readonly columns: readonly [string, string, string, string];
  /** In the log: the body, and what else is to be told of the meeting. */
  readonly discussedWith: (roles: string) => string;
  readonly planned: string;
  readonly done: string;
  readonly toFollow: string;
}

export const MINUTES_TEXTS: Readonly<Record<Language, MinutesTexts>> = {
  nb: {
    heading: (name, isProtocol) => `${isProtocol ? "Protokoll" : "Referat"}: ${name}`,
    time: (day, hours) => `Tid: ${[day, hours].filter(Boolean).join(", ")}`,
    place: (place) => `Sted: ${place}`,
    basis: (basis) => `Hjemmel: ${basis}`,
    present: "Til stede",
    employers: (roles) => `For arbeidsgiver: ${roles}`,
    employees: (roles) => `For arbeidstakerne: ${roles}`,
    papers: "Saksdokumenter",
    background: "Bakgrunn",
    question: (number, question) => `Sak ${number}. ${question}`,
    unknown: "Spørsmålet finnes ikke lenger i veiledningen",
    said: "Det ble sagt:",
    votes: (votes) => `Håndsopprekning: ${votes}.`,
    tie: (alternatives) => `Like mange for ${alternatives}.`,
    decided: (text) => `Konklusjon: ${text}`,
    follow: (text) => `Følges opp: ${text}`,
    untreated: "Saker som ikke ble behandlet:",
    proposal: "Arbeidsgivers syn",
    views: "Organisasjonenes syn",
    answer: "Arbeidsgivers svar",
    agreement: "Enighet og veien videre",
    approval: (text) => `Godkjent: ${text}`,
    followUp: "Oppfølging",
    columns: ["Sak", "Hva", "Ansvarlig", "Frist"],
    discussedWith: (roles) => `Drøfting med ${roles}`,
    planned: "Planlagt",
    done: "Gjennomført",
    toFollow: "Må følges opp",
  },
  nn: {
    heading: (name, isProtocol) => `${isProtocol ? "Protokoll" : "Referat"}: ${name}`,
    time: (day, hours) => `Tid: ${[day, hours].filter(Boolean).join(", ")}`,
    place: (place) => `Stad: ${place}`,
    basis: (basis) => `Heimel: ${basis}`,
    present: "Desse møtte",
    employers: (roles) => `For arbeidsgivaren: ${roles}`,
    employees: (roles) => `For arbeidstakarane: ${roles}`,
    papers: "Saksdokument",
    background: "Bakgrunn",
    question: (number, question) => `Sak ${number}. ${question}`,
    unknown: "Spørsmålet finst ikkje lenger i rettleiinga",
    said: "Det vart sagt:",
    votes: (votes) => `Handsopprekking: ${votes}.`,
    tie: (alternatives) => `Like mange for ${alternatives}.`,
    decided: (text) => `Konklusjon: ${text}`,
    follow: (text) => `Blir følgt opp: ${text}`,
    untreated: "Saker som ikkje vart behandla:",
    proposal: "Synet til arbeidsgivaren",
    views: "Synet til organisasjonane",
    answer: "Svaret frå arbeidsgivaren",
    agreement: "Semje og vegen vidare",
    approval: (text) => `Godkjent: ${text}`,
    followUp: "Oppfølging",
    columns: ["Sak", "Kva", "Ansvarleg", "Frist"],
    discussedWith: (roles) => `Drøfting med ${roles}`,
    planned: "Planlagt",
    done: "Gjennomført",
    toFollow: "Må følgjast opp",
  },
};
