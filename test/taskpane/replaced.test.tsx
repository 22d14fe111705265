import { act, screen } from "@testing-library/react";
import { noteFailure } from "../../src/actions/failures";
import { reloadPane } from "../../src/taskpane/loading/reloadPane";
import { opened, template } from "../actions/inPlan";
import { add, openStep, renderPane } from "./renderPane";

jest.mock("../../src/taskpane/loading/reloadPane");

const GONE = new Error("Loading chunk 12 failed.");

/** What the web host gives for the pane's page. */
function serve(script: string): void {
  const html = `<html><body><script src="${script}"></script></body></html>`;
  const fetch = () => Promise.resolve({ ok: true, text: () => Promise.resolve(html) });
  Object.assign(window, { fetch });
}

/** The script of the pane that runs here. */
function run(script: string): void {
  document.head.innerHTML = `<script src="${script}" type="text/plain"></script>`;
}

beforeEach(() => {
  jest.mocked(reloadPane).mockReset();
  run("taskpane.old.js");
});

test("where the host has another version and a part of this one is gone, the pane saves, says so, and reloads when told", async () => {
  // As the deployed pages name them.
  run("code/taskpane.VaNNkT8Wrr.js");
  serve("code/taskpane.9dQ-2m_x7A.js");
  const pane = await renderPane(template());
  await openStep(pane, "Forankring");
  add(screen.getAllByRole("textbox")[0]!, "Mange går snart av.");
  act(() => {
    noteFailure("load", GONE);
  });
  expect(await screen.findByRole("heading", { name: "Planhjelp er oppdatert" })).toBeVisible();
  expect(await screen.findByText(/Svarene dine er lagret\. Åpne Planhjelp på nytt/)).toBeVisible();
  expect(JSON.stringify((await opened()).plan.answers.s2)).toContain("Mange går snart av.");
  expect(reloadPane).not.toHaveBeenCalled();
  await pane.user.click(screen.getByRole("button", { name: "Åpne Planhjelp på nytt" }));
  expect(reloadPane).toHaveBeenCalledTimes(1);
});

test("what could not be saved is told before the pane is opened anew", async () => {
  serve("taskpane.new.js");
  const pane = await renderPane(template());
  pane.word.host.settings.readOnly = true;
  await openStep(pane, "Forankring");
  add(screen.getAllByRole("textbox")[0]!, "Mange går snart av.");
  act(() => {
    noteFailure("load", GONE);
  });
  expect(await screen.findByText(/det siste du skrev, er ikke lagret/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Lagre igjen" })).toBeEnabled();
  expect(screen.getByRole("button", { name: "Åpne på nytt uten å lagre" })).toBeEnabled();
});

test("where the host has this version, a part that is gone is only tried again", async () => {
  serve("taskpane.old.js");
  await renderPane(template());
  await act(async () => {
    noteFailure("load", GONE);
    await Promise.resolve();
  });
  expect(screen.queryByText("Planhjelp er oppdatert")).toBeNull();
});
