import type { Localized } from "../Language";
import type { TableDefinition } from "./TableDefinition";
import { TABLE_IDS, TABLE_STEPS, type TableId } from "./tableIds";

/** What is known of a standard table before its content is fetched. */
export type TableFacts = Pick<TableDefinition, "id" | "step" | "title">;

const TITLES: Readonly<Record<TableId, Localized>> = {
  "mal.tab.medvirkning": { nb: "Medvirkning", nn: "Medverknad" },
  "veil.tab.roller": { nb: "Roller og ansvar", nn: "Roller og ansvar" },
  "drof.tab.prosess": { nb: "Arbeidsprosesser", nn: "Arbeidsprosessar" },
  "deck.tab.plannivaa": { nb: "Plannivåer", nn: "Plannivå" },
  "nitt.tab.maal": { nb: "Mål og hva de krever av kompetanse", nn: "Mål og kva dei krev av kompetanse" },
  "veil.tab.avtaleverk": { nb: "Avtaleverk og lov", nn: "Avtaleverk og lov" },
  "mal.tab.begrep": { nb: "Hva vi mener med kompetanse", nn: "Kva vi meiner med kompetanse" },
  "deck.tab.analyse": { nb: "Kompetanseanalyse med spørsmål", nn: "Kompetanseanalyse med spørsmål" },
  "mal.tab.kompetanseanalyse": { nb: "Kompetanseanalyse", nn: "Kompetanseanalyse" },
  "mal.tab.bemanningsanalyse": { nb: "Bemanningsanalyse", nn: "Bemanningsanalyse" },
  "mal.tab.bemanningsdata": { nb: "Data om bemanningen", nn: "Data om bemanninga" },
  "nitt.tab.faktorer": { nb: "Sju faktorer", nn: "Sju faktorar" },
  "nitt.tab.stillingskategorier": {
    nb: "Kompetansebehov etter stillingskategori",
    nn: "Kompetansebehov etter stillingskategori",
  },
  "nitt.tab.kartlegging": { nb: "Målrettet kartlegging", nn: "Målretta kartlegging" },
  "veil.tab.sjekkliste": { nb: "Sjekkliste for ledere og tillitsvalgte", nn: "Sjekkliste for leiarar og tillitsvalde" },
  "drof.tab.agenda": { nb: "Agenda for drøfting i enheten", nn: "Agenda for drøfting i eininga" },
  "drof.tab.lokal": { nb: "Resultat av drøftingen i enheten", nn: "Resultat av drøftinga i eininga" },
  "mal.tab.strategi": { nb: "Satsingsområder og tiltak", nn: "Satsingsområde og tiltak" },
  "deck.tab.strategi": { nb: "Kompetansestrategier og tiltak", nn: "Kompetansestrategiar og tiltak" },
  "nitt.tab.strategi": { nb: "Fem deler: behov og tiltak", nn: "Fem delar: behov og tiltak" },
  "veil.tab.laering": { nb: "Læringsformer", nn: "Læringsformer" },
  "nitt.tab.tvilling": { nb: "Tvillingkompetanse", nn: "Tvillingkompetanse" },
  "nitt.tab.handlingsplan": { nb: "Handlingsplan", nn: "Handlingsplan" },
  "mal.tab.oppfolging": { nb: "Oppfølging, evaluering og rullering", nn: "Oppfølging, evaluering og rullering" },
  "nitt.tab.arsplan": { nb: "Årsplan", nn: "Årsplan" },
  "drof.tab.utvikling": { nb: "Utviklingsmål for medarbeideren", nn: "Utviklingsmål for medarbeidaren" },
  "own.tiltaksplan": { nb: "Tiltaksplan", nn: "Tiltaksplan" },
  "own.tilskudd": { nb: "Tilskuddsoversikt", nn: "Tilskotsoversikt" },
  "own.okonomiplan": { nb: "Tiltak i økonomiplanen", nn: "Tiltak i økonomiplanen" },
  "own.bemanningsbehov": { nb: "Bemanningsbehov", nn: "Bemanningsbehov" },
  "own.vedtakslogg": { nb: "Drøftings- og vedtakslogg", nn: "Drøftings- og vedtakslogg" },
  "own.maltall": { nb: "Mål med indikator", nn: "Mål med indikator" },
  "own.folketall": { nb: "Folketall etter alder", nn: "Folketal etter alder" },
  "own.utdanninger": { nb: "Utdanninger vi har, ønsker og mangler", nn: "Utdanningar vi har, ønskjer og manglar" },
  "own.alder": { nb: "Alder og avgang per stillingsgruppe", nn: "Alder og avgang per stillingsgruppe" },
  "own.vilkar": { nb: "Økonomiske vilkår", nn: "Økonomiske vilkår" },
  "own.utdanningslop": { nb: "Utdanningsløp per år", nn: "Utdanningsløp per år" },
  "own.bemanningsgrunnlag": { nb: "Grunnlag for bemanningsanslaget", nn: "Grunnlag for bemanningsanslaget" },
  "own.arsstatus": { nb: "Tiltakene i årsrapporten", nn: "Tiltaka i årsrapporten" },
};

/** The standard tables by name, in the order of TABLE_IDS. */
export const TABLE_FACTS: readonly TableFacts[] = TABLE_IDS.map((id) => ({
  id,
  step: TABLE_STEPS[id],
  title: TITLES[id],
}));
