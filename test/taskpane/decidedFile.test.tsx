import { screen, waitFor, within } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import { emptyPlan } from "../../src/plan/emptyPlan";
import { encodePlanFile } from "../../src/plan/file/encodePlanFile";
import { addMeasure } from "../../src/plan/measures/editMeasures";
import type { Plan } from "../../src/plan/Plan";
import { setMeta } from "../../src/plan/setMeta";
import { addRow } from "../../src/plan/table/tableEditing";
import { setNeeds } from "../../src/plan/thread/links";
import { unitFile } from "../../src/plan/units/back/unitFile";
import { opened } from "../actions/inPlan";
import { documentWith } from "./documentWith";
import { fileOf } from "./fileOf";
import { findPage, notice, renderPane, type OpenPane } from "./renderPane";

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A file for Solbakken with a need and two measures. */
function decided(): File {
  const empty = setMeta(emptyPlan("nb"), { municipality: "Solvik kommune", from: "2027", to: "2030" });
  const need = addRow(empty, "deck.tab.analyse", { needs: "Flere fagarbeidere" });
  const one = addMeasure(need, { action: "Fagbrev på jobb", deadline: "2028", status: "ongoing", cost: "200 000" });
  const two = addMeasure(setNeeds(one, "T1", { nrs: ["B1"], words: "" }), { action: "Mentorordning" });
  const small = unitFile(two, { name: "Solbakken", id: null }, new Set(["T1", "T2"]));
  return fileOf(encodePlanFile(small, new Date(0)), "solbakken.xml");
}

async function choose(plan: Plan): Promise<OpenPane & { readonly review: HTMLElement }> {
  const pane = await renderPane(await documentWith(plan));
  await pane.user.click(screen.getByRole("button", { name: "Flytt og gjenbruk planen" }));
  await findPage("Flytt og gjenbruk planen");
  await pane.user.upload(screen.getByLabelText("Velg fil å importere"), decided());
  return { ...pane, review: await screen.findByRole("group", { name: "Fra solbakken.xml" }) };
}

const own = addMeasure(emptyPlan("nb"), { action: "Fagbrev på jobb", deadline: "Våren 2029" });

/** The measures in the document, once the pane has saved. */
async function saved({ user }: OpenPane): Promise<Plan> {
  await user.click(screen.getByRole("button", { name: "Alle steg" }));
  await waitFor(() => {
    expect(screen.getByText("Svarene er lagret")).toBeVisible();
  });
  return (await opened()).plan;
}

test("what the overall plan decides comes in row by row, and the unit's own words stay", async () => {
  const pane = await choose(own);
  const review = within(pane.review);
  expect(review.getByText(/Solvik kommune 2027–2030/)).toBeVisible();
  expect(review.getByText("2 nye rader, 2 felt endres")).toBeVisible();
  expect(pane.review).toHaveTextContent("Kostnad/finansiering: 200 000 · Status: Pågår");
  await pane.user.click(review.getByRole("checkbox", { name: "Tiltak: Mentorordning" }));
  await pane.user.click(review.getByRole("button", { name: "Ta inn" }));
  await notice("Det den felles planen bestemmer, er tatt inn");
  const { measures } = await saved(pane);
  expect(measures).toHaveLength(1);
  expect(measures[0]).toMatchObject({ deadline: "Våren 2029", status: "ongoing", cost: "200 000" });
});

test("where both say something the user chooses, and what was taken in can be taken back", async () => {
  const pane = await choose(own);
  const review = within(pane.review);
  const field = review.getByRole("group", { name: "Frist for gjennomføring" });
  expect(field).toHaveTextContent("Hos dere Våren 2029Felles plan 2028");
  await pane.user.click(within(field).getByRole("checkbox"));
  await pane.user.click(review.getByRole("button", { name: "Ta inn" }));
  expect((await saved(pane)).measures.map(({ deadline, action }) => [action, deadline])).toEqual([
    ["Fagbrev på jobb", "2028"],
    ["Mentorordning", ""],
  ]);
  await pane.user.click(screen.getByText("Angre …"));
  await pane.user.click(await screen.findByRole("button", { name: /^Angre: Det den felles planen/ }));
  await notice("Planen er som før");
  await waitFor(async () => {
    expect((await opened()).plan.measures).toMatchObject([{ deadline: "Våren 2029", status: "" }]);
  });
});

test("a file that was taken in already has nothing new to take", async () => {
  const pane = await choose(emptyPlan("nb"));
  await pane.user.click(within(pane.review).getByRole("button", { name: "Ta inn" }));
  await notice("Det den felles planen bestemmer, er tatt inn");
  await pane.user.upload(screen.getByLabelText("Velg fil å importere"), decided());
  const again = await screen.findByRole("group", { name: "Fra solbakken.xml" });
  expect(within(again).getByRole("button", { name: "Ta inn" })).toHaveAccessibleDescription(
    "Planen deres har alt dette fra før.",
  );
});
