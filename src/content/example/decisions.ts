import type { ExampleRow } from "./ExamplePlan";

/** When Solvik's plan was discussed, heard and decided on, as rows of own.vedtakslogg. */
export const DECISIONS: readonly ExampleRow[] = [
  {
    date: { nb: "12. mai 2026", nn: "12. mai 2026" },
    body: { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" },
    case: { nb: "Kompetansebehovene", nn: "Kompetansebehova" },
    outcome: {
      nb: "Partene er enige om behovene. De tillitsvalgte ønsker mer om heltid.",
      nn: "Partane er samde om behova. Dei tillitsvalde ønskjer meir om heiltid.",
    },
    status: { nb: "Gjennomført", nn: "Gjennomført" },
  },
  {
    date: { nb: "25. august 2026", nn: "25. august 2026" },
    body: { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" },
    case: { nb: "Utkast til plan", nn: "Utkast til plan" },
    outcome: { nb: "Mål og tiltak om heltid er tatt inn.", nn: "Mål og tiltak om heiltid er tekne inn." },
    status: { nb: "Gjennomført", nn: "Gjennomført" },
  },
  {
    date: { nb: "22. september 2026", nn: "22. september 2026" },
    body: {
      nb: "Eldrerådet, ungdomsrådet og rådet for personer med funksjonsnedsettelse",
      nn: "Eldrerådet, ungdomsrådet og rådet for personar med funksjonsnedsetjing",
    },
    case: { nb: "Høring", nn: "Høyring" },
    outcome: {
      nb: "Alle tre rådene støtter planen. Ungdomsrådet ber om flere lærlingplasser.",
      nn: "Alle tre råda støttar planen. Ungdomsrådet ber om fleire lærlingplassar.",
    },
    status: { nb: "Gjennomført", nn: "Gjennomført" },
  },
  {
    date: { nb: "13. oktober 2026", nn: "13. oktober 2026" },
    body: { nb: "Drøfting med de tillitsvalgte", nn: "Drøfting med dei tillitsvalde" },
    case: { nb: "Utkastet etter høringen", nn: "Utkastet etter høyringa" },
    outcome: { nb: "Partene er enige om handlingsplanen.", nn: "Partane er samde om handlingsplanen." },
    status: { nb: "Gjennomført", nn: "Gjennomført" },
  },
  {
    date: { nb: "10. november 2026", nn: "10. november 2026" },
    body: { nb: "Formannskapet", nn: "Formannskapet" },
    case: { nb: "Innstilling til kommunestyret", nn: "Tilråding til kommunestyret" },
    outcome: {
      nb: "Planen er tilrådd, og tiltakene er tatt inn i økonomiplanen.",
      nn: "Planen er tilrådd, og tiltaka er tekne inn i økonomiplanen.",
    },
    status: { nb: "Gjennomført", nn: "Gjennomført" },
  },
  {
    date: { nb: "8. desember 2026", nn: "8. desember 2026" },
    body: { nb: "Kommunestyret", nn: "Kommunestyret" },
    case: { nb: "Vedtak av planen", nn: "Vedtak av planen" },
    outcome: {
      nb: "Planen er vedtatt. Første rapport kommer i juni 2027.",
      nn: "Planen er vedteken. Første rapport kjem i juni 2027.",
    },
    status: { nb: "Gjennomført", nn: "Gjennomført" },
  },
];
