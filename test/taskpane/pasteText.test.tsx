import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { GrowingTextarea } from "../../src/taskpane/inputs/GrowingTextarea";
import { pasteText } from "../../src/taskpane/inputs/pasteText";

/** An answer's field, as it is with a prompt. */
function Field({ start }: { readonly start: string }) {
  const [text, setText] = useState(start);
  return <GrowingTextarea aria-label="Svar" value={text} onChange={setText} onPaste={pasteText} />;
}

function paste(start: string, html: string, plain: string): { readonly isLeft: boolean; readonly value: () => string } {
  render(<Field start={start} />);
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Svar" });
  field.setSelectionRange(start.length, start.length);
  const data: Readonly<Record<string, string>> = { "text/html": html, "text/plain": plain };
  const isLeft = fireEvent.paste(field, { clipboardData: { getData: (type: string) => data[type] ?? "" } });
  return { isLeft, value: () => field.value };
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

test("a list that is pasted comes behind what stands there, as points", () => {
  const { isLeft, value } = paste("Vi skal:\n", "<ul><li>Beholde</li><li>Lære</li></ul>", "Beholde\nLære");
  expect([isLeft, value()]).toEqual([false, "Vi skal:\n• Beholde\n• Lære"]);
});

test("what is pasted is typed where the browser can, so that Ctrl+Z takes it back", () => {
  const typed = jest.fn(() => true);
  Object.assign(document, { execCommand: typed });
  const { value } = paste("", "<a href='https://www.ks.no/plan'>Veileder</a>", "Veileder");
  expect(typed).toHaveBeenCalledWith("insertText", false, "Veileder (https://www.ks.no/plan)");
  expect(value()).toBe("");
});

test.each([
  ["without looks", "", "Beholde\nLære"],
  ["that reads the same", "<p>Beholde</p>", "Beholde"],
  ["of a picture alone", "<img src='a.png'>", ""],
])("a paste %s is left to the field", (_what, html, plain) => {
  expect(paste("", html, plain).isLeft).toBe(true);
});
