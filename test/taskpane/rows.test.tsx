import { screen } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { add, notice, openStep, renderPane, type OpenPane } from "./renderPane";

function value(name: string): string {
  return screen.getByLabelText<HTMLInputElement>(name).value;
}

async function remove({ user }: OpenPane, row: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: `Flytt eller slett ${row}` }));
  await user.click(screen.getByRole("button", { name: `Slett ${row}` }));
}

test("a point that is deleted is told, and comes back where it was", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Overordnede mål og føringer");
  const [first] = screen.getAllByRole("textbox", { name: "Punkt 1" });
  await pane.user.type(first!, "Nok folk{Enter}Rett kompetanse");
  await remove(pane, "punkt 1");
  expect(screen.getAllByRole("textbox", { name: "Punkt 1" })[0]).toHaveValue("Rett kompetanse");
  expect(await notice("Punkt 1 er slettet")).toBeVisible();
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  const points = [1, 2].map((point) => screen.getAllByRole("textbox", { name: `Punkt ${point}` })[0]);
  expect(points.map((point) => (point as HTMLTextAreaElement).value)).toEqual(["Nok folk", "Rett kompetanse"]);
});

test("a row of persons and one of dates come back with all that stood in them", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Organisering og involvering");
  add(screen.getByLabelText("Hvem, rad 1"), "HTV");
  add(screen.getByLabelText("På hvilken måte, rad 1"), "Høring");
  await remove(pane, "rad 1");
  expect(value("Hvem, rad 1")).toBe("");
  expect(await notice("Rad 1 er slettet")).toBeVisible();
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  expect([value("Hvem, rad 1"), value("På hvilken måte, rad 1")]).toEqual(["HTV", "Høring"]);
});

test("a point without words goes without a notice", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Overordnede mål og føringer");
  const [first] = screen.getAllByRole("textbox", { name: "Punkt 1" });
  await pane.user.type(first!, "Nok folk{Enter}{Backspace}");
  expect(screen.queryAllByRole("textbox", { name: "Punkt 2" })).toHaveLength(0);
  expect(screen.queryByRole("button", { name: "Angre" })).toBeNull();
});

test("Escape folds a row's buttons and gives the focus back to what opened them", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Overordnede mål og føringer");
  await pane.user.type(screen.getAllByRole("textbox", { name: "Punkt 1" })[0]!, "Nok folk");
  const menu = screen.getByRole("button", { name: "Flytt eller slett punkt 1" });
  await pane.user.click(menu);
  expect(menu).toHaveAttribute("aria-expanded", "true");
  await pane.user.tab();
  expect(screen.getByRole("button", { name: "Slett punkt 1" })).toHaveFocus();
  await pane.user.keyboard("{Escape}");
  expect(menu).toHaveFocus();
  expect(screen.queryByRole("button", { name: "Slett punkt 1" })).toBeNull();
});

test("a time in words goes into the document as it was written, a date in figures as a date", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Organisering og involvering");
  await pane.user.type(screen.getByLabelText("Hva, rad 1"), "Vedtak");
  await pane.user.type(screen.getByLabelText("Når, rad 1"), "høsten 2028");
  await pane.user.click(screen.getAllByRole("button", { name: "Legg til rad" })[2]!);
  await pane.user.type(screen.getByLabelText("Hva, rad 2"), "Oppstart");
  await pane.user.type(screen.getByLabelText("Når, rad 2"), "1.3.2027");
  expect(value("Når, rad 2")).toBe("1.3.2027");
  await pane.user.tab();
  expect(value("Når, rad 2")).toBe("01.03.2027");
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Satt inn under «Organisering og involvering»")).toBeVisible();
  const lines = (await linesOf(pane.word.host)).join("\n");
  expect(lines).toContain("Høsten 2028: Vedtak");
  expect(lines).toContain("1. mars 2027: Oppstart");
});

test("in nynorsk the example of a time and the notice of a deleted row are in nynorsk", async () => {
  const pane = await renderPane(template("nn"), { language: "nn" });
  await openStep(pane, "Organisering og involvering");
  expect(screen.getByLabelText("Når, rad 1")).toHaveAttribute("placeholder", "t.d. hausten 2028");
  await pane.user.type(screen.getByLabelText("Når, rad 1"), "hausten 2028");
  await remove(pane, "rad 1");
  expect(await notice("Rad 1 er sletta")).toBeVisible();
});
