import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import "@testing-library/jest-dom";
import { configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import { openPlan } from "../../src/actions/document/openPlan";
import { nn } from "../../src/content/strings/nn";
import type { HostSettings } from "../../src/preview/host/HostSettings";
import { App } from "../../src/taskpane/App";
import { StringsContext } from "../../src/taskpane/words/StringsContext";
import { nb } from "../../src/content/strings/nb";
import { openInWord, type OpenDocument } from "../openInWord";

// What a page fetches when it is opened takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

export interface OpenPane {
  readonly word: OpenDocument;
  readonly user: UserEvent;
}

/** How high every element is, in pixels: jsdom lays nothing out, and a list must know how many rows are in sight. */
export const ELEMENT_PX = 52;

/**
 * Gives jsdom what it lacks of a browser: media queries (none fits), scrolling, and sizes, which never change. All in the
 * page is in sight: what Fluent takes for hidden is given no focus, and a dialog that gets it itself is hidden from readers.
 */
export function prepareWindow(): void {
  const none = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  const nothing = (): void => undefined;
  const ResizeObserver = function () {
    return { observe: nothing, unobserve: nothing, disconnect: nothing };
  };
  Object.assign(window, { matchMedia: () => none, scrollTo: nothing, ResizeObserver });
  Object.assign(Element.prototype, { scrollIntoView: nothing });
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => ELEMENT_PX });
  Object.defineProperty(HTMLElement.prototype, "offsetParent", { configurable: true, get: parentInSight });
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, PANE_PX, ELEMENT_PX);
}

/** How wide the pane is, in pixels. */
const PANE_PX = 350;

function parentInSight(this: HTMLElement): Element | null {
  return this === document.body || !this.isConnected ? null : this.parentElement;
}

/** Whose browser it is: that of someone who has chosen what to do and seen the tour, a newcomer's, or the one of before. */
export type Browser = "known" | "new" | "same";

function prepareStorage(browser: Browser): void {
  if (browser === "same") return;
  localStorage.clear();
  if (browser === "new") return;
  localStorage.setItem("planhjelp.way.1", "write");
  localStorage.setItem("planhjelp.tour.1", "seen");
}

/** Opens the pane beside a document, and waits until it has read it: until `ready` finds what comes up. */
export async function renderPane(
  docx: Uint8Array,
  settings: Partial<HostSettings> & { readonly language?: "nb" | "nn"; readonly browser?: Browser } = {},
  ready: () => Promise<unknown> = () => startPage(settings.language),
): Promise<OpenPane> {
  prepareWindow();
  // Fetched right after the first view: a person is not as quick as a test.
  await import("../../src/taskpane/place/PlaceKeeper");
  const { language = "nb", browser = "known", ...host } = settings;
  prepareStorage(browser);
  const word = await openInWord(docx, host);
  const opened = await openPlan(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <StringsContext value={language === "nn" ? nn : nb}>
        <App contentLanguage={language} opened={opened} />
      </StringsContext>
    </FluentProvider>,
  );
  await ready();
  return { word, user: userEvent.setup() };
}

/** Waits for all of the start page: the ways to other pages come last. */
async function startPage(language: "nb" | "nn" = "nb"): Promise<void> {
  await screen.findByRole("button", { name: /^1/ });
  await screen.findByRole("button", { name: { nb, nn }[language].file.open });
}

/** The heading of a page, once the page itself is there, and not only the frame that waits for it. */
export function findPage(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    expect(screen.queryByRole("button", { name: nb.app.toStart })).toBeNull();
    return screen.getByRole("heading", { level: 1, name });
  });
}

/** Opens the page of a step by its name: it asks one question at a time, or shows all its fields where that was chosen. */
export async function openInterview({ user }: OpenPane, name: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: new RegExp(`^\\d ?${name}`) }));
  await findPage(name);
  await screen.findByRole("region", { name: /^(Slik blir det i planen|Leietekstar|Ledetekster)$/ });
}

/** Shows all fields of the step whose page is open, where it asks one question at a time. */
export async function showAllFields({ user }: OpenPane): Promise<void> {
  const overview = screen.queryByText(/^Spørsmål \d+ av \d+$/);
  if (overview === null) return;
  await user.click(overview);
  await user.click(await screen.findByRole("button", { name: "Alle felt" }));
}

/** Opens the page of a step by its name, with all its fields. */
export async function openStep(pane: OpenPane, name: string): Promise<void> {
  await openInterview(pane, name);
  await showAllFields(pane);
  await screen.findAllByRole("group");
}

/** Puts words behind what a field says, all at once: of words that are typed each letter is drawn. */
export function add(field: HTMLElement, words: string): void {
  fireEvent.change(field, { target: { value: `${(field as HTMLInputElement).value}${words}` } });
}

/** The notice with a title, once it is there; the live region says the same and is left out. */
export function notice(title: string | RegExp): Promise<HTMLElement> {
  return screen.findByText(title, { selector: "span" });
}
