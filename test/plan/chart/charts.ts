import type { Chart } from "../../../src/plan/chart/Chart";

const SOURCE = "Kilde: SSB, tabell 14746 (CC BY 4.0). Bearbeidet.";

/** People by age over some years; one number is not known. */
export const LINES: Chart = {
  kind: "line",
  title: "Befolkning etter alder",
  unit: "innbyggere",
  categories: ["2026", "2031", "2036"],
  series: [
    { name: "6–15 år", values: [1518, 1330, 1379] },
    { name: "80 år og eldre", values: [895, null, 1364] },
    { name: "Uoppgitt", values: [null, null, null] },
  ],
  source: SOURCE,
};

/** Two bars to each group, one with a range. */
export const BARS: Chart = {
  kind: "bars",
  title: "Årsverk i dag og behov",
  unit: "årsverk",
  categoryName: "Stillingsgruppe",
  categories: ["Sykepleiere", "Lærere"],
  series: [
    { name: "I dag", values: [100, 80.25] },
    { name: "I 2036", values: [152.4, null], ranges: [[145.5, 158.8], null] },
  ],
  source: SOURCE,
};
