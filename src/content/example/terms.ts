import type { ExampleRow } from "./ExamplePlan";

/** What Solvik pays when its staff learn, as rows of own.vilkar. */
export const TERMS: readonly ExampleRow[] = [
  {
    topic: { nb: "Kurs og opplæring som er pålagt", nn: "Kurs og opplæring som er pålagd" },
    covered: { nb: "Lønn, kursavgift, reise og vikar", nn: "Løn, kursavgift, reise og vikar" },
    terms: { nb: "Gjelder alle ansatte", nn: "Gjeld alle tilsette" },
  },
  {
    topic: { nb: "Kurs på fridager og i ferier", nn: "Kurs på fridagar og i feriar" },
    covered: { nb: "Avspasering time for time", nn: "Avspasering time for time" },
    terms: { nb: "Avtales med lederen før kurset", nn: "Blir avtalt med leiaren før kurset" },
  },
  {
    topic: { nb: "Reise og opphold", nn: "Reise og opphald" },
    covered: { nb: "Etter kommunens reiseregulativ", nn: "Etter reiseregulativet til kommunen" },
    terms: { nb: "Den rimeligste reisemåten som passer", nn: "Den rimelegaste reisemåten som passar" },
  },
  {
    topic: { nb: "Permisjon til utdanning", nn: "Permisjon til utdanning" },
    covered: {
      nb: "Lønn på samlingsdager når utdanningen står i handlingsplanen",
      nn: "Løn på samlingsdagar når utdanninga står i handlingsplanen",
    },
    terms: {
      nb: "Arbeidsmiljøloven § 12-11 og HTA kap. 1 pkt. 14.2. Søknad innen 1. april.",
      nn: "Arbeidsmiljølova § 12-11 og HTA kap. 1 pkt. 14.2. Søknad innan 1. april.",
    },
  },
  {
    topic: { nb: "Eksamen og lesedager", nn: "Eksamen og lesedagar" },
    covered: { nb: "Eksamensdagen og to lesedager med lønn", nn: "Eksamensdagen og to lesedagar med løn" },
    terms: { nb: "Utdanningen står i handlingsplanen", nn: "Utdanninga står i handlingsplanen" },
  },
  {
    topic: { nb: "Bindingstid", nn: "Bindingstid" },
    covered: {
      nb: "Gjelder stipend, studieavgift og permisjon med lønn",
      nn: "Gjeld stipend, studieavgift og permisjon med løn",
    },
    terms: {
      nb: "Avtales skriftlig: ett år etter fagbrev og to år etter studier. Den som slutter før, betaler tilbake i forhold til tiden som er igjen (HTA kap. 1 pkt. 14.3).",
      nn: "Blir avtalt skriftleg: eitt år etter fagbrev og to år etter studium. Den som sluttar før, betaler tilbake i forhold til tida som er att (HTA kap. 1 pkt. 14.3).",
    },
  },
  {
    topic: { nb: "Deling av ny kunnskap", nn: "Deling av ny kunnskap" },
    covered: { nb: "Tid på personalmøter", nn: "Tid på personalmøte" },
    terms: {
      nb: "Alle deler det de har lært, innen tre måneder",
      nn: "Alle deler det dei har lært, innan tre månader",
    },
  },
  {
    topic: { nb: "Lønn etter fullført utdanning", nn: "Løn etter fullført utdanning" },
    covered: {
      nb: "Lønn som fagarbeider fra bestått fagprøve",
      nn: "Løn som fagarbeidar frå den dagen fagprøva er greidd",
    },
    terms: {
      nb: "Annen utdanning blir vurdert i lokale forhandlinger (HTA kap. 4 pkt. 4.2.4)",
      nn: "Anna utdanning blir vurdert i lokale forhandlingar (HTA kap. 4 pkt. 4.2.4)",
    },
  },
];
