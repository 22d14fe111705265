import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import JSZip from "jszip";
import { writeFile } from "node:fs/promises";
import { lookAsItIs, openIn, THEMES } from "./look";
import { openPreview, type OpenPreview } from "./openPreview";
import { tabTo } from "./tabTo";

/** Makes the pane as narrow as Word lets it be. */
async function narrow({ page, pane }: OpenPreview): Promise<void> {
  await page.locator("#pane").evaluate((element) => {
    element.style.width = "320px";
  });
  await expect.poll(() => pane.locator("html").evaluate(() => window.innerWidth)).toBe(320);
}

/** A new meeting with the questions of three processes. By keyboard alone. */
async function prepareMeeting({ page, pane }: OpenPreview): Promise<void> {
  await pane.getByRole("button", { name: "For ledere" }).focus();
  await page.keyboard.press("Enter");
  await tabTo(page, pane, "button", "Nytt møte");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Drøftingsmøte" }).waitFor();
  for (const [name, words] of [
    ["Dato", "12.5.2027"],
    ["Fra arbeidsgiver", "Kommunedirektør"],
    ["Fra de ansatte", "Fagforbundet"],
  ] as const) {
    await tabTo(page, pane, name === "Dato" ? "combobox" : "textbox", name);
    await page.keyboard.type(words);
  }
  await tabTo(page, pane, "button", /^Forberedelse for leder/);
  await page.keyboard.press("Enter");
  await tabTo(page, pane, "button", /^Kompetansedrøfting i enheten/);
  await page.keyboard.press("Enter");
  await tabTo(page, pane, "button", /^Iverksetting/);
  await page.keyboard.press("Enter");
}

/** Goes on to the meeting's first question. */
async function begin({ page, pane }: OpenPreview): Promise<void> {
  await tabTo(page, pane, "button", "Start møtet");
  await page.keyboard.press("Enter");
  await pane.getByText(/^Spørsmål 1 av/).waitFor();
}

async function startMeeting(preview: OpenPreview): Promise<void> {
  await prepareMeeting(preview);
  await begin(preview);
}

/** The same document with a tenth question in the meeting, opened anew at the page of the meeting. */
async function withTenQuestions(preview: OpenPreview): Promise<void> {
  const { page, pane } = preview;
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  const archive = await JSZip.loadAsync(await preview.save());
  for (const name of Object.keys(archive.files).filter((each) => /^customXml\/item\d+\.xml$/.test(each))) {
    const ninth = /(<(?:\w+:)?note item="meeting\.\w+\.q\.)[^"]+(\.order"[^>]*>)9(<)/;
    const xml = await archive.file(name)!.async("string");
    const [, start, order] = ninth.exec(xml) ?? [];
    if (start === undefined) continue;
    const tenth = `${start}s5.factors.seven${order}10</${/^<(\S+)/.exec(start)![1]}>`;
    archive.file(
      name,
      xml.replace(ninth, (note) => tenth + note),
    );
  }
  const body = await archive.generateAsync({ type: "nodebuffer" });
  await page.route("**/ten.docx", (route) => route.fulfill({ body }));
  await page.goto("/preview.html?pane=320&document=ten.docx");
  await pane.getByRole("heading", { level: 1, name: "Drøftingsmøte" }).waitFor();
}

/** The big screen, which comes up as a window, with the question that the meeting has come to. */
async function openScreen({ page, pane }: OpenPreview, number = 1): Promise<Page> {
  const [screen] = await Promise.all([
    page.waitForEvent("popup"),
    pane.getByRole("button", { name: "Vis på storskjerm" }).click(),
  ]);
  await screen.setViewportSize({ width: 1280, height: 720 });
  await expect(screen.locator("#position")).toHaveText(new RegExp(`^Spørsmål ${number} av`));
  return screen;
}

test("a meeting is held by keyboard alone at 320 px, and its minutes stand in the document and in the log", async ({
  page,
}) => {
  const preview = await openIn(page, "light");
  const { pane } = preview;
  await narrow(preview);
  await prepareMeeting(preview);
  await withTenQuestions(preview);
  await begin(preview);
  const count = 10;
  for (let number = 1; number <= count; number++) {
    await pane.getByText(`Spørsmål ${number} av ${count}`).waitFor();
    await tabTo(page, pane, "textbox", "Det som blir sagt");
    await page.keyboard.type(`Sagt om ${number}`);
    if (number === 2) {
      await tabTo(page, pane, "textbox", "Konklusjon");
      await page.keyboard.type("Vi kartlegger i høst");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Kartlegge");
      await page.keyboard.press("Tab");
      await page.keyboard.type("HR-sjef");
      await lookAsItIs(preview, "meeting-question-320-light");
      for (const name of ["Bruk i planen: Kartlegge", "Lag tiltak", "Lag tiltaket"]) {
        await tabTo(page, pane, "button", name);
        await page.keyboard.press("Enter");
      }
      await pane.getByRole("button", { name: "T1. Gå til tiltaket T1" }).waitFor();
    }
    await page.keyboard.press("Alt+ArrowRight");
  }
  await tabTo(page, pane, "textbox", "Arbeidsgivers svar");
  await page.keyboard.type("Vi følger rådet fra partene.");
  await tabTo(page, pane, "button", "Møtet er holdt");
  await page.keyboard.press("Enter");
  await tabTo(page, pane, "button", "Før i loggen");
  await page.keyboard.press("Enter");
  await pane.getByText("Møtet står i loggen.").waitFor();
  await lookAsItIs(preview, "meeting-minutes-320-light");
  await tabTo(page, pane, "button", "Sett inn referatet");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Oppdater referatet" }).waitFor();
  const texts = await preview.texts();
  for (const text of ["Referat: Drøftingsmøte", "Tid: 12. mai 2027", "Konklusjon: Vi kartlegger i høst"])
    expect(texts).toContain(text);
  for (let number = 1; number <= count; number++) expect(texts).toContain(`Sagt om ${number}`);
  await writeFile(".artifacts/minutes.docx", await preview.save());
  await tabTo(page, pane, "button", "Gjennomfør");
  await page.keyboard.press("Enter");
  await pane.getByText(`Spørsmål ${count} av ${count}`).waitFor();
  for (let number = count; number > 2; number--) await page.keyboard.press("Alt+ArrowLeft");
  await tabTo(page, pane, "button", "T1. Gå til tiltaket T1");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Handlingsplan" }).waitFor();
  await expect(pane.getByRole("textbox", { name: "Ansvarlig" })).toHaveValue("HR-sjef");
  await tabTo(page, pane, "button", /^Fra spørsmålet «/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "For ledere" }).waitFor();
});

for (const theme of THEMES) {
  test(`the big screen is accessible, fits, and moves the meeting by its keys: ${theme}`, async ({ page }) => {
    const preview = await openIn(page, theme);
    const { pane } = preview;
    await narrow(preview);
    await startMeeting(preview);
    await pane.getByRole("textbox", { name: "Konklusjon" }).fill("Vi ansetter to lærlinger.\nHR lyser ut.");
    await pane.getByRole("heading", { level: 2 }).first().click();
    const screen = await openScreen(preview);
    await screen.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await expect(screen.getByText("Vi ansetter to lærlinger.")).toBeVisible();
    await lookAtScreen(screen, `screen-${theme}`);
    await screen.keyboard.press("PageDown");
    await expect(screen.locator("#position")).toHaveText(/^Spørsmål 2 av/);
    await expect(pane.getByText(/^Spørsmål 2 av/)).toBeVisible();
    await expect(screen.getByText("Vi ansetter to lærlinger.")).toBeHidden();
    await screen.keyboard.press("Space");
    await screen.keyboard.press("PageUp");
    await expect(screen.locator("#position")).toHaveText(/^Spørsmål 2 av/);
    await pane.getByRole("button", { name: "Neste" }).click();
    await expect(screen.locator("#position")).toHaveText(/^Spørsmål 3 av/);
    await screen.emulateMedia({ colorScheme: theme, forcedColors: "active" });
    await lookAtScreen(screen, `screen-${theme}-forced`);
  });

  test(`preparing, running in phases, and the question large in the pane are accessible and fit: ${theme}`, async ({
    page,
  }) => {
    const preview = await openIn(page, theme, "", 2200);
    const { pane } = preview;
    await narrow(preview);
    await startMeeting(preview);
    await pane.getByRole("button", { name: "Forbered" }).click();
    await pane.getByRole("checkbox", { name: /^Tenk alene/ }).click();
    await lookAsItIs(preview, `meeting-prepare-320-${theme}`);
    await pane.getByRole("button", { name: "Fortsett møtet" }).click();
    await pane.getByRole("button", { name: "Start tidtaker" }).click();
    await pane.getByText("Håndsopprekning").click();
    await pane.getByRole("textbox", { name: "Alternativ, alternativ 1" }).fill("Ja");
    await pane.getByRole("textbox", { name: "Antall, alternativ 1" }).fill("4");
    await pane.getByRole("textbox", { name: "Alternativ, alternativ 2" }).fill("Nei");
    await pane.getByRole("textbox", { name: "Antall, alternativ 2" }).fill("4");
    await expect(pane.getByText("Likt: 4 hver for Ja og Nei.")).toBeVisible();
    await lookAsItIs(preview, `meeting-run-320-${theme}`);
    await page.emulateMedia({ colorScheme: theme, forcedColors: "active", reducedMotion: "reduce" });
    await lookAsItIs(preview, `meeting-run-320-${theme}-forced`);
    await page.emulateMedia({ colorScheme: theme, forcedColors: "none" });
    await page.setViewportSize({ width: 1280, height: 725 });
    await pane.getByRole("button", { name: "Vis stort i ruten" }).click();
    await lookAsItIs(preview, `meeting-big-320-${theme}`);
    await page.keyboard.press("PageDown");
    await expect(pane.getByRole("dialog").getByText(/^Spørsmål 2 av/)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(pane.getByRole("dialog")).toBeHidden();
  });
}

test("a screen that is closed, a pane that is killed: nothing is lost, and the meeting goes on where it was", async ({
  page,
}) => {
  const preview = await openPreview(page);
  const { pane } = preview;
  await prepareMeeting(preview);
  await pane.getByRole("checkbox", { name: /^Tenk alene/ }).click();
  await begin(preview);
  const screen = await openScreen(preview);
  await screen.keyboard.press("PageDown");
  await pane.getByText(/^Spørsmål 2 av/).waitFor();
  await pane.getByRole("textbox", { name: "Det som blir sagt" }).fill("Mange går av");
  await screen.keyboard.press("PageDown");
  await expect(pane.getByText(/^Storskjermen viser spørsmål 3/)).toBeVisible();
  await expect(pane.getByRole("textbox", { name: "Det som blir sagt" })).toHaveValue("Mange går av");
  await pane.getByRole("button", { name: "Gå dit" }).click();
  await pane.getByRole("button", { name: "Start tidtaker" }).click();
  await screen.close();
  await expect(pane.getByText("Storskjermen er lukket. Møtet fortsetter her, og ingenting er borte.")).toBeVisible();
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  await page
    .frames()
    .find((frame) => frame.url().includes("taskpane.html"))!
    .evaluate(() => {
      window.location.reload();
    });
  await pane.getByText(/^Spørsmål 3 av/).waitFor();
  await expect(pane.getByText(/^Tid igjen: 1:\d\d$/)).toBeVisible();
  await pane.getByRole("button", { name: "Forrige" }).click();
  await expect(pane.getByRole("textbox", { name: "Det som blir sagt" })).toHaveValue("Mange går av");
  await openScreen(preview, 2);
});

/** Finds nothing for axe, nothing to scroll, and a question of 24 px at least; keeps a picture. */
async function lookAtScreen(screen: Page, name: string): Promise<void> {
  await screen.screenshot({ path: `.artifacts/screenshots/${name}.png` });
  const { violations } = await new AxeBuilder({ page: screen }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  const size = await screen.locator("#question").evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  const overflow = await screen
    .locator("html")
    .evaluate((html) => [html.scrollWidth - html.clientWidth, html.scrollHeight - html.clientHeight]);
  expect(overflow).toEqual([0, 0]);
}
