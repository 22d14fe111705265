import { expect, type FrameLocator, type Page } from "@playwright/test";
import JSZip from "jszip";
import { openPreview, type OpenPreview } from "./openPreview";

export const QUESTION = "Hvorfor skal vi jobbe med strategisk kompetanseplan?";
export const ANSWER = "Mange går snart av med pensjon.";
export const TEXT_TAG = "kplan:s2:text";
export const TABLE_TAG = "kplan:s6:handlingsplan";

/** A Word in which content controls hold our blocks: they can be copied. */
export const DESKTOP = "?pane=320&platform=windows";

type Deed = "copy" | "delete" | "forgetPlan";

/** The person in Word changes a paragraph, or a cell where that holds the text. */
export async function typeInWord(page: Page, before: string, words: string): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const host = window.preview!.host();
      const holding = (name: string) =>
        [...host.documentXml.getElementsByTagName(name)].filter((each) => each.textContent === from).at(-1);
      const [cell, paragraph] = [holding("w:tc"), holding("w:p")];
      if (cell !== undefined) host.editCell(cell, to);
      else host.editParagraph(paragraph!, to);
    },
    [before, words] as const,
  );
}

/** A block in the saved file is copied (with "Mange" and "Kurs" turned into "Kopi") or deleted, or the plan is lost; then the file is opened. */
export async function reopen(preview: OpenPreview, deed: Deed, tag = ""): Promise<OpenPreview> {
  const { page, pane } = preview;
  const archive = await JSZip.loadAsync(await preview.save());
  const change = async (name: string, edit: (text: string) => string | Promise<string>): Promise<void> => {
    archive.file(name, await edit(await archive.file(name)!.async("string")));
  };
  if (deed === "forgetPlan") {
    archive.remove("customXml");
    await change("word/_rels/document.xml.rels", (text) =>
      text.replaceAll(/<Relationship [^>]*customXml[^>]*\/>/g, ""),
    );
  } else {
    await change("word/document.xml", (xml) => page.evaluate(editBlock, { xml, tag, deed }));
  }
  const body = await archive.generateAsync({ type: "nodebuffer" });
  await page.route("**/changed.docx", (route) => route.fulfill({ body }));
  await page.goto("/preview.html?pane=320&document=changed.docx");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  return preview;
}

/** Runs in the page. */
function editBlock({ xml, tag, deed }: { xml: string; tag: string; deed: Deed }): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const own = [...document.getElementsByTagName("w:tag")].find((each) => each.getAttribute("w:val") === tag);
  const control = own!.parentElement!.parentElement!;
  const copy = control.cloneNode(true) as Element;
  copy.getElementsByTagName("w:id")[0]?.setAttribute("w:val", "778899");
  for (const text of copy.getElementsByTagName("w:t"))
    text.textContent = text.textContent.replace(/Mange|Kurs/, "Kopi");
  if (deed === "delete") control.remove();
  else control.after(copy);
  return new XMLSerializer().serializeToString(document);
}

/** A button of the pane. */
export const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name });
/** Waits until the pane has told something; what says that Word is at work is a status too. */
export const told = (pane: FrameLocator, words: string) =>
  expect(pane.getByRole("status").filter({ hasText: words })).toHaveCount(1);

/** The user comes back to the pane, which reads the document. */
export async function readAgain({ pane }: OpenPreview): Promise<void> {
  await button(pane, "Alle steg").click();
  await button(pane, "Les dokumentet på nytt").click();
}

/** Answers the first prompt of step 2 and inserts the text. */
export async function insertText(page: Page, parameters = "?pane=320"): Promise<OpenPreview> {
  const preview = await openPreview(page, parameters);
  const { pane } = preview;
  await button(pane, /^2 ?Forankring/).click();
  await pane.getByRole("textbox", { name: QUESTION }).fill(ANSWER);
  await button(pane, "Sett inn i dokumentet").click();
  await told(pane, "Satt inn under «Forankring»");
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  return preview;
}

/** Inserts the action plan with these measures. */
export async function insertTable(
  page: Page,
  actions: readonly string[],
  parameters = "?pane=320",
): Promise<OpenPreview> {
  const preview = await openPreview(page, parameters);
  const { pane } = preview;
  await button(pane, /^Handlingsplan/).click();
  for (const action of actions) {
    await button(pane, "Legg til tiltak").click();
    await pane.getByRole("textbox", { name: "Tiltak og målgruppe" }).fill(action);
  }
  await button(pane, "Sett inn i dokumentet").click();
  await told(pane, "«Handlingsplan» er satt inn");
  await expect(pane.getByText("Svarene er lagret")).toBeVisible();
  return preview;
}
