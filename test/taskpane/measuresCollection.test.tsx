import { screen, within } from "@testing-library/react";
import { readCollection, encodeCollection } from "../../src/plan/measures/ownCollection";
import { setMeta } from "../../src/plan/setMeta";
import { bytesOf } from "../plan/bytesOf";
import { provideTextCoding } from "../plan/provideTextCoding";
import { listed, openMeasures, planOf, showPart } from "./openMeasures";
import { notice, type OpenPane } from "./renderPane";

provideTextCoding();

const plan = setMeta(planOf({ action: "Kurs" }, { action: "Fagbrev" }, { action: "Mentor" }), {
  municipality: "Solvik",
});

/** What is downloaded, by its name. */
const kept: Record<string, Blob> = {};

beforeAll(() => {
  let last: Blob | null = null;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return "blob:1";
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (last !== null) kept[this.download] = last;
  });
});

/** The actions of the measures in the file that was downloaded. */
async function keptActions(): Promise<readonly string[]> {
  const blob = kept["tiltak-solvik.xml"];
  const read = blob && readCollection(new TextDecoder().decode(await bytesOf(blob)));
  return read?.kind === "collection" ? read.collection.measures.map(({ action }) => action) : [];
}

/** A file that the user chooses; jsdom's lacks arrayBuffer. */
function fileOf(content: string): File {
  const bytes = new TextEncoder().encode(content);
  return Object.assign(new File([bytes], "vare-tiltak.xml"), {
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
}

async function choose({ user }: OpenPane, content: string): Promise<void> {
  await showPart(user, "Legg til på andre måter", "Fra kommunens samling");
  await user.upload(screen.getByLabelText("Velg filen med samlingen"), fileOf(content));
}

test("all measures are kept as a file, named after the municipality", async () => {
  const { user } = await openMeasures(plan);
  await showPart(user, "Flere valg", "Kommunens egen samling");
  await user.click(screen.getByRole("button", { name: "Lagre alle tiltakene (3)" }));
  await notice("3 tiltak er lagret i filen tiltak-solvik.xml");
  expect(await keptActions()).toEqual(["Kurs", "Fagbrev", "Mentor"]);
});

test("some measures are kept as a file", async () => {
  const { user } = await openMeasures(plan);
  await user.click(await screen.findByRole("button", { name: "Velg flere" }));
  await user.click(screen.getByRole("checkbox", { name: "Velg T2, Fagbrev" }));
  await showPart(user, "Mer for de valgte", "Lagre 1 tiltak i en samling");
  await notice("1 tiltak er lagret i filen tiltak-solvik.xml");
  expect(await keptActions()).toEqual(["Fagbrev"]);
});

test("a collection is searched, and its measures taken in one by one or all at once", async () => {
  const pane = await openMeasures(planOf({ action: "Eget" }));
  await choose(pane, encodeCollection(plan.measures, "Solvik"));
  const found = within(await screen.findByRole("group", { name: "Solvik" }));
  expect(screen.getByRole("group", { name: "Solvik" })).toHaveFocus();
  await pane.user.type(found.getByRole("searchbox", { name: "Søk i samlingen" }), "ment");
  expect(await found.findByText("Viser 1 av 3 tiltak")).toBeVisible();
  await pane.user.click(found.getByRole("button", { name: "Legg til «Mentor»" }));
  await notice("«Mentor» er lagt til blant tiltakene");
  await pane.user.click(found.getByRole("button", { name: "Legg til alle 3" }));
  await notice("3 tiltak er lagt til fra samlingen");
  expect(screen.getByText("5 tiltak")).toBeVisible();
  await pane.user.click(await screen.findByRole("button", { name: "Angre" }));
  await pane.user.click(screen.getByRole("button", { name: "Til tiltakene (2)" }));
  expect(listed()).toBe("T1 T2");
});

test("a closed collection gives the focus back", async () => {
  const pane = await openMeasures(plan);
  await choose(pane, encodeCollection(plan.measures, "Solvik"));
  await pane.user.click(await screen.findByRole("button", { name: "Lukk samlingen" }));
  expect(screen.getByRole("button", { name: "Lagre alle tiltakene (3)" })).toHaveFocus();
});

test.each([
  ["", "Filen har ingen tiltak"],
  ["Hei", "Dette er ikke en samling med tiltak"],
  [encodeCollection(plan.measures, "Solvik").slice(0, -9), "Filen er skadet"],
  [encodeCollection(plan.measures, "Solvik").replace('version="1"', 'version="99"'), /nyere utgave/],
])("a bad file changes nothing, and is told: %#", async (content, title) => {
  const pane = await openMeasures(plan);
  await choose(pane, content);
  const problem = within(await screen.findByRole("group", { name: "Fra vare-tiltak.xml" }));
  expect(problem.getByText(title)).toBeVisible();
  expect(screen.getByText("3 tiltak")).toBeVisible();
  await pane.user.click(problem.getByRole("button", { name: "Lukk" }));
  expect(screen.queryByRole("group", { name: "Fra vare-tiltak.xml" })).toBeNull();
});
