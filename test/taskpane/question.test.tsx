import { screen, waitFor } from "@testing-library/react";
import { docx, heading } from "../builders";
import { openStep, renderPane, type OpenPane } from "./renderPane";

const TWICE = ["Forankring (steg 2)", "Hva er kompetanse (steg 4)", "Forankring (steg 2)"];

/** A step with two possible headings, and the question which of them is meant. */
async function askWhichHeading(): Promise<OpenPane> {
  const pane = await renderPane(await docx(...TWICE.map((text) => heading(text))));
  await openStep(pane, "Forankring");
  await pane.user.click(screen.getByRole("button", { name: "Vis i dokumentet" }));
  await screen.findByRole("dialog");
  return pane;
}

test("a question that is closed gives the focus back to the button that led to it", async () => {
  const { user } = await askWhichHeading();
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  await waitFor(() => {
    expect(screen.getByRole("button", { name: "Vis i dokumentet" })).toHaveFocus();
  });
});

test("headings of the same words are told apart by what stands before them", async () => {
  await askWhichHeading();
  expect(screen.getByText("Har nummeret på steget, står foran de andre stegene")).toBeVisible();
  expect(screen.getByText("Har nummeret på steget, står etter «Hva er kompetanse»")).toBeVisible();
});

test("a question that is answered leaves nothing of the pane hidden", async () => {
  const { user } = await askWhichHeading();
  await user.click(screen.getByRole("button", { name: "Bruk overskriften" }));
  await waitFor(() => {
    expect(screen.queryByRole("dialog")).toBeNull();
  });
  await waitFor(() => {
    expect(document.querySelector("[aria-hidden=true] button")).toBeNull();
  });
  expect(screen.getByRole("heading", { level: 1, name: "Forankring" })).toBeVisible();
});
