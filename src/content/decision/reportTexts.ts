import type { Language } from "../Language";

/** The words of a yearly report, in the plan's language. */
export interface ReportTexts {
  readonly heading: (year: number) => string;
  /** `parts` are counts by status. */
  readonly summary: (year: number, total: number, parts: string) => string;
  /** Since the report of the year before: done, moved, stopped, new, gone. */
  readonly since: (year: number, parts: string) => string;
  readonly unchanged: (year: number) => string;
  readonly counts: {
    readonly done: (count: number) => string;
    readonly moved: (count: number) => string;
    readonly stopped: (count: number) => string;
    readonly added: (count: number) => string;
    readonly gone: (count: number) => string;
  };
  readonly status: string;
  readonly table: string;
  /** Measure, who is responsible, deadline, status. */
  readonly columns: readonly [string, string, string, string];
  readonly before: (text: string) => string;
  readonly noStatus: string;
  readonly done: string;
  readonly moved: string;
  readonly movedTo: (from: string, to: string) => string;
  readonly putOff: string;
  readonly stopped: string;
  readonly why: (reason: string) => string;
  /** Where nobody has said why. */
  readonly open: string;
  readonly overdue: string;
  readonly due: (deadline: string, responsible: string) => string;
  readonly gone: string;
  readonly indicators: string;
  readonly indicatorsTable: string;
  readonly indicatorColumns: { readonly name: string; readonly base: string; readonly target: string };
  readonly money: string;
  readonly moneyTable: (year: number) => string;
  readonly moneyColumns: readonly [string, string, string];
  readonly total: string;
  readonly notTold: (measures: string, count: number) => string;
  readonly proposals: (year: number) => string;
}

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = {
  nb: {
    heading: (year) => `Årsrapport ${year}`,
    summary: (year, total, parts) => `Planen har ${total} tiltak. For ${year} er status: ${parts}.`,
    since: (year, parts) => `Siden rapporten for ${year}: ${parts}.`,
    unchanged: (year) => `Ingenting er endret siden rapporten for ${year}.`,
    counts: {
      done: (count) => `${count} er gjennomført`,
      moved: (count) => `${count} er flyttet eller utsatt`,
      stopped: (count) => `${count} er stanset`,
      added: (count) => one(count, "er nytt", "er nye"),
      gone: (count) => `${count} er tatt ut av planen`,
    },
    status: "Status for tiltakene",
    table: "Tiltakene med frist og status",
    columns: ["Tiltak", "Ansvarlig", "Frist", "Status"],
    before: (text) => `i fjor: ${text}`,
    noStatus: "Uten status",
    done: "Gjennomført",
    moved: "Flyttet eller utsatt, og hvorfor",
    movedTo: (from, to) => `fristen er flyttet fra ${from} til ${to}.`,
    putOff: "utsatt.",
    stopped: "Stanset, og hvorfor",
    why: (reason) => `Årsak: ${reason}`,
    open: "[Skriv årsaken.]",
    overdue: "Fristen er gått ut",
    due: (deadline, responsible) =>
      responsible === "" ? `fristen var ${deadline}.` : `fristen var ${deadline}. Ansvarlig: ${responsible}.`,
    gone: "Tatt ut av planen siden i fjor",
    indicators: "Er målene nådd?",
    indicatorsTable: "Indikatorene nå",
    indicatorColumns: { name: "Indikator", base: "Utgangspunkt", target: "Ønsket verdi" },
    money: "Penger",
    moneyTable: (year) => `Planlagt og brukt i ${year}, i kroner`,
    moneyColumns: ["Tiltak", "Planlagt", "Brukt"],
    total: "Sum",
    notTold: (measures, count) =>
      `${measures} skulle koste noe i året, men planen sier ikke hva ${count === 1 ? "det har" : "de har"} kostet.`,
    proposals: (year) => `Forslag for ${year}`,
  },
  nn: {
    heading: (year) => `Årsrapport ${year}`,
    summary: (year, total, parts) => `Planen har ${total} tiltak. For ${year} er status: ${parts}.`,
    since: (year, parts) => `Sidan rapporten for ${year}: ${parts}.`,
    unchanged: (year) => `Ingenting er endra sidan rapporten for ${year}.`,
    counts: {
      done: (count) => one(count, "er gjennomført", "er gjennomførte"),
      moved: (count) => one(count, "er flytt eller utsett", "er flytte eller utsette"),
      stopped: (count) => one(count, "er stansa", "er stansa"),
      added: (count) => one(count, "er nytt", "er nye"),
      gone: (count) => one(count, "er teke ut av planen", "er tekne ut av planen"),
    },
    status: "Status for tiltaka",
    table: "Tiltaka med frist og status",
    columns: ["Tiltak", "Ansvarleg", "Frist", "Status"],
    before: (text) => `i fjor: ${text}`,
    noStatus: "Utan status",
    done: "Gjennomført",
    moved: "Flytt eller utsett, og kvifor",
    movedTo: (from, to) => `fristen er flytt frå ${from} til ${to}.`,
    putOff: "utsett.",
    stopped: "Stansa, og kvifor",
    why: (reason) => `Årsak: ${reason}`,
    open: "[Skriv årsaka.]",
    overdue: "Fristen er gått ut",
    due: (deadline, responsible) =>
      responsible === "" ? `fristen var ${deadline}.` : `fristen var ${deadline}. Ansvarleg: ${responsible}.`,
    gone: "Teke ut av planen sidan i fjor",
    indicators: "Er måla nådde?",
    indicatorsTable: "Indikatorane no",
    indicatorColumns: { name: "Indikator", base: "Utgangspunkt", target: "Ønskt verdi" },
    money: "Pengar",
    moneyTable: (year) => `Planlagt og brukt i ${year}, i kroner`,
    moneyColumns: ["Tiltak", "Planlagt", "Brukt"],
    total: "Sum",
    notTold: (measures, count) =>
      `${measures} skulle koste noko i året, men planen seier ikkje kva ${count === 1 ? "det har" : "dei har"} kosta.`,
    proposals: (year) => `Framlegg for ${year}`,
  },
};
