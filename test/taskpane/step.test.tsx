import { screen } from "@testing-library/react";
import { template } from "../actions/inPlan";
import { linesOf } from "../linesOf";
import { catchCopy } from "./catchCopy";
import { add, notice, openStep, renderPane } from "./renderPane";

const OURS = /^\[kplan:s2:text\]/;

/** The rows of the first prompt whose answer is a list. */
function rows(): HTMLElement[] {
  return screen.queryAllByRole("textbox", { name: /^Punkt \d/ });
}

test("nothing can be inserted before something is answered, and the button says why", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  const button = screen.getByRole("button", { name: "Sett inn i dokumentet" });
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toHaveAccessibleDescription("Svar på minst én ledetekst før du setter inn.");
});

test("Enter in a list adds a point, and Backspace in an empty one removes it", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  const [first] = rows();
  await pane.user.type(first!, "Ett{Enter}To{Enter}");
  expect(
    rows()
      .slice(0, 3)
      .map((row) => (row as HTMLTextAreaElement).value),
  ).toEqual(["Ett", "To", ""]);
  expect(rows()[2]).toHaveFocus();
  await pane.user.keyboard("{Backspace}");
  expect(rows()[1]).toHaveValue("To");
  expect(rows()[1]).toHaveFocus();
});

test("lines pasted into a list become points without their marks", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  await pane.user.click(rows()[0]!);
  await pane.user.paste("• Ett\n2.\tTo\n");
  expect(rows()[0]).toHaveValue("Ett");
  expect(rows()[1]).toHaveValue("To");
});

test("a table pasted into a blank row becomes rows, dates where they belong, and elsewhere stays as it is", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Organisering og involvering");
  const value = (name: string) => screen.getByLabelText<HTMLInputElement>(name).value;
  await pane.user.click(screen.getByLabelText("Hvem, rad 1"));
  await pane.user.paste("HTV\tHøring\t\tarbeidsgruppe\r\n\t\r\nHVO\tMedvirker\r\n");
  expect(value("På hvilken måte, rad 1")).toBe("Høring, arbeidsgruppe");
  expect([value("Hvem, rad 2"), value("På hvilken måte, rad 2")]).toEqual(["HVO", "Medvirker"]);
  await pane.user.click(screen.getByLabelText("Hvem, rad 2"));
  await pane.user.paste("\tmer");
  expect(value("Hvem, rad 2")).toBe("HVO\tmer");
  await pane.user.click(screen.getByLabelText("Hva, rad 1"));
  await pane.user.paste("Oppstart\t1.3.2027\n31.12.27\tVedtak\nHøring\thøsten 2027");
  const events = [1, 2, 3].map((row) => [value(`Hva, rad ${row}`), value(`Når, rad ${row}`)]);
  expect(events).toEqual([
    ["Oppstart", "01.03.2027"],
    ["Vedtak", "31.12.2027"],
    ["Høring", "høsten 2027"],
  ]);
});

test("a point that is moved keeps the focus on the button that moved it", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  await pane.user.type(rows()[0]!, "Ett{Enter}To");
  await pane.user.click(screen.getByRole("button", { name: "Flytt eller slett punkt 2" }));
  await pane.user.click(screen.getByRole("button", { name: "Flytt opp punkt 2" }));
  expect(rows()[0]).toHaveValue("To");
  expect(screen.getByRole("button", { name: "Flytt opp punkt 1" })).toHaveFocus();
});

test("the draft grows while the user writes, and goes into the document under its heading", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  await pane.user.type(rows()[0]!, "Nok folk");
  await pane.user.click(screen.getByText("Utkast"));
  expect(await screen.findByText(/Nok folk/, { selector: "p, li" })).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Satt inn under «Forankring»");
  expect((await linesOf(pane.word.host)).filter((line) => OURS.test(line)).join()).toContain("Nok folk");
});

test("what was inserted can be updated, and the last insertion undone", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  const before = await linesOf(pane.word.host);
  add(rows()[0]!, "Nok folk");
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await screen.findByRole("button", { name: "Oppdater i dokumentet" })).toHaveAccessibleDescription(
    "Teksten i Word er oppdatert",
  );
  await pane.user.click(await screen.findByRole("button", { name: "Angre siste innsetting" }));
  expect(await notice("Endringen er angret")).toBeVisible();
  expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).toHaveFocus();
  expect(await linesOf(pane.word.host)).toEqual(before);
});

test("in a document that has become read-only the user is told what to do, and can copy the draft", async () => {
  const pane = await renderPane(template());
  pane.word.host.settings.readOnly = true;
  await openStep(pane, "Forankring");
  add(rows()[0]!, "Nok folk");
  const before = await linesOf(pane.word.host);
  await pane.user.click(screen.getByRole("button", { name: "Sett inn i dokumentet" }));
  expect(await notice("Dokumentet kan ikke endres")).toBeVisible();
  expect(await screen.findByText("Ikke lagret", { selector: "p" })).toBeVisible();
  expect(await linesOf(pane.word.host)).toEqual(before);
  const copied = catchCopy();
  await pane.user.click(await screen.findByRole("button", { name: "Kopier til utklippstavlen" }));
  expect(await notice("Kopiert til utklippstavlen")).toBeVisible();
  expect(copied.text).toContain("Nok folk");
  expect(copied.html).toContain("<h2>");
});

test("an answer of a word or a question is told what it becomes, and may stand", async () => {
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  const [why] = screen.getAllByRole("textbox");
  await pane.user.type(why!, "Demografi");
  expect(screen.getByText(/^Svaret blir en egen setning i planen/u)).toBeVisible();
  await pane.user.type(why!, " gjør at vi mangler folk");
  expect(screen.queryByText(/^Svaret blir/u)).toBeNull();
  await pane.user.type(why!, "?");
  expect(screen.getByText(/^Et spørsmål blir stående åpent i planen/u)).toBeVisible();
  expect(screen.getByRole("button", { name: "Sett inn i dokumentet" })).not.toHaveAttribute("aria-disabled", "true");
});
