import { screen, within } from "@testing-library/react";
import { placeNow, watchPresses } from "../../src/taskpane/place/placeNow";
import { returnTo } from "../../src/taskpane/place/returnTo";
import { TOP } from "../../src/taskpane/state/Place";
import { template } from "../actions/inPlan";
import { findPage, prepareWindow, renderPane, type OpenPane } from "./renderPane";

/** jsdom draws nothing: how far the page has been scrolled. */
let scrolled = 0;

beforeEach(() => {
  sessionStorage.clear();
  document.body.innerHTML = "";
  scrolled = 0;
  Object.defineProperty(window, "scrollY", { configurable: true, get: () => scrolled });
});

/** Lets the page be scrolled as far as `height` tells by then. */
function scrollable(height: () => number): void {
  Object.assign(window, { scrollTo: (_: number, top: number) => (scrolled = Math.min(top, height())) });
}

const row = (name: string, at = ""): string => `<li data-at="${at}"><button>${name}</button></li>`;
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("a row that has come up again", () => {
  const comeBack = (before: string, name: string, after: string): void => {
    prepareWindow();
    document.body.innerHTML = before;
    button(name).focus();
    const place = placeNow();
    document.body.innerHTML = after;
    returnTo(place, true)();
  };

  test("is found by its mark, though its words have changed", () => {
    comeBack(row("Årsplan, ikke satt inn", "t1"), "Årsplan, ikke satt inn", row("Roller", "t0") + row("Årsplan", "t1"));
    expect(button("Årsplan")).toHaveFocus();
  });

  test("is found by its name where it has no mark, and by its place among those of the same name", () => {
    document.body.innerHTML = "<button>Vis</button><button>Vis</button>";
    const [, second] = screen.getAllByRole("button");
    second!.focus();
    const place = placeNow();
    second!.blur();
    returnTo(place, true)();
    expect(second).toHaveFocus();
  });

  test("gets no focus where another stands in its place", () => {
    comeBack("<button>Vis</button>", "Vis", "<button>Slett</button>");
    expect(document.body).toHaveFocus();
  });
});

test("what was pressed is the row where a press gives no focus", () => {
  document.body.innerHTML = row("Roller", "t0");
  const unwatch = watchPresses();
  button("Roller").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(placeNow().row).toMatchObject({ at: "t0" });
  unwatch();
});

test("no word of the page is in its place", () => {
  document.body.innerHTML = `${row("Vikarer i Solvik")}<details open><summary>Notat om Kari</summary></details>`;
  button("Vikarer i Solvik").focus();
  expect(JSON.stringify(placeNow())).not.toMatch(/Solvik|Kari/);
});

describe("a page that comes up bit by bit", () => {
  const place = { ...TOP, scroll: 900 };
  const drawn = (): Promise<void> => Promise.resolve();

  test("is scrolled further as it grows, and its row gets the focus when it is there", async () => {
    document.body.innerHTML = row("Roller", "t0");
    let above = 1000;
    jest
      .spyOn(HTMLElement.prototype, "getBoundingClientRect")
      .mockImplementation(() => new DOMRect(0, above - scrolled));
    button("Roller").focus();
    scrolled = 900;
    const left = placeNow();
    document.body.innerHTML = "";
    let height = 100;
    scrollable(() => height);
    returnTo(left, true);
    expect(scrolled).toBe(100);
    height = 2000;
    document.body.innerHTML = row("Roller", "t0");
    await drawn();
    expect(button("Roller")).toHaveFocus();
    expect(scrolled).toBe(900);
    above = 1048;
    document.body.prepend("Anbefalt");
    await drawn();
    expect(scrolled).toBe(948);
    jest.restoreAllMocks();
  });

  test("is left alone once the user does something, or has left it", async () => {
    let height = 100;
    scrollable(() => height);
    returnTo(place, true);
    window.dispatchEvent(new Event("wheel"));
    const leave = returnTo(place, true);
    leave();
    height = 2000;
    document.body.innerHTML = "<p>Mer</p>";
    await drawn();
    expect(scrolled).toBe(100);
  });

  test("has unfolded what was unfolded", () => {
    document.body.innerHTML = "<details open><summary>Råd</summary></details>";
    const left = placeNow();
    document.body.innerHTML = "<details><summary>Råd</summary></details><details><summary>Notater</summary></details>";
    returnTo(left, true)();
    expect([...document.querySelectorAll("details")].map(({ open }) => open)).toEqual([true, false]);
  });
});

test("coming back 500 times leaves no listener behind", () => {
  scrollable(() => 0);
  const added = jest.spyOn(window, "addEventListener");
  const removed = jest.spyOn(window, "removeEventListener");
  for (let time = 0; time < 500; time++) returnTo({ ...TOP, scroll: 900 }, true)();
  expect(added.mock.calls.length).toBeGreaterThan(0);
  for (const [type, listener] of added.mock.calls) expect(removed).toHaveBeenCalledWith(type, listener, true);
  jest.restoreAllMocks();
});

describe("in the pane", () => {
  const openTables = async (pane: OpenPane): Promise<void> => {
    await pane.user.click(screen.getByRole("button", { name: "Standardtabeller" }));
    await findPage("Standardtabeller");
  };
  const table = async (): Promise<HTMLElement> =>
    within(await screen.findByRole("main")).findByRole("button", { name: /^Handlingsplan/ });

  test("the way back from the action plan leads to the tables that one came from, and gives the row the focus", async () => {
    const pane = await renderPane(template());
    await openTables(pane);
    await pane.user.click(await table());
    expect(await findPage("Handlingsplan")).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "Alle tabeller" }));
    await findPage("Standardtabeller");
    expect(await table()).toHaveFocus();
    await pane.user.click(screen.getByRole("button", { name: "Alle steg" }));
    expect(await screen.findByRole("button", { name: "Standardtabeller" })).toHaveFocus();
  });

  test("after a reload the page, and the ways back, are as before", async () => {
    const pane = await renderPane(template());
    await openTables(pane);
    await pane.user.click(await table());
    await findPage("Handlingsplan");
    window.dispatchEvent(new Event("pagehide"));
    document.body.innerHTML = "";
    await renderPane(template(), {}, () => findPage("Handlingsplan"));
    expect(screen.getByRole("button", { name: "Alle tabeller" })).toBeVisible();
  });

  test("what a browser refuses to keep is done without", async () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused");
    });
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused");
    });
    const pane = await renderPane(template(), { browser: "same" });
    await openTables(pane);
    window.dispatchEvent(new Event("pagehide"));
    expect(screen.getByRole("heading", { level: 1, name: "Standardtabeller" })).toBeVisible();
    jest.restoreAllMocks();
  });
});
