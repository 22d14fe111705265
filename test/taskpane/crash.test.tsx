import { screen, waitFor } from "@testing-library/react";
import { saveParts } from "../../src/actions/saving/saveParts";
import { setMeta } from "../../src/plan/setMeta";
import { StepPage } from "../../src/taskpane/step/StepPage";
import { opened, template } from "../actions/inPlan";
import { openInWord } from "../openInWord";
import { findPage, renderPane } from "./renderPane";

jest.mock("../../src/taskpane/step/StepPage");

beforeEach(() => {
  // React tells the console of what it catches.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  jest.mocked(StepPage).mockImplementation(() => {
    throw new Error("a mistake of ours");
  });
});

/** The template with a plan that the user has left on the page of step 2. */
async function leftOnStep(): Promise<Uint8Array> {
  const { host } = await openInWord(template());
  const { plan, store } = await opened();
  await saveParts({ plan: setMeta(plan, { place: "s2" }), store }, ["meta"]);
  return host.save();
}

test("a page that fails saves what was written before it, and has a way to the start page", async () => {
  const { user } = await renderPane(template());
  await user.type(await screen.findByLabelText("Kommunens navn"), "Fjordvik");
  await user.click(screen.getByRole("button", { name: /^2 ?Forankring/ }));
  expect(await screen.findByRole("heading", { name: "Noe gikk galt i Planhjelp" })).toBeVisible();
  await screen.findByText("Svarene er lagret");
  expect((await opened()).plan.meta.municipality).toBe("Fjordvik");
  await user.click(screen.getByRole("button", { name: "Til start" }));
  expect(await screen.findByText("Stegene i planen")).toBeVisible();
});

test("the pane does not come back to a page that fails", async () => {
  await renderPane(await leftOnStep(), {}, () => screen.findByRole("button", { name: "Til start" }));
  await waitFor(async () => {
    expect((await opened()).plan.meta.place).toBe("meta");
  });
});

test("after a crash the pane works on", async () => {
  const { user } = await renderPane(template());
  await user.click(screen.getByRole("button", { name: /^2 ?Forankring/ }));
  await user.click(await screen.findByRole("button", { name: "Til start" }));
  await user.click(await screen.findByRole("button", { name: /^Handlingsplan/ }));
  expect(await findPage("Handlingsplan")).toBeVisible();
});
