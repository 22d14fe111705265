import { focusByScript } from "../../src/taskpane/focus/focusByScript";

function inPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

test("a heading is a tab stop as long as it has the focus, however often it is given it", () => {
  const heading = inPage(`<h1 tabindex="-1">Forankring</h1>`);
  focusByScript(heading);
  focusByScript(heading);
  expect(heading).toBe(document.activeElement);
  expect(heading.tabIndex).toBe(0);
  heading.blur();
  expect(heading.tabIndex).toBe(-1);
});

test("what is a tab stop stays one", () => {
  const button = inPage("<button>Sett inn</button>");
  focusByScript(button);
  button.blur();
  expect(button.tabIndex).toBe(0);
});
