import type { TableDefinition } from "./TableDefinition";

/** Mapping where a task sets a requirement. */
export const KARTLEGGING: TableDefinition = {
  id: "nitt.tab.kartlegging",
  step: "s5",
  title: { nb: "Målrettet kartlegging", nn: "Målretta kartlegging" },
  purpose: {
    nb: "Kartlegger kompetansen der oppgaven stiller bestemte krav. Radene er eksempler, og gjelder grupper, aldri navngitte personer.",
    nn: "Kartlegg kompetansen der oppgåva stiller bestemte krav. Radene er døme, og gjeld grupper, aldri namngitte personar.",
  },
  columns: [
    {
      id: "who",
      name: { nb: "Hvem", nn: "Kven" },
      kind: "text",
      help: { nb: "En gruppe ansatte, uten navn.", nn: "Ei gruppe tilsette, utan namn." },
      synonyms: ["Gruppe", "Stilling", "Stillingsgruppe"],
      width: 18,
    },
    {
      id: "requirement",
      name: { nb: "Kompetansekrav", nn: "Kompetansekrav" },
      kind: "text",
      synonyms: ["Krav"],
      width: 26,
    },
    {
      id: "met",
      name: { nb: "Har vi den?", nn: "Har vi han?" },
      kind: "choice",
      help: { nb: "Gjerne hvor mange av hvor mange.", nn: "Gjerne kor mange av kor mange." },
      options: [
        { nb: "Ja", nn: "Ja" },
        { nb: "Delvis", nn: "Delvis" },
        { nb: "Nei", nn: "Nei" },
      ],
      synonyms: ["Oppfylt", "Status"],
      width: 14,
    },
    {
      id: "need",
      name: { nb: "Behov", nn: "Behov" },
      kind: "text",
      synonyms: ["Mangler", "Manglar", "Kompetansebehov"],
      width: 20,
    },
  ],
  startingRows: [
    {
      who: { nb: "Brannpersonell", nn: "Brannpersonell" },
      requirement: { nb: "Røykdykkersertifikat", nn: "Røykdykkarsertifikat" },
    },
    {
      who: { nb: "Helsefagarbeidere", nn: "Helsefagarbeidarar" },
      requirement: { nb: "Godkjent opplæring i medisinhåndtering", nn: "Godkjend opplæring i medisinhandtering" },
    },
    {
      who: { nb: "Økonomikonsulent", nn: "Økonomikonsulent" },
      requirement: {
        nb: "Kjennskap til selvkostreglene for vann og avløp",
        nn: "Kjennskap til sjølvkostreglane for vatn og avløp",
      },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "nitt" },
  covers: ["nitt.tab.kartlegging"],
};
