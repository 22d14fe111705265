import type { TableDefinition } from "./TableDefinition";

/** What is known of a standard table before its content is fetched. */
export type TableFacts = Pick<TableDefinition, "id" | "step" | "title">;

/** The standard tables by name, in the order of TABLE_IDS. Loaded when the pane starts. */
export const TABLE_FACTS: readonly TableFacts[] = [
  { id: "mal.tab.medvirkning", step: "s1", title: { nb: "Medvirkning", nn: "Medverknad" } },
  { id: "veil.tab.roller", step: "s1", title: { nb: "Roller og ansvar", nn: "Roller og ansvar" } },
  { id: "drof.tab.prosess", step: "s1", title: { nb: "Arbeidsprosesser", nn: "Arbeidsprosessar" } },
  { id: "deck.tab.plannivaa", step: "s2", title: { nb: "Plannivåer", nn: "Plannivå" } },
  {
    id: "nitt.tab.maal",
    step: "s3",
    title: { nb: "Mål og hva de krever av kompetanse", nn: "Mål og kva dei krev av kompetanse" },
  },
  { id: "veil.tab.avtaleverk", step: "s3", title: { nb: "Avtaleverk og lov", nn: "Avtaleverk og lov" } },
  {
    id: "mal.tab.begrep",
    step: "s4",
    title: { nb: "Hva vi mener med kompetanse", nn: "Kva vi meiner med kompetanse" },
  },
  {
    id: "deck.tab.analyse",
    step: "s5",
    title: { nb: "Kompetanseanalyse med spørsmål", nn: "Kompetanseanalyse med spørsmål" },
  },
  { id: "mal.tab.kompetanseanalyse", step: "s5", title: { nb: "Kompetanseanalyse", nn: "Kompetanseanalyse" } },
  { id: "mal.tab.bemanningsanalyse", step: "s5", title: { nb: "Bemanningsanalyse", nn: "Bemanningsanalyse" } },
  { id: "mal.tab.bemanningsdata", step: "s5", title: { nb: "Data om bemanningen", nn: "Data om bemanninga" } },
  { id: "nitt.tab.faktorer", step: "s5", title: { nb: "Sju faktorer", nn: "Sju faktorar" } },
  {
    id: "nitt.tab.stillingskategorier",
    step: "s5",
    title: { nb: "Kompetansebehov etter stillingskategori", nn: "Kompetansebehov etter stillingskategori" },
  },
  { id: "nitt.tab.kartlegging", step: "s5", title: { nb: "Målrettet kartlegging", nn: "Målretta kartlegging" } },
  {
    id: "veil.tab.sjekkliste",
    step: "s5",
    title: { nb: "Sjekkliste for ledere og tillitsvalgte", nn: "Sjekkliste for leiarar og tillitsvalde" },
  },
  {
    id: "drof.tab.agenda",
    step: "s5",
    title: { nb: "Agenda for drøfting i enheten", nn: "Agenda for drøfting i eininga" },
  },
  {
    id: "drof.tab.lokal",
    step: "s5",
    title: { nb: "Resultat av drøftingen i enheten", nn: "Resultat av drøftinga i eininga" },
  },
  { id: "mal.tab.strategi", step: "s6", title: { nb: "Satsingsområder og tiltak", nn: "Satsingsområde og tiltak" } },
  {
    id: "deck.tab.strategi",
    step: "s6",
    title: { nb: "Kompetansestrategier og tiltak", nn: "Kompetansestrategiar og tiltak" },
  },
  {
    id: "nitt.tab.strategi",
    step: "s6",
    title: { nb: "Fem deler: behov og tiltak", nn: "Fem delar: behov og tiltak" },
  },
  { id: "veil.tab.laering", step: "s6", title: { nb: "Læringsformer", nn: "Læringsformer" } },
  { id: "nitt.tab.tvilling", step: "s6", title: { nb: "Tvillingkompetanse", nn: "Tvillingkompetanse" } },
  { id: "nitt.tab.handlingsplan", step: "s6", title: { nb: "Handlingsplan", nn: "Handlingsplan" } },
  {
    id: "mal.tab.oppfolging",
    step: "s7",
    title: { nb: "Oppfølging, evaluering og rullering", nn: "Oppfølging, evaluering og rullering" },
  },
  { id: "nitt.tab.arsplan", step: "s7", title: { nb: "Årsplan", nn: "Årsplan" } },
  {
    id: "drof.tab.utvikling",
    step: "s7",
    title: { nb: "Utviklingsmål for medarbeideren", nn: "Utviklingsmål for medarbeidaren" },
  },
  { id: "own.tiltaksplan", step: "s6", title: { nb: "Tiltaksplan", nn: "Tiltaksplan" } },
  { id: "own.tilskudd", step: "s6", title: { nb: "Tilskuddsoversikt", nn: "Tilskotsoversikt" } },
  { id: "own.okonomiplan", step: "s6", title: { nb: "Tiltak i økonomiplanen", nn: "Tiltak i økonomiplanen" } },
  { id: "own.bemanningsbehov", step: "s5", title: { nb: "Bemanningsbehov", nn: "Bemanningsbehov" } },
];
