import { act, screen, waitFor } from "@testing-library/react";
import { openPlan } from "../../src/actions/document/openPlan";
import { populationOf } from "../../src/plan/figures/storedFigures";
import { deferred, type Deferred } from "../deferred";
import { asset, template } from "../actions/inPlan";
import { notice, renderPane, type OpenPane } from "./renderPane";

/** The add-in's own server, which sends the figures of a county when the test says so. */
function serveFigures() {
  const counties: Record<string, Deferred<null>> = {};
  const read = (file: string): unknown => JSON.parse(new TextDecoder().decode(asset(file)));
  const fetch = async (file: string) => {
    if (!file.endsWith("municipalities.json")) await (counties[file] ??= deferred()).promise;
    return { ok: true, json: () => Promise.resolve(read(file)) };
  };
  Object.assign(window, { fetch });
  return (county: string) =>
    act(() => {
      counties[`assets/figures/${county}.json`]?.resolve(null);
      return Promise.resolve();
    });
}

async function choose({ user }: OpenPane, name: string): Promise<void> {
  const field = await screen.findByRole("combobox", { name: "Kommune" });
  await user.clear(field);
  await user.type(field, name);
  await user.click(await screen.findByRole("option", { name: new RegExp(`^${name}`) }));
}

const saved = async () => {
  const opened = await openPlan("nb");
  return opened.kind === "opened" ? populationOf(opened.plan)?.name : null;
};

test("of two municipalities that are chosen at once the last one counts, whichever comes first", async () => {
  const send = serveFigures();
  const pane = await renderPane(template());
  await pane.user.click(screen.getByRole("button", { name: /^Kommunens tall/ }));
  await choose(pane, "Bamble");
  await choose(pane, "Stavanger");
  await send("11");
  expect(await notice(/Stavanger/)).toBeVisible();
  await send("40");
  expect(screen.getByRole("combobox", { name: "Kommune" })).toHaveValue("Stavanger");
  await waitFor(async () => {
    expect(await saved()).toBe("Stavanger");
  });
});
