import type { CaseWords } from "./CaseWords";

/** The words of a case paper in bokmål. */
export const CASE_NB: CaseWords = {
  title: (plan) => `Saksframlegg: ${plan}`,
  head: {
    caption: "Opplysninger om saken",
    columns: ["Felt", "Fylles ut"],
    rows: ["Saksnummer", "Utvalg", "Utvalgssak", "Møtedato", "Saksbehandler", "Arkiv"],
  },
  proposal: {
    adopted: (plan) => `«${plan}» vedtas.`,
    inside: (sum) =>
      `Kommunedirektøren gjennomfører tiltakene innenfor vedtatte budsjettrammer. De er beregnet til ${sum} kroner i planperioden.`,
    outside: (sum) =>
      `Kommunedirektøren legger fram tiltakene utenfor vedtatte budsjettrammer, beregnet til ${sum} kroner, til prioritering i arbeidet med økonomiplanen.`,
    unknown: (sum) =>
      `Kommunedirektøren avklarer finansieringen av tiltakene som er beregnet til ${sum} kroner, i arbeidet med økonomiplanen.`,
    uncosted: "Kommunedirektøren innarbeider kostnadene ved tiltakene i økonomiplanen.",
    report: (body, first) => `Kommunedirektøren rapporterer status for tiltakene til ${body} hvert år${first}.`,
    first: (when) => `, første gang ${when}`,
    evaluated: (when, body) => `Planen evalueres ${when}, og resultatet legges fram for ${body}.`,
    open: "[fyll inn tidspunkt]",
  },
  summary: {
    plan: (plan, goals, needs, measures) =>
      `«${plan}» viser hvilken kompetanse og bemanning kommunen trenger for å nå målene sine. Planen har ${goals} mål, ${needs} behov og ${measures} tiltak.`,
    cost: (sum) => `Tiltakene er beregnet til ${sum} kroner i planperioden.`,
    outside: (sum) => `Av dette er ${sum} kroner utenfor vedtatte budsjettrammer.`,
    discussed: (days) => `Planen er drøftet med de tillitsvalgte ${days}.`,
    notDiscussed: "[Planen sier ikke når den er drøftet med de tillitsvalgte. Fyll inn datoene.]",
  },
  background: "Bakgrunn",
  legal:
    "Arbeidsgiver skal kartlegge og analysere kompetansebehovet og lage en plan for kompetansetiltak etter drøftinger med de tillitsvalgte (Hovedtariffavtalen kapittel 3). Bemanningssituasjonen skal drøftes så tidlig som mulig (arbeidsmiljøloven §\u00A08-2).",
  goals: "Mål",
  needs: "De viktigste behovene",
  needsIntro: (shown, all) => {
    if (shown === all) return all === 1 ? "Analysen viser dette behovet:" : "Analysen viser disse behovene:";
    return `Analysen viser ${all} behov. Dette er ${shown === 1 ? "det" : `de ${shown}`} viktigste:`;
  },
  needsOpen: "[Planhjelp har tatt med de første behovene. Velg hvilke som er viktigst.]",
  need: (need, measures) => `${need} Dekkes av ${measures}.`,
  unmet: "Behovet er ikke dekket av tiltak.",
  measures: "Tiltak etter strategi",
  measuresIntro: (count) => `Planen har ${count} tiltak som skal gjennomføres.`,
  measuresTable: "Tiltak etter strategi",
  measuresColumns: ["Strategi", "Antall", "Tiltak"],
  noStrategy: "Uten strategi",
  previous: (period, done) => `I forrige periode${period} ble ${done} tiltak gjennomført.`,
  economy: {
    intro: (sum) => `Tiltakene er beregnet til ${sum} kroner. Tabellen viser beløpene i kroner for hvert år.`,
    nothing: "Planen har ingen beløp for tiltakene.",
    table: "Kostnad for tiltakene i kroner",
    kind: "Finansiering",
    inside: "Innenfor vedtatte budsjettrammer",
    outside: "Utenfor vedtatte budsjettrammer",
    grant: "Tilskudd fra andre",
    unknown: "Ikke avklart",
    noYear: "Ikke fordelt",
    total: "Sum",
    applied: (sum) => `Kommunen søker om ${sum} kroner i tilskudd.`,
    words: (measures, count) =>
      `${measures} har kostnaden beskrevet med ord, og er ikke med i ${count === 1 ? "summen" : "summene"}.`,
    blank: (measures, count) => `${measures} ${count === 1 ? "har" : "har alle"} kostnaden åpen i planen.`,
  },
  hearing: {
    table: "Drøftinger og behandling",
    columns: ["Dato", "Organ", "Sak", "Utfall"],
    none: "[Planens logg har ingen drøftinger med dato. Fyll inn når planen er drøftet, og hva partene mente.]",
    open: "Ikke behandlet ennå",
    views: (meeting) => `Synspunkter fra «${meeting}»`,
    answer: "Arbeidsgivers svar:",
  },
  followUp: {
    intro: "Planen blir fulgt opp slik:",
    none: "[Planen sier ikke når den evalueres. Fyll inn.]",
    event: (what, when) => `${what}: ${when}`,
  },
  prompt: "[Saksbehandleren skriver her. Svar på spørsmålene, og ta dem bort før saken sendes:]",
  assessment: [
    "Dekker tiltakene de viktigste behovene? Hva er valgt bort, og hvorfor?",
    "Er kostnadene realistiske, og hva skjer med tiltakene som ikke får penger?",
    "Hva kan skje med tjenestene hvis planen ikke blir gjennomført?",
    "Hvordan er synspunktene fra drøftingene fulgt opp? Hva er ikke tatt inn, og hvorfor?",
    "Finnes det andre løsninger enn den som blir foreslått?",
  ],
  unmetNeeds: (needs) => `Behov uten tiltak i planen: ${needs}. Hva betyr det?`,
  uncosted: (measures) => `Tiltak uten kostnad i planen: ${measures}. Hva betyr det for økonomiplanen?`,
  consequences: [
    "Hva betyr planen for klima og miljø, for eksempel reiser til kurs og utdanning?",
    "Hva betyr planen for barn og unge, folkehelse, likestilling og universell utforming?",
  ],
  communication: ["Hvem skal få vite om vedtaket, når, og hvordan?"],
};
