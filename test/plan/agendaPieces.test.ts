import { setOwnWord } from "../../src/plan/choices/planChoice";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { loadProcesses } from "../../src/content/loadProcesses";
import { PROCESS_IDS } from "../../src/content/processIds";
import { agendaPieces, totalMinutes } from "../../src/plan/draft/agendaPieces";
import { agendaTag } from "../../src/plan/draft/agendaBlock";
import { showPieces } from "./showPieces";

test("an agenda has the purpose with its source, the results, and the points with questions and minutes", async () => {
  const { discuss } = await loadProcesses();
  const lines = showPieces(agendaPieces(discuss, emptyPlan("nb")));
  expect(lines[0]).toBe("## Agenda: Kompetansedrøfting i enheten");
  expect(lines[1]).toMatch(/^Formål: .+ \(Kompetansedrøftinger, 2020\)\.$/u);
  expect(lines.slice(2, 5)).toEqual(["Ønsket resultat:", ...discuss.results.map(({ text }) => `- ${text.nb}`)]);
  expect(lines.slice(5, 8)).toEqual([
    "Tid til sammen: 120 minutter.",
    "Tabell: Kompetansedrøfting i enheten",
    "| Punkt | Innhold | Minutter | Ansvarlig |",
  ]);
  expect(lines.slice(8).join("\n")).toContain("| 4 | Forslag til tiltak\nHvilke tiltak");
});

test("an agenda is in the municipality's own words", async () => {
  const { discuss } = await loadProcesses();
  const lines = showPieces(agendaPieces(discuss, setOwnWord(emptyPlan("nb"), "unit", "avdeling")));
  expect(lines[0]).toBe("## Agenda: Kompetansedrøfting i avdelingen");
  expect(lines.join("\n")).not.toMatch(/enhet/iu);
});

test.each(PROCESS_IDS)(
  "the agenda of %s has a point for each part, in the plan's language, and ends its questions as such",
  async (id) => {
    const process = (await loadProcesses())[id];
    const table = agendaPieces(process, emptyPlan("nn")).at(-1);
    const [header, ...rows] = table?.kind === "table" ? table.rows : [];
    expect(header).toEqual(["Punkt", "Innhald", "Minutt", "Ansvarleg"]);
    expect(rows.map(([, content = ""]) => content.split("\n")[0])).toEqual(process.parts.map(({ title }) => title.nn));
    const questions = rows.flatMap(([, content = ""]) => content.split("\n").slice(1));
    expect(questions).toHaveLength(process.parts.flatMap((part) => part.questions).length);
    expect(questions.filter((question) => !question.endsWith("?"))).toEqual([]);
    expect(rows.reduce((sum, [, , minutes]) => sum + Number(minutes), 0)).toBe(totalMinutes(process));
  },
);

test("the tags of the agendas are as they stand in documents", () => {
  expect(PROCESS_IDS.map(agendaTag)).toEqual([
    "kplan:s1:own.agenda.prepare",
    "kplan:s5:own.agenda.discuss",
    "kplan:s7:own.agenda.talk",
    "kplan:s7:own.agenda.implement",
  ]);
});
