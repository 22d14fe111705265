import type { Localized } from "./Language";

/** The sources that the method builds on. Ids stand in users' documents; never renamed. */
export const SOURCE_IDS = [
  /** KS's template for the plan. */
  "mal",
  /** KS's slides on strategic competence planning. */
  "deck",
  /** The parties' guide to local work on competence, as of March 2022. */
  "veil",
  /** Nittedal's competence strategy. */
  "nitt",
  /** Kompetansedrøftinger, June 2020. */
  "drof",
  /** Hovedtariffavtalen, as the guide of March 2022 gives it. */
  "hta",
  /** Hovedavtalen. */
  "ha",
  /** Arbeidsmiljøloven. */
  "aml",
  /** Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid (internkontrollforskriften). */
  "hms",
  /** Linda Lai, Strategisk kompetanseledelse, 2013. */
  "lai",
  /** Kompetansebehovsutvalget, NOU 2020: 2. */
  "kbu",
  /** KS's pages on strategic competence planning. */
  "ks",
  /** KS's page on learning at work by technology. */
  "ksLearning",
  /** The survey 10-FAKTOR, KS's. */
  "tiFaktor",
  /** Utdanningsdirektoratet's pages on further education. */
  "udir",
  /** Helsedirektoratet's page on the grant for competence and services. */
  "hdir",
  /** Kristiansund's plan for competence. */
  "kristiansund",
  /** Ours: made by this project, nobody else's. */
  "own",
] as const;

export type SourceId = (typeof SOURCE_IDS)[number];

/** A source as the list of references names it. */
export interface Source {
  readonly id: SourceId;
  /** Short name, shown beside what builds on it: "KS-malen". */
  readonly name: Localized;
  /** As running text names it in brackets, by words that the list of references has; the short name where left out. */
  readonly inText?: Localized;
  /**
   * The entry in the list of references: author (year). Title. Publisher. `{hta}` is the period of the tariff agreement with
   * a space before it, or nothing.
   */
  readonly reference: Localized;
  /** Address that is known to work; null where there is none. */
  readonly url: string | null;
}

/** Where an item comes from. */
export interface SourceRef {
  readonly id: SourceId;
  /** The place in it: "kap. 3 pkt. 3.3", "§ 12-11", "10-FAKTOR". Left out for the source as a whole. */
  readonly place?: string;
}
