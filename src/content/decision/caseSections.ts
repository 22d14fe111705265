import type { Localized } from "../Language";

/** The parts of a case paper (saksframlegg), in the order that most municipalities have. Ids stand in users' documents; never renamed. */
export const CASE_SECTIONS = [
  "head",
  "proposal",
  "summary",
  "attachments",
  "information",
  "hearing",
  "economy",
  "followUp",
  "consequences",
  "assessment",
  "communication",
] as const;

export type CaseSectionId = (typeof CASE_SECTIONS)[number];

/** Those that a paper has while nobody has said anything else. The head is filled in by the system that cases are kept in. */
export const USUAL_SECTIONS: readonly CaseSectionId[] = CASE_SECTIONS.filter(
  (id) => id !== "head" && id !== "consequences" && id !== "communication",
);

/** What municipalities call each part: the first is ours while nobody has said anything else. */
export const CASE_HEADINGS: Readonly<Record<CaseSectionId, Readonly<Record<keyof Localized, readonly string[]>>>> = {
  head: { nb: ["Opplysninger om saken"], nn: ["Opplysningar om saka"] },
  proposal: {
    nb: [
      "Kommunedirektørens forslag til vedtak",
      "Kommunedirektørens innstilling",
      "Rådmannens forslag til vedtak",
      "Forslag til vedtak",
    ],
    nn: [
      "Kommunedirektøren sitt framlegg til vedtak",
      "Innstilling frå kommunedirektøren",
      "Rådmannen sitt framlegg til vedtak",
      "Framlegg til vedtak",
    ],
  },
  summary: { nb: ["Oppsummering", "Sammendrag", "Saken i korte trekk"], nn: ["Samandrag", "Oppsummering"] },
  attachments: { nb: ["Vedlegg"], nn: ["Vedlegg"] },
  information: {
    nb: ["Saksopplysninger", "Faktagrunnlag", "Faktiske opplysninger", "Saksutredning"],
    nn: ["Saksopplysningar", "Faktagrunnlag", "Saksutgreiing"],
  },
  hearing: {
    nb: ["Drøfting og uttalelser", "Uttalelser fra råd og utvalg", "Medvirkning"],
    nn: ["Drøfting og fråsegner", "Fråsegner frå råd og utval", "Medverknad"],
  },
  economy: { nb: ["Økonomiske konsekvenser", "Økonomi"], nn: ["Økonomiske konsekvensar", "Økonomi"] },
  followUp: { nb: ["Oppfølging og evaluering", "Videre arbeid"], nn: ["Oppfølging og evaluering", "Vidare arbeid"] },
  consequences: { nb: ["Andre konsekvenser"], nn: ["Andre konsekvensar"] },
  assessment: {
    nb: ["Vurdering", "Kommunedirektørens vurdering", "Rådmannens vurdering"],
    nn: ["Vurdering", "Kommunedirektøren si vurdering", "Rådmannen si vurdering"],
  },
  communication: {
    nb: ["Kommunikasjonstiltak", "Informasjon om vedtaket"],
    nn: ["Kommunikasjonstiltak", "Informasjon om vedtaket"],
  },
};
