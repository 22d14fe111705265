import type { CaseWords } from "./CaseWords";

/** The words of a case paper in nynorsk. */
export const CASE_NN: CaseWords = {
  title: (plan) => `Saksframlegg: ${plan}`,
  head: {
    caption: "Opplysningar om saka",
    columns: ["Felt", "Blir fylt ut"],
    rows: ["Saksnummer", "Utval", "Utvalssak", "Møtedato", "Saksbehandlar", "Arkiv"],
  },
  proposal: {
    adopted: (plan) => `«${plan}» blir vedteken.`,
    inside: (sum) =>
      `Kommunedirektøren gjennomfører tiltaka innanfor vedtekne budsjettrammer. Dei er rekna til ${sum} kroner i planperioden.`,
    outside: (sum) =>
      `Kommunedirektøren legg fram tiltaka utanfor vedtekne budsjettrammer, rekna til ${sum} kroner, til prioritering i arbeidet med økonomiplanen.`,
    unknown: (sum) =>
      `Kommunedirektøren avklarer finansieringa av tiltaka som er rekna til ${sum} kroner, i arbeidet med økonomiplanen.`,
    uncosted: "Kommunedirektøren tek kostnadene ved tiltaka inn i økonomiplanen.",
    report: (body, first) => `Kommunedirektøren rapporterer status for tiltaka til ${body} kvart år${first}.`,
    first: (when) => `, første gong ${when}`,
    evaluated: (when, body) => `Planen blir evaluert ${when}, og resultatet blir lagt fram for ${body}.`,
    open: "[fyll inn tidspunkt]",
  },
  summary: {
    plan: (plan, goals, needs, measures) =>
      `«${plan}» viser kva kompetanse og bemanning kommunen treng for å nå måla sine. Planen har ${goals} mål, ${needs} behov og ${measures} tiltak.`,
    cost: (sum) => `Tiltaka er rekna til ${sum} kroner i planperioden.`,
    outside: (sum) => `Av dette er ${sum} kroner utanfor vedtekne budsjettrammer.`,
    discussed: (days) => `Planen er drøfta med dei tillitsvalde ${days}.`,
    notDiscussed: "[Planen seier ikkje når han er drøfta med dei tillitsvalde. Fyll inn datoane.]",
  },
  background: "Bakgrunn",
  legal:
    "Arbeidsgivaren skal kartleggje og analysere kompetansebehovet og lage ein plan for kompetansetiltak etter drøftingar med dei tillitsvalde (Hovudtariffavtalen kapittel 3). Bemanningssituasjonen skal drøftast så tidleg som mogleg (arbeidsmiljølova §\u00A08-2).",
  goals: "Mål",
  needs: "Dei viktigaste behova",
  needsIntro: (shown, all) => {
    if (shown === all) return all === 1 ? "Analysen viser dette behovet:" : "Analysen viser desse behova:";
    return `Analysen viser ${all} behov. Dette er ${shown === 1 ? "det" : `dei ${shown}`} viktigaste:`;
  },
  needsOpen: "[Planhjelp har teke med dei første behova. Vel kva som er viktigast.]",
  need: (need, measures) => `${need} Blir dekt av ${measures}.`,
  unmet: "Behovet er ikkje dekt av tiltak.",
  measures: "Tiltak etter strategi",
  measuresIntro: (count) => `Planen har ${count} tiltak som skal gjennomførast.`,
  measuresTable: "Tiltak etter strategi",
  measuresColumns: ["Strategi", "Tal", "Tiltak"],
  noStrategy: "Utan strategi",
  previous: (period, done) => `I førre periode${period} vart ${done} tiltak gjennomførte.`,
  economy: {
    intro: (sum) => `Tiltaka er rekna til ${sum} kroner. Tabellen viser beløpa i kroner for kvart år.`,
    nothing: "Planen har ingen beløp for tiltaka.",
    table: "Kostnad for tiltaka i kroner",
    kind: "Finansiering",
    inside: "Innanfor vedtekne budsjettrammer",
    outside: "Utanfor vedtekne budsjettrammer",
    grant: "Tilskot frå andre",
    unknown: "Ikkje avklart",
    noYear: "Ikkje fordelt",
    total: "Sum",
    applied: (sum) => `Kommunen søkjer om ${sum} kroner i tilskot.`,
    words: (measures, count) =>
      `${measures} har kostnaden skildra med ord, og er ikkje med i ${count === 1 ? "summen" : "summane"}.`,
    blank: (measures, count) => `${measures} ${count === 1 ? "har" : "har alle"} kostnaden open i planen.`,
  },
  hearing: {
    table: "Drøftingar og behandling",
    columns: ["Dato", "Organ", "Sak", "Utfall"],
    none: "[Loggen i planen har ingen drøftingar med dato. Fyll inn når planen er drøfta, og kva partane meinte.]",
    open: "Ikkje behandla enno",
    views: (meeting) => `Synspunkt frå «${meeting}»`,
    answer: "Svaret frå arbeidsgivaren:",
  },
  followUp: {
    intro: "Planen blir følgd opp slik:",
    none: "[Planen seier ikkje når han skal evaluerast. Fyll inn.]",
    event: (what, when) => `${what}: ${when}`,
  },
  prompt: "[Saksbehandlaren skriv her. Svar på spørsmåla, og ta dei bort før saka blir send:]",
  assessment: [
    "Dekkjer tiltaka dei viktigaste behova? Kva er valt bort, og kvifor?",
    "Er kostnadene realistiske, og kva skjer med tiltaka som ikkje får pengar?",
    "Kva kan skje med tenestene om planen ikkje blir gjennomført?",
    "Korleis er synspunkta frå drøftingane følgde opp? Kva er ikkje teke inn, og kvifor?",
    "Finst det andre løysingar enn den som blir foreslått?",
  ],
  unmetNeeds: (needs) => `Behov utan tiltak i planen: ${needs}. Kva betyr det?`,
  uncosted: (measures) => `Tiltak utan kostnad i planen: ${measures}. Kva betyr det for økonomiplanen?`,
  consequences: [
    "Kva betyr planen for klima og miljø, til dømes reiser til kurs og utdanning?",
    "Kva betyr planen for barn og unge, folkehelse, likestilling og universell utforming?",
  ],
  communication: ["Kven skal få vite om vedtaket, når, og korleis?"],
};
