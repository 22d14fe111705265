import { BASES } from "../staffingBases";
import type { TableDefinition } from "./TableDefinition";

/** What is known of each group of positions, for the estimate of staffing. */
export const BEMANNINGSGRUNNLAG: TableDefinition = {
  id: "own.bemanningsgrunnlag",
  step: "s5",
  title: { nb: "Grunnlag for bemanningsanslaget", nn: "Grunnlag for bemanningsanslaget" },
  purpose: {
    nb: "Samler tallene som anslaget for bemanning er regnet ut av, én rad for hver stillingsgruppe. Grupper med under ti årsverk blir slått sammen i anslaget, så ingen kan kjennes igjen i planen.",
    nn: "Samlar tala som anslaget for bemanning er rekna ut av, ei rad for kvar stillingsgruppe. Grupper med under ti årsverk blir slått saman i anslaget, så ingen kan kjennast att i planen.",
  },
  columns: [
    {
      id: "positionGroup",
      name: { nb: "Stillingsgruppe", nn: "Stillingsgruppe" },
      kind: "text",
      synonyms: ["Stilling", "Stillingskategori", "Yrkesgruppe", "Personellkategori"],
      width: 20,
    },
    {
      id: "today",
      name: { nb: "Årsverk i dag", nn: "Årsverk i dag" },
      kind: "number",
      help: {
        nb: "Avtalte årsverk i utgangsåret, fra eget lønnssystem eller KS’ statistikkpakke.",
        nn: "Avtalte årsverk i utgangsåret, frå eige lønssystem eller statistikkpakken frå KS.",
      },
      synonyms: ["Årsverk", "Antall årsverk", "Tal årsverk", "Avtalte årsverk"],
      width: 9,
    },
    {
      id: "employees",
      name: { nb: "Ansatte", nn: "Tilsette" },
      kind: "number",
      help: {
        nb: "Hvor mange personer. Trengs for avgang og rekruttering.",
        nn: "Kor mange personar. Trengst for avgang og rekruttering.",
      },
      synonyms: ["Antall ansatte", "Tal på tilsette", "Personer", "Hoder"],
      width: 8,
    },
    {
      id: "turnover",
      name: { nb: "Turnover per år", nn: "Turnover per år" },
      kind: "percent",
      help: {
        nb: "Hvor mange prosent som slutter i løpet av et år, de som går av med pensjon holdt utenom.",
        nn: "Kor mange prosent som sluttar i løpet av eit år, dei som går av med pensjon haldne utanom.",
      },
      synonyms: ["Turnover", "Gjennomtrekk", "Turnover prosent"],
      width: 9,
    },
    {
      id: "from62",
      name: { nb: "62 år og eldre", nn: "62 år og eldre" },
      kind: "percent",
      help: {
        nb: "Hvor mange prosent av de ansatte. Alle disse regnes å ha gått av ved slutten.",
        nn: "Kor mange prosent av dei tilsette. Alle desse blir rekna å ha gått av ved slutten.",
      },
      synonyms: ["Andel 62+", "62+", "Andel over 62 år", "Del 62 år og eldre"],
      width: 9,
    },
    {
      id: "leavers",
      name: { nb: "Ventet avgang", nn: "Venta avgang" },
      kind: "number",
      help: {
        nb: "Hvor mange ansatte som slutter eller går av til og med sluttåret, hvis dere har tallet. Da brukes ikke turnover og alder.",
        nn: "Kor mange tilsette som sluttar eller går av til og med sluttåret, om de har talet. Då blir ikkje turnover og alder brukte.",
      },
      synonyms: ["Avgang", "Forventet avgang", "Naturlig avgang", "Naturleg avgang"],
      width: 8,
    },
    {
      id: "basis",
      name: { nb: "Følger", nn: "Følgjer" },
      kind: "choice",
      help: {
        nb: "Den delen av befolkningen som gruppen gir tjenester til.",
        nn: "Den delen av folketalet som gruppa gir tenester til.",
      },
      options: Object.values(BASES),
      synonyms: ["Befolkningsgruppe", "Drivkraft"],
      width: 14,
    },
    {
      id: "origin",
      name: { nb: "Kilde", nn: "Kjelde" },
      kind: "text",
      help: {
        nb: "Hvor tallene kommer fra, med dato.",
        nn: "Kvar tala kjem frå, med dato.",
      },
      synonyms: ["Hentet fra", "Henta frå"],
      width: 14,
    },
    {
      id: "who",
      name: { nb: "Valgt av", nn: "Vald av" },
      kind: "role",
      help: {
        nb: "Rollen som har valgt tallene og befolkningsgruppen.",
        nn: "Rolla som har valt tala og befolkningsgruppa.",
      },
      synonyms: ["Ansvarlig", "Ansvarleg"],
      width: 10,
    },
  ],
  startingRows: [],
  holds: "rows",
  origin: "own",
  source: { id: "own" },
  isPrivate: true,
  covers: [],
};
