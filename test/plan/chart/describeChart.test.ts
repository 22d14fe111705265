import { chartPieces } from "../../../src/plan/chart/chartPieces";
import { describeChart } from "../../../src/plan/chart/describeChart";
import { showPieces } from "../showPieces";
import { BARS, LINES } from "./charts";

const plain = (text: string): string => text.replace(/\u00A0/gu, " ");

test("lines are told from the first year to the last, with the year that they turn, and nothing where nothing is known", () => {
  expect(plain(describeChart(LINES, "nb"))).toBe(
    "Linjediagram: Befolkning etter alder. Enhet: innbyggere. " +
      "6–15 år: fra 1 518 (2026) til 1 379 (2036), lavest 1 330 (2031). " +
      "80 år og eldre: fra 895 (2026) til 1 364 (2036). " +
      "Uoppgitt: ikke kjent. Alle tallene står i tabellen under.",
  );
});

test("bars are told one by one, with what lies between low and high, and what is not known is not 0", () => {
  expect(describeChart(BARS, "nn")).toBe(
    "Søylediagram: Årsverk i dag og behov. Eining: årsverk. " +
      "Sykepleiere: I dag 100, I 2036 152,4 (mellom 145,5 og 158,8). " +
      "Lærere: I dag 80,3, I 2036 ikkje kjent.",
  );
});

test("of many bars the least and the most are told", () => {
  const values = Array.from({ length: 25 }, (_, at) => at + 10);
  const many = { ...BARS, categories: values.map((value) => `G${value}`), series: [{ name: "I dag", values }] };
  expect(describeChart(many, "nb")).toContain("I dag: fra 10 (G10) til 34 (G34). Alle tallene står i tabellen under.");
});

test("the numbers stand in a table below the picture, with their source below them", () => {
  const lines = showPieces(chartPieces(BARS, "nb", { base64: "", width: 453, height: 100 }));
  expect(lines.slice(1)).toEqual([
    "Figur: Årsverk i dag og behov",
    "Tabell: Årsverk i dag og behov",
    "| Stillingsgruppe | I dag | I 2036 |",
    "| Sykepleiere | 100 | 152,4 |",
    "| Lærere | 80,3 | – |",
    "Kilde: SSB, tabell 14746 (CC BY 4.0). Bearbeidet.",
  ]);
  expect(showPieces(chartPieces(BARS, "nb", null))).toEqual(lines.slice(2));
});

test("bars with a base are told to go out from it", () => {
  expect(describeChart({ ...BARS, base: 152.4 }, "nb")).toContain("Alle søylene går ut fra 152,4.");
});
