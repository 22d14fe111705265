import { screen } from "@testing-library/react";
import { saveParts } from "../../src/actions/saving/saveParts";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { emptyMeasure } from "../../src/plan/measures/Measure";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { findPage, renderPane } from "./renderPane";

const COUNT = 350;

/** The page of the measures, of which there are more than are drawn at once. */
async function openMany() {
  const word = await openInWord(template());
  const { store } = await opened();
  const numbers = Array.from({ length: COUNT }, (_, index) => `T${index + 1}`);
  const measures = numbers.map((nr) => ({ ...emptyMeasure(nr), action: `Kurs ${nr}` }));
  await saveParts({ plan: { ...emptyPlan("nb"), measures, lastMeasure: COUNT }, store }, ["measures"]);
  const pane = await renderPane(new Uint8Array(await word.host.save()));
  await pane.user.click(screen.getByRole("button", { name: /^Handlingsplan/ }));
  await findPage("Handlingsplan");
  return pane;
}

const rows = () => document.querySelectorAll("ol > li").length;

test("of very many rows the first are drawn, and more when the user asks, from where the focus goes on", async () => {
  const { user } = await openMany();
  expect(rows()).toBe(300);
  await user.click(screen.getByText("Vis 50 til"));
  expect(rows()).toBe(COUNT);
  expect(document.activeElement?.closest("li")).toHaveTextContent("T301");
  expect(screen.queryByText("Vis 50 til")).toBeNull();
});

test("a row that is added after those is drawn, open and with the focus", async () => {
  const { user } = await openMany();
  await user.click(screen.getByText("Legg til tiltak"));
  expect(rows()).toBe(301);
  expect(document.activeElement).toHaveAccessibleName("Behov for kompetanse");
});
