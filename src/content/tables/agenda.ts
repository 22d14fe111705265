import type { TableDefinition } from "./TableDefinition";

/** The meeting in the unit. */
export const AGENDA: TableDefinition = {
  id: "drof.tab.agenda",
  step: "s5",
  title: { nb: "Agenda for drøfting i enheten", nn: "Agenda for drøfting i eininga" },
  purpose: {
    nb: "Møteplan for drøftingen av kompetanse i enheten.",
    nn: "Møteplan for drøftinga av kompetanse i eininga.",
  },
  columns: [
    { id: "item", name: { nb: "Punkt", nn: "Punkt" }, kind: "number", synonyms: ["Nr"], width: 6 },
    { id: "content", name: { nb: "Innhold", nn: "Innhald" }, kind: "text", synonyms: ["Tema", "Sak"], width: 36 },
    {
      id: "time",
      name: { nb: "Tid", nn: "Tid" },
      kind: "text",
      help: { nb: "Klokkeslett eller antall minutter.", nn: "Klokkeslett eller talet på minutt." },
      synonyms: ["Klokkeslett", "Varighet", "Varigheit"],
      width: 10,
    },
    {
      id: "responsible",
      name: { nb: "Ansvarlig", nn: "Ansvarleg" },
      kind: "role",
      synonyms: ["Ansv.", "Hvem", "Kven"],
      width: 14,
    },
  ],
  startingRows: [
    {
      item: { nb: "1", nn: "1" },
      content: {
        nb: "Innledning: hvorfor vi arbeider med kompetanse, og hvordan",
        nn: "Innleiing: kvifor vi arbeider med kompetanse, og korleis",
      },
    },
    {
      item: { nb: "2", nn: "2" },
      content: { nb: "Strategien, og målene enheten har pekt ut", nn: "Strategien, og måla eininga har peikt ut" },
    },
    {
      item: { nb: "3", nn: "3" },
      content: { nb: "Kartlegging av kritiske kompetansebehov", nn: "Kartlegging av kritiske kompetansebehov" },
    },
    { item: { nb: "4", nn: "4" }, content: { nb: "Forslag til kompetansetiltak", nn: "Forslag til kompetansetiltak" } },
    { item: { nb: "5", nn: "5" }, content: { nb: "Oppsummering og konklusjon", nn: "Oppsummering og konklusjon" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "drof" },
  covers: ["drof.tab.agenda"],
};
