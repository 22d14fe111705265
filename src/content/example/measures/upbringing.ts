import type { ExampleMeasure } from "../ExamplePlan";

/** Measures in kindergartens and schools. */
export const UPBRINGING: readonly ExampleMeasure[] = [
  {
    need: "B4",
    goal: "M2",
    strategy: "develop",
    action: {
      nb: "Tilleggsutdanning i barnehagepedagogikk for to pedagogiske ledere",
      nn: "Tilleggsutdanning i barnehagepedagogikk for to pedagogiske leiarar",
    },
    responsible: { nb: "Kommunalsjef for oppvekst", nn: "Kommunalsjef for oppvekst" },
    from: "2027-08-15",
    deadline: "2029-06-30",
    status: "ongoing",
    evaluation: {
      nb: "Begge har bestått den første eksamenen. Vikar på samlingsdagene fungerer.",
      nn: "Begge har greidd den første eksamenen. Vikar på samlingsdagane fungerer.",
    },
    indicator: {
      nb: "Ingen pedagogiske ledere har dispensasjon etter juni 2029",
      nn: "Ingen pedagogiske leiarar har dispensasjon etter juni 2029",
    },
    targetGroup: {
      nb: "Pedagogiske ledere med dispensasjon. Permisjon på samlingsdagene og skriftlig avtale om to års bindingstid (HTA kap. 1 pkt. 14.3).",
      nn: "Pedagogiske leiarar med dispensasjon. Permisjon på samlingsdagane og skriftleg avtale om to års bindingstid (HTA kap. 1 pkt. 14.3).",
    },
    method: {
      nb: "Studium på deltid med samlinger, 60 studiepoeng over to år",
      nn: "Studium på deltid med samlingar, 60 studiepoeng over to år",
    },
    schedule: {
      nb: "Fire samlinger i året på høgskolen. Styreren sørger for vikar.",
      nn: "Fire samlingar i året på høgskulen. Styraren sørgjer for vikar.",
    },
    financing: { nb: "Budsjettet til oppvekst", nn: "Budsjettet til oppvekst" },
    years: [50_000, 100_000, 50_000, 0],
  },
  {
    need: "B4",
    goal: "M2",
    strategy: "develop",
    action: {
      nb: "Videreutdanning i matematikk, norsk eller engelsk for sju lærere",
      nn: "Vidareutdanning i matematikk, norsk eller engelsk for sju lærarar",
    },
    responsible: { nb: "Rektorene", nn: "Rektorane" },
    from: "2027-08-01",
    deadline: "2030-06-30",
    status: "ongoing",
    evaluation: {
      nb: "To lærere blir ferdige i juni 2028. To nye har søkt for neste skoleår.",
      nn: "To lærarar blir ferdige i juni 2028. To nye har søkt for neste skuleår.",
    },
    indicator: {
      nb: "Alle de sju lærerne har nok studiepoeng innen juni 2030",
      nn: "Alle dei sju lærarane har nok studiepoeng innan juni 2030",
    },
    targetGroup: {
      nb: "Lærere som mangler studiepoeng i fag de underviser i",
      nn: "Lærarar som manglar studiepoeng i fag dei underviser i",
    },
    method: {
      nb: "To eller tre lærere hvert år, med vikar eller stipend",
      nn: "To eller tre lærarar kvart år, med vikar eller stipend",
    },
    schedule: {
      nb: "Rektorene prioriterer søkerne i februar. Lærerne deler det nye på fagmøtene om våren.",
      nn: "Rektorane prioriterer søkjarane i februar. Lærarane deler det nye på fagmøta om våren.",
    },
    financing: {
      nb: "Budsjettet til oppvekst, og statens ordning for videreutdanning",
      nn: "Budsjettet til oppvekst, og den statlege ordninga for vidareutdanning",
    },
    years: [90_000, 180_000, 180_000, 90_000],
  },
];
