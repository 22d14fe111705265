import type { Language } from "./Language";

/** The words of the status figure, its table and what is said of them, in the plan's language. */
export interface StatusTexts {
  readonly heading: string;
  /** The title of the figure and of the table. */
  readonly title: string;
  readonly year: string;
  readonly noYear: string;
  readonly total: string;
  /** By status; "" for measures without a status that is known. */
  readonly names: Readonly<Record<string, string>>;
  /** "3 er ikke startet", by status. */
  readonly count: Readonly<Record<string, (count: number) => string>>;
  readonly summary: (total: number, parts: string) => string;
  /** What the figure shows, in words: the start of its alternative text. */
  readonly figure: (total: number) => string;
  readonly inYear: (year: string | null, parts: string) => string;
}

/** Nynorsk bends the participle with what it says something of. */
function bent(one: string, several: string): (count: number) => string {
  return (count) => `${count} er ${count === 1 ? one : several}`;
}

export const STATUS_TEXTS: Readonly<Record<Language, StatusTexts>> = {
  nb: {
    heading: "Status for tiltakene",
    title: "Tiltak etter frist og status",
    year: "Frist",
    noYear: "Uten årstall",
    total: "I alt",
    names: {
      done: "Gjennomført",
      ongoing: "Pågår",
      notStarted: "Ikke startet",
      postponed: "Utsatt",
      cancelled: "Avlyst",
      "": "Uten status",
    },
    count: {
      done: (count) => `${count} er gjennomført`,
      ongoing: (count) => `${count} pågår`,
      notStarted: (count) => `${count} er ikke startet`,
      postponed: (count) => `${count} er utsatt`,
      cancelled: (count) => `${count} er avlyst`,
      "": (count) => `${count} er uten status`,
    },
    summary: (total, parts) => `Planen har ${total} tiltak: ${parts}.`,
    figure: (total) => `Søyler som viser hvor langt ${total} tiltak har kommet, etter året de har frist.`,
    inYear: (year, parts) => (year === null ? `Uten årstall i fristen: ${parts}.` : `${year}: ${parts}.`),
  },
  nn: {
    heading: "Status for tiltaka",
    title: "Tiltak etter frist og status",
    year: "Frist",
    noYear: "Utan årstal",
    total: "I alt",
    names: {
      done: "Gjennomført",
      ongoing: "Pågår",
      notStarted: "Ikkje starta",
      postponed: "Utsett",
      cancelled: "Avlyst",
      "": "Utan status",
    },
    count: {
      done: bent("gjennomført", "gjennomførte"),
      ongoing: (count) => `${count} pågår`,
      notStarted: (count) => `${count} er ikkje starta`,
      postponed: bent("utsett", "utsette"),
      cancelled: bent("avlyst", "avlyste"),
      "": (count) => `${count} er utan status`,
    },
    summary: (total, parts) => `Planen har ${total} tiltak: ${parts}.`,
    figure: (total) => `Søyler som viser kor langt ${total} tiltak har kome, etter året dei har frist.`,
    inYear: (year, parts) => (year === null ? `Utan årstal i fristen: ${parts}.` : `${year}: ${parts}.`),
  },
};
