import { screen, waitFor } from "@testing-library/react";
import { ANSWER, writtenPlan } from "./editDocument";
import { findPage, renderPane, type OpenPane } from "./renderPane";

interface FollowedPane extends OpenPane {
  /** The person in Word clicks into the paragraph with the text: the focus is there. */
  readonly click: (text: string) => void;
}

/** The pane beside a document with a text and an action plan, in a Word that tells when the selection moves. */
async function openFollowed(): Promise<FollowedPane> {
  const docx = await writtenPlan();
  const handlers = new Set<() => void>();
  const addHandlerAsync = (_: string, handler: () => void): void => void handlers.add(handler);
  const removeHandlerAsync = (_: string, { handler }: { handler: () => void }): void => void handlers.delete(handler);
  Object.assign(Office.context, { document: { addHandlerAsync, removeHandlerAsync } });
  Object.assign(Office, { EventType: { DocumentSelectionChanged: "documentSelectionChanged" } });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const pane = await renderPane(docx);
  const { host } = pane.word;
  host.onSelectionChange(() => {
    for (const handler of handlers) handler();
  });
  await waitFor(() => {
    expect(handlers.size).toBe(1);
  });
  const click = (text: string): void => {
    const paragraphs = [...host.documentXml.getElementsByTagName("w:p")];
    host.setSelection(paragraphs.findLast((each) => each.textContent === text)!);
  };
  return { ...pane, click };
}

afterEach(() => {
  jest.restoreAllMocks();
});

const IN_TEXT = "Markøren står i steg 2, «Hvorfor vi lager planen»";

test("a quiet line says where the cursor stands, after one round trip, and leads to the prompt", async () => {
  const { word, user, click } = await openFollowed();
  const before = word.roundTrips();
  click("Fagbrev");
  click(ANSWER);
  const line = await screen.findByText(IN_TEXT);
  expect(word.roundTrips() - before).toBe(1);
  expect(line.closest("[role=status], [aria-live]")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Gå dit" }));
  await findPage("Forankring");
  expect(await screen.findByDisplayValue(ANSWER)).toHaveFocus();
  expect(screen.queryByText(IN_TEXT)).toBeNull();
});

test("the row of a table is told by its number", async () => {
  const { click } = await openFollowed();
  click("Fagbrev");
  expect(await screen.findByText("Markøren står i «Handlingsplan», T2")).toBeVisible();
});

test("the pane follows by itself where the user wants that, and leaves the focus in Word", async () => {
  const { user, click } = await openFollowed();
  click("Fagbrev");
  await user.click(await screen.findByRole("switch", { name: "Følg markøren" }));
  await findPage("Handlingsplan");
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  (document.activeElement as HTMLElement).blur();
  click(ANSWER);
  await findPage("Forankring");
  await screen.findByDisplayValue(ANSWER);
  expect(document.body).toHaveFocus();
  expect(screen.getByRole("switch", { name: "Følg markøren" })).toBeChecked();
  click("Fagbrev");
  await findPage("Handlingsplan");
  await user.click(screen.getByRole("button", { name: /^(Alle steg|Tilbake)/ }));
  expect(await screen.findByRole("button", { name: /^1/ })).toBeVisible();
});
