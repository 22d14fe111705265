import type { TableDefinition } from "./TableDefinition";

/** The levels of plans, and how the competence plan is tied to each. */
export const PLANNIVAA: TableDefinition = {
  id: "deck.tab.plannivaa",
  step: "s2",
  title: { nb: "Plannivåer", nn: "Plannivå" },
  purpose: {
    nb: "Viser hvor kompetanseplanen er forankret, fra styringsmålene til den enkelte.",
    nn: "Viser kvar kompetanseplanen er forankra, frå styringsmåla til den enkelte.",
  },
  columns: [
    { id: "level", name: { nb: "Nivå", nn: "Nivå" }, kind: "text", synonyms: ["Plannivå", "Ledd"], width: 14 },
    {
      id: "plan",
      name: { nb: "Plan", nn: "Plan" },
      kind: "text",
      synonyms: ["Planer", "Planar", "Dokument"],
      width: 28,
    },
    {
      id: "link",
      name: { nb: "Hvordan kompetanseplanen er koblet til den", nn: "Korleis kompetanseplanen er kopla til han" },
      kind: "text",
      help: {
        nb: "Det planene har felles: mål, midler eller frister.",
        nn: "Det planane har felles: mål, midlar eller fristar.",
      },
      synonyms: ["Kobling", "Kopling", "Sammenheng", "Samanheng"],
      width: 26,
    },
  ],
  startingRows: [
    {
      level: { nb: "Strategiske styringsmål", nn: "Strategiske styringsmål" },
      plan: {
        nb: "Kommuneplan og delplaner, arbeidsgiverstrategi, omstilling og utvikling av organisasjonen, kvalitetsplaner (politisk og administrativ ledelse)",
        nn: "Kommuneplan og delplanar, arbeidsgivarstrategi, omstilling og utvikling av organisasjonen, kvalitetsplanar (politisk og administrativ leiing)",
      },
    },
    {
      level: { nb: "Hele kommunen", nn: "Heile kommunen" },
      plan: { nb: "Overordnet kompetanseplan", nn: "Overordna kompetanseplan" },
    },
    {
      level: { nb: "Sektorer", nn: "Sektorar" },
      plan: { nb: "Sektorovergripende kompetanseplaner", nn: "Sektorovergripande kompetanseplanar" },
    },
    {
      level: { nb: "Virksomheter", nn: "Verksemder" },
      plan: { nb: "Virksomhetsvise kompetanseplaner", nn: "Kompetanseplanar for kvar verksemd" },
    },
    { level: { nb: "Tiltak", nn: "Tiltak" }, plan: { nb: "Tiltaksplaner", nn: "Tiltaksplanar" } },
    {
      level: { nb: "Individ", nn: "Individ" },
      plan: { nb: "Individuelle kompetanseplaner", nn: "Individuelle kompetanseplanar" },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "deck" },
  covers: ["deck.tab.plannivaa"],
};
