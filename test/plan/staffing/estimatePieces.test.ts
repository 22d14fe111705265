import { setEstimateText } from "../../../src/plan/staffing/estimateFields";
import { estimatePieces } from "../../../src/plan/staffing/estimatePieces";
import { sensitivityPieces } from "../../../src/plan/staffing/sensitivityPieces";
import type { Plan } from "../../../src/plan/Plan";
import { showPieces } from "../showPieces";
import { GROUPS, SOURCE, staffingPlan } from "./staffingPlan";

const PICTURE = { base64: "", width: 453, height: 100 };

const lines = (plan: Plan, make: typeof estimatePieces = estimatePieces): readonly string[] =>
  showPieces(make(plan, () => PICTURE)).map((line) => line.replace(/\u00A0/gu, " "));

test("the estimate says that it is one, from which numbers, by which table and alternative, and who chose what", () => {
  const all = lines(setEstimateText(setEstimateText(staffingPlan(GROUPS), "use.value", "+2"), "use.by", "Rådmannen"));
  expect(all[0]).toBe("## Anslag for bemanning i 2036");
  const text = all.join("\n");
  expect(text).toContain("Anslaget forutsetter dagens tjenestenivå fra 2026, med de endringene");
  expect(text).toContain(`Anslag. Kilder: ${SOURCE}; kommunens egne tall for årsverk og ansatte. Bearbeidet.`);
  expect(all).toEqual(
    expect.arrayContaining([
      "| Utgangsår og sluttår | 2026 og 2036 | Prosjektgruppa |",
      `| Befolkning, 1–5 år | 615 i 2026, 667 i 2036. Indeks: 108,5 (80,2–130,6) | ${SOURCE} |`,
      "| Dekningsgrad | Uendret | Ikke oppgitt |",
      "| Bruk per bruker | +2 prosent | Rådmannen |",
      "| Ansatte som er 62 år eller eldre | Alle regnes å ha gått av innen 2036 | Metoden |",
      "| Sykepleiere | Brukere av helse og omsorg | 130 | 8 % | 10 % | Lønnssystemet | HR-sjefen |",
    ]),
  );
  expect(text).toContain(
    "Samtidig går tallet på innbyggere mellom 20 og 66 år fra 8 172 i 2026 til 7 889 i 2036 (−3,5 prosent).",
  );
});

test("with nothing changed today's level of service is presupposed, in nynorsk too", () => {
  expect(lines(staffingPlan(GROUPS)).join("\n")).toContain("Anslaget forutsetter dagens tjenestenivå: like stor del");
  expect(lines(staffingPlan(GROUPS, "nn")).join("\n")).toContain("Anslaget føreset dagens tenestenivå: like stor del");
});

test("nowhere does a small group stand with numbers of its own", () => {
  const told = lines(staffingPlan(GROUPS));
  const rows = told.filter((line) => line.startsWith("|"));
  expect(rows.filter((row) => /Logopeder|Jurister|Ingeniører/u.test(row))).toEqual([]);
  expect(told).toContain(
    "Stillingsgrupper med under ti årsverk vises ikke alene. Slått sammen til «Andre stillingsgrupper»: Ingeniører, Logopeder og Jurister.",
  );
});

test("numbers have one decimal at most, and people none", () => {
  const rows = lines(staffingPlan(GROUPS)).filter((line) => /^\| (Lærere|I alt) \|/u.test(line));
  expect(rows[0]).toBe("| Lærere | 80 | 72,7 | 68,1–76,8 | −7,3 | 43 | 34 |");
  expect(rows.join("")).not.toMatch(/,\d\d/u);
});

test("what the estimate depends on most is told with what it becomes, low and high", () => {
  const told = lines(staffingPlan(GROUPS), sensitivityPieces);
  expect(told[0]).toBe("## Hva anslaget avhenger mest av");
  expect(told[1]).toContain("Alle søylene går ut fra");
  expect(told.filter((line) => line.startsWith("|"))).toHaveLength(6);
  expect(told).toContainEqual(
    expect.stringMatching(/^\| Turnover i alle grupper, ± 1 prosentpoeng \| \d+ \| \d+ \|$/u),
  );
});

test("a plan without groups says nothing", () => {
  expect(lines(staffingPlan([]))).toEqual([]);
  expect(lines(staffingPlan([]), sensitivityPieces)).toEqual([]);
});
