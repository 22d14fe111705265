import type { FrameLocator } from "@playwright/test";

/** A page of the pane: how it is reached from the start page, and what tells that it stands. */
export interface Way {
  readonly name: string;
  readonly open: (pane: FrameLocator) => Promise<void>;
}

/** What the first view does not wait for. */
async function lateParts(pane: FrameLocator): Promise<void> {
  await pane.getByLabel("Kommunens navn").waitFor();
  await pane.getByText("Om Planhjelp").waitFor();
  await pane.getByRole("button", { name: "Vis omvisningen" }).waitFor();
}

function row(name: string | RegExp) {
  return async (pane: FrameLocator): Promise<void> => {
    await pane.getByRole("button", { name }).click();
  };
}

/** Goes on from page to page by the names of what is pressed. */
function through(...names: readonly (string | RegExp)[]) {
  return async (pane: FrameLocator): Promise<void> => {
    for (const name of names) {
      const target = pane
        .getByRole("button", { name })
        .or(pane.locator("summary", { hasText: name }))
        .first();
      await target.click();
    }
  };
}

/** Every page that can be shown, one of each kind. */
export const WAYS: readonly Way[] = [
  { name: "start", open: lateParts },
  { name: "step", open: row(/^2 ?Forankring/) },
  { name: "step-all-fields", open: through(/^3 ?Overordnede/, /^Spørsmål 1 av/, "Alle felt") },
  { name: "review", open: through(/^4 ?/, "Start gjennomgang") },
  { name: "import", open: through(/^Handlingsplan/, "Hent fra Excel …") },
  { name: "measures", open: through(/^Handlingsplan/, "Legg til tiltak") },
  { name: "references", open: row(/^Litteraturliste/) },
  { name: "search", open: row(/^Finn i veiledning og plan/) },
  { name: "leaders", open: row(/^For ledere/) },
  { name: "processes", open: row(/^Kompetansedrøftinger/) },
  { name: "process", open: through(/^Kompetansedrøftinger/, /^2\. /) },
  { name: "tables", open: row(/^Standardtabeller/) },
  { name: "table", open: through(/^Standardtabeller/, /^Kompetansebehov|^Analyse|^Mål/) },
  { name: "thread", open: row(/^Den røde tråden/) },
  { name: "example", open: row(/^Se et eksempel/) },
  { name: "choices", open: row(/^Valg for hele planen/) },
  { name: "ready", open: row(/^Klar til behandling/) },
  { name: "units", open: through(/^Til behandling$/, /^Samle planer/) },
  { name: "file", open: row(/^Flytt og gjenbruk planen/) },
];
