import type { TableDefinition } from "./TableDefinition";

/** What the municipality pays when its staff learn, and on what terms. */
export const VILKAR: TableDefinition = {
  id: "own.vilkar",
  step: "s6",
  title: { nb: "Økonomiske vilkår", nn: "Økonomiske vilkår" },
  purpose: {
    nb: "Viser hva kommunen dekker når ansatte tar kurs og utdanning, og hvilke vilkår som følger med. Drøft innholdet med de tillitsvalgte, og kontroller henvisningene til lov og avtale mot det som gjelder.",
    nn: "Viser kva kommunen dekkjer når tilsette tek kurs og utdanning, og kva vilkår som følgjer med. Drøft innhaldet med dei tillitsvalde, og kontroller tilvisingane til lov og avtale mot det som gjeld.",
  },
  columns: [
    { id: "topic", name: { nb: "Tema", nn: "Tema" }, kind: "text", synonyms: ["Område", "Ordning"], width: 20 },
    {
      id: "covered",
      name: { nb: "Hva kommunen dekker", nn: "Kva kommunen dekkjer" },
      kind: "text",
      help: {
        nb: "Lønn, fri, avgift, bøker, reise eller opphold, og hvor mye av det.",
        nn: "Løn, fri, avgift, bøker, reise eller opphald, og kor mykje av det.",
      },
      synonyms: ["Dekning", "Kommunen dekker", "Kommunen dekkjer", "Støtte"],
      width: 28,
    },
    {
      id: "terms",
      name: { nb: "Vilkår", nn: "Vilkår" },
      kind: "text",
      help: {
        nb: "Det som må være oppfylt, og det den ansatte forplikter seg til.",
        nn: "Det som må vere oppfylt, og det den tilsette forpliktar seg til.",
      },
      synonyms: ["Krav", "Betingelser", "Forutsetninger", "Føresetnader"],
      width: 28,
    },
  ],
  startingRows: [
    { topic: { nb: "Kurs og opplæring som er pålagt", nn: "Kurs og opplæring som er pålagd" } },
    { topic: { nb: "Kurs på fridager og i ferier", nn: "Kurs på fridagar og i feriar" } },
    { topic: { nb: "Reise og opphold", nn: "Reise og opphald" } },
    {
      topic: { nb: "Permisjon til utdanning", nn: "Permisjon til utdanning" },
      terms: {
        nb: "Arbeidsmiljøloven § 12-11 og HTA kap. 1 pkt. 14.2",
        nn: "Arbeidsmiljølova § 12-11 og HTA kap. 1 pkt. 14.2",
      },
    },
    { topic: { nb: "Eksamen og lesedager", nn: "Eksamen og lesedagar" } },
    {
      topic: { nb: "Bindingstid", nn: "Bindingstid" },
      terms: {
        nb: "Avtales skriftlig, høyst to år. Den som slutter før, betaler tilbake i forhold til tiden som er igjen (HTA kap. 1 pkt. 14.3).",
        nn: "Blir avtalt skriftleg, høgst to år. Den som sluttar før, betaler tilbake i forhold til tida som er att (HTA kap. 1 pkt. 14.3).",
      },
    },
    { topic: { nb: "Deling av ny kunnskap", nn: "Deling av ny kunnskap" } },
    {
      topic: { nb: "Lønn etter fullført utdanning", nn: "Løn etter fullført utdanning" },
      terms: { nb: "HTA kap. 4 pkt. 4.2.4 og lokal lønnspolitikk", nn: "HTA kap. 4 pkt. 4.2.4 og lokal lønspolitikk" },
    },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  covers: [],
};
