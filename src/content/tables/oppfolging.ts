import type { TableDefinition } from "./TableDefinition";

/** How and when the plan is followed up. */
export const OPPFOLGING: TableDefinition = {
  id: "mal.tab.oppfolging",
  step: "s7",
  title: { nb: "Oppfølging, evaluering og rullering", nn: "Oppfølging, evaluering og rullering" },
  purpose: {
    nb: "Viser hvordan og når planen blir fulgt opp, evaluert og rullert.",
    nn: "Viser korleis og når planen blir følgd opp, evaluert og rullert.",
  },
  columns: [
    {
      id: "what",
      name: { nb: "Hva", nn: "Kva" },
      kind: "text",
      synonyms: ["Aktivitet", "Oppgave", "Oppgåve"],
      width: 25,
    },
    { id: "how", name: { nb: "Hvordan", nn: "Korleis" }, kind: "text", synonyms: ["Metode", "Måte"], width: 26 },
    {
      id: "when",
      name: { nb: "Når", nn: "Når" },
      kind: "date",
      help: { nb: "En dato, en måned eller hvor ofte.", nn: "Ein dato, ein månad eller kor ofte." },
      synonyms: ["Tid", "Tidspunkt", "Frist"],
      width: 14,
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
    { what: { nb: "Oppfølging", nn: "Oppfølging" } },
    { what: { nb: "Evaluering", nn: "Evaluering" } },
    { what: { nb: "Rullering", nn: "Rullering" } },
    { what: { nb: "Medarbeiderundersøkelser/10-FAKTOR", nn: "Medarbeidarundersøkingar/10-FAKTOR" } },
    { what: { nb: "Brukerundersøkelser", nn: "Brukarundersøkingar" } },
  ],
  holds: "rows",
  origin: "own",
  source: { id: "mal" },
  covers: ["mal.tab.oppfolging"],
};
