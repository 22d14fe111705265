import { fireEvent, screen, within } from "@testing-library/react";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { addMeasure, changeMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { yearToReport } from "../../src/plan/report/yearReport";
import { isoToday } from "../../src/plan/values/isoToday";
import { linesOf } from "../linesOf";
import { documentWith } from "./documentWith";
import { fileOf } from "./fileOf";
import { add, findPage, notice, renderPane, type OpenPane } from "./renderPane";

const YEAR = yearToReport(isoToday());

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** A plan with a measure that goes on, and one that is put off. */
function plan(): Plan {
  const one = addMeasure(emptyPlan("nb"), { action: "Fagbrev på jobb", status: "ongoing" });
  return addMeasure(one, { action: "Mentor", status: "postponed" });
}

async function openReport(): Promise<OpenPane> {
  const pane = await renderPane(await documentWith(plan()));
  await pane.user.click(button("Til behandling"));
  await findPage("Til behandling");
  await pane.user.click(button(/^Årsrapport/));
  await findPage("Årsrapport");
  return pane;
}

function preview(): HTMLElement {
  return screen.getByRole("region", { name: "Slik blir det" });
}

test("what is said of a measure in the year stands in the report, and in the measure's own fields", async () => {
  const pane = await openReport();
  expect(preview()).toHaveTextContent("T2 Mentor. Utsatt. [Skriv årsaken.]");
  await pane.user.click(screen.getByText("Hva enhetene melder"));
  await pane.user.click(await screen.findByText("T2 Mentor", { selector: "summary *" }));
  add(await screen.findByLabelText(/^Årsak/), "Ingen veiledere");
  expect(preview()).toHaveTextContent("T2 Mentor. Utsatt. Årsak: Ingen veiledere.");
  await pane.user.click(button("Åpne T2 i handlingsplanen"));
  await findPage("Handlingsplan");
  await pane.user.click(await screen.findByText("Flere opplysninger om tiltaket", { selector: "summary *" }));
  expect(await screen.findByLabelText(/^Årsak/)).toHaveValue("Ingen veiledere");
});

test("last year's file is looked at before it is used, and the report is compared with it", async () => {
  const pane = await openReport();
  await pane.user.click(screen.getByText(`Sammenlign med ${YEAR - 1}`));
  const last = addMeasure(changeMeasure(plan(), "T1", { status: "notStarted" }), { action: "Stipend" });
  const file = fileOf(encodePlanFile(last, new Date(0)), "fjoraret.xml");
  fireEvent.change(screen.getByLabelText("Velg fjorårets plan"), { target: { files: [file] } });
  const found = await screen.findByRole("group", { name: "fjoraret.xml" });
  expect(found).toHaveTextContent("2 tiltak er i begge. 1 er tatt ut siden.");
  expect(preview()).not.toHaveTextContent("Siden rapporten");
  await pane.user.click(within(found).getByRole("button", { name: "Bruk i rapporten" }));
  expect(preview()).toHaveTextContent(`Siden rapporten for ${YEAR - 1}: 1 er tatt ut av planen.`);
  expect(preview()).toHaveTextContent("Pågår (i fjor: Ikke startet)");
  expect(preview()).toHaveTextContent("T3 Stipend");
});

test("each year has a chapter of its own, and a year that is closed stays as it was", async () => {
  const pane = await openReport();
  await pane.user.click(button("Sett inn som kapittel"));
  await notice(`«Årsrapport ${YEAR}» er satt inn`);
  await pane.user.click(button(`Avslutt ${YEAR}`));
  await screen.findByText(/^Året ble avsluttet/);
  fireEvent.change(screen.getByLabelText("År"), { target: { value: String(YEAR) } });
  const lines = await linesOf(pane.word.host);
  expect(lines.filter((line) => line.includes(`Årsrapport ${YEAR}`))).toHaveLength(1);
});
