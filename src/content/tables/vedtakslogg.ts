import type { TableDefinition } from "./TableDefinition";

/** When the plan was discussed, heard and decided on, and what came of it. */
export const VEDTAKSLOGG: TableDefinition = {
  id: "own.vedtakslogg",
  step: "s1",
  title: { nb: "Drøftings- og vedtakslogg", nn: "Drøftings- og vedtakslogg" },
  purpose: {
    nb: "Viser når planen er drøftet, hørt og vedtatt, og hva som kom ut av det. Da kan dere vise at drøftingene etter HTA kap. 3 er holdt.",
    nn: "Viser når planen er drøfta, høyrd og vedteken, og kva som kom ut av det. Då kan de vise at drøftingane etter HTA kap. 3 er haldne.",
  },
  columns: [
    {
      id: "date",
      name: { nb: "Dato", nn: "Dato" },
      kind: "date",
      help: { nb: "Når møtet er eller var.", nn: "Når møtet er eller var." },
      synonyms: ["Når", "Møtedato", "Tid"],
      width: 14,
    },
    {
      id: "body",
      name: { nb: "Organ", nn: "Organ" },
      kind: "role",
      help: { nb: "Utvalget, rådet eller partene.", nn: "Utvalet, rådet eller partane." },
      synonyms: ["Møte", "Utvalg", "Utval", "Hvem", "Kven"],
      width: 19,
    },
    {
      id: "case",
      name: { nb: "Sak", nn: "Sak" },
      kind: "text",
      help: { nb: "Det saken gjelder, gjerne med saksnummer.", nn: "Det saka gjeld, gjerne med saksnummer." },
      synonyms: ["Saksnummer", "Tema", "Hva", "Kva"],
      width: 20,
    },
    {
      id: "outcome",
      name: { nb: "Vedtak eller utfall", nn: "Vedtak eller utfall" },
      kind: "text",
      help: {
        nb: "Det dere ble enige om, eller det som ble vedtatt.",
        nn: "Det de vart samde om, eller det som vart vedteke.",
      },
      synonyms: ["Vedtak", "Utfall", "Resultat", "Konklusjon"],
      width: 22,
    },
    {
      id: "status",
      name: { nb: "Status", nn: "Status" },
      kind: "choice",
      options: [
        { nb: "Planlagt", nn: "Planlagt" },
        { nb: "Gjennomført", nn: "Gjennomført" },
        { nb: "Må følges opp", nn: "Må følgjast opp" },
      ],
      synonyms: ["Framdrift", "Oppfølging"],
      width: 14,
    },
  ],
  startingRows: [
    {
      body: { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" },
      case: { nb: "Kompetansebehovene", nn: "Kompetansebehova" },
    },
    {
      body: { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" },
      case: { nb: "Utkast til plan", nn: "Utkast til plan" },
    },
    {
      body: { nb: "Arbeidsmiljøutvalget", nn: "Arbeidsmiljøutvalet" },
      case: { nb: "Uttalelse til utkastet", nn: "Fråsegn til utkastet" },
    },
    {
      body: {
        nb: "Eldreråd, ungdomsråd og råd for personer med funksjonsnedsettelse",
        nn: "Eldreråd, ungdomsråd og råd for personar med funksjonsnedsetjing",
      },
      case: { nb: "Uttalelse til utkastet", nn: "Fråsegn til utkastet" },
    },
    {
      body: { nb: "Partssammensatt utvalg", nn: "Partssamansett utval" },
      case: { nb: "Uttalelse til utkastet", nn: "Fråsegn til utkastet" },
    },
    {
      body: { nb: "Kommunestyret", nn: "Kommunestyret" },
      case: { nb: "Vedtak av planen", nn: "Vedtak av planen" },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
