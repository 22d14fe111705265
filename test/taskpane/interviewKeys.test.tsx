import { screen, waitFor } from "@testing-library/react";
import { docx, heading } from "../builders";
import { linesOf } from "../linesOf";
import { AIMS, anchoring, press, question, WHY } from "./interview";
import { findPage, notice, openInterview, renderPane, showAllFields } from "./renderPane";

test("Ctrl+Enter inserts and updates from within a field, and does nothing where there is nothing", async () => {
  const pane = await anchoring();
  const before = await linesOf(pane.word.host);
  const field = screen.getByRole("textbox", { name: WHY });
  await pane.user.click(field);
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  expect(await linesOf(pane.word.host)).toEqual(before);
  await pane.user.type(field, "Nok folk hver dag");
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  await pane.user.type(field, " i året");
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  expect(await notice("Oppdatert under «Forankring»")).toBeVisible();
  expect((await linesOf(pane.word.host)).join("\n")).toContain("Nok folk hver dag i året.");
  expect(screen.getByRole("button", { name: "Oppdater i dokumentet" })).toHaveAttribute(
    "aria-keyshortcuts",
    "Control+Enter",
  );
});

test("Ctrl+Enter in a list inserts, and adds no point", async () => {
  const pane = await anchoring();
  await press(pane, "Neste");
  await pane.user.type(screen.getByRole("textbox", { name: "Punkt 1" }), "Nok folk{Control>}{Enter}{/Control}");
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  expect(screen.queryByRole("textbox", { name: "Punkt 2" })).toBeNull();
});

test("Alt and an arrow go on and back, and at the ends to the steps beside", async () => {
  const pane = await anchoring();
  await pane.user.click(screen.getByRole("textbox", { name: WHY }));
  await pane.user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(question()).toHaveTextContent(AIMS);
  await pane.user.keyboard("{Alt>}{ArrowLeft}{ArrowLeft}{/Alt}");
  expect(await findPage("Organisering og involvering")).toHaveFocus();
  await pane.user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(screen.getByRole("heading", { level: 1, name: "Organisering og involvering" })).toBeVisible();
  for (let stage = 0; stage < 6; stage++) await pane.user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  await findPage("Forankring");
  expect(question()).toHaveFocus();
  expect(screen.getByRole("button", { name: "Neste" })).toHaveAttribute("title", "Neste (Alt+→)");
});

test("with all fields the arrows go from step to step", async () => {
  const pane = await anchoring();
  await showAllFields(pane);
  await pane.user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(await findPage("Overordnede mål og føringer")).toHaveFocus();
});

test("while a dialog asks something the keys do nothing", async () => {
  const twice = ["Forankring (steg 2)", "Hva er kompetanse (steg 4)", "Forankring (steg 2)"];
  const pane = await renderPane(await docx(...twice.map((text) => heading(text))));
  await openInterview(pane, "Forankring");
  await press(pane, "Vis i dokumentet");
  await screen.findByRole("dialog");
  await pane.user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  await pane.user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  expect(question()).toHaveTextContent(WHY);
});

test("on Mac Cmd inserts, and Option and an arrow are left to text fields", async () => {
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)");
  const pane = await anchoring();
  const field = screen.getByRole("textbox", { name: WHY });
  await pane.user.type(field, "Nok folk hver dag");
  await pane.user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  expect(question()).toHaveTextContent(WHY);
  await pane.user.keyboard("{Meta>}{Enter}{/Meta}");
  expect(await notice("Satt inn under «Forankring»")).toBeVisible();
  await press(pane, "Neste");
  await pane.user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(question()).toHaveTextContent(WHY);
  expect(screen.getByRole("button", { name: "Neste" })).toHaveAttribute("title", "Neste (⌥ →)");
  jest.restoreAllMocks();
});
