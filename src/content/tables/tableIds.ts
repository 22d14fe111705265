import type { StepId } from "../StepId";

/** The standard tables, with the steps that they belong to. Ids stand in users' documents; never renamed. Those that begin with "own." are ours. */
export const TABLE_STEPS = {
  "mal.tab.medvirkning": "s1",
  "veil.tab.roller": "s1",
  "drof.tab.prosess": "s1",
  "deck.tab.plannivaa": "s2",
  "nitt.tab.maal": "s3",
  "veil.tab.avtaleverk": "s3",
  "mal.tab.begrep": "s4",
  "deck.tab.analyse": "s5",
  "mal.tab.kompetanseanalyse": "s5",
  "mal.tab.bemanningsanalyse": "s5",
  "mal.tab.bemanningsdata": "s5",
  "nitt.tab.faktorer": "s5",
  "nitt.tab.stillingskategorier": "s5",
  "nitt.tab.kartlegging": "s5",
  "veil.tab.sjekkliste": "s5",
  "drof.tab.agenda": "s5",
  "drof.tab.lokal": "s5",
  "mal.tab.strategi": "s6",
  "deck.tab.strategi": "s6",
  "nitt.tab.strategi": "s6",
  "veil.tab.laering": "s6",
  "nitt.tab.tvilling": "s6",
  "nitt.tab.handlingsplan": "s6",
  "mal.tab.oppfolging": "s7",
  "nitt.tab.arsplan": "s7",
  "drof.tab.utvikling": "s7",
  "own.tiltaksplan": "s6",
  "own.tilskudd": "s6",
  "own.okonomiplan": "s6",
  "own.bemanningsbehov": "s5",
  "own.vedtakslogg": "s1",
  "own.maltall": "s3",
  "own.folketall": "s3",
  "own.utdanninger": "s5",
  "own.alder": "s5",
  "own.vilkar": "s6",
  "own.utdanningslop": "s6",
  "own.bemanningsgrunnlag": "s5",
  "own.arsstatus": "s7",
} as const satisfies Readonly<Record<string, StepId>>;

export type TableId = keyof typeof TABLE_STEPS;

export const TABLE_IDS = Object.keys(TABLE_STEPS) as readonly TableId[];
