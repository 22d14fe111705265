import { ChangeMarks, mostChanged } from "../../../../src/preview/page/rendering/ChangeMarks";

/** The paragraphs of those texts, in one section. */
function paragraphs(...texts: readonly string[]): readonly Element[] {
  const section = document.createElement("section");
  section.innerHTML = texts.map((text) => `<p>${text}</p>`).join("");
  return [...section.children];
}

describe("mostChanged", () => {
  it("is the first of what was inserted, not a line that changed with it further up", () => {
    const [contents, , heading, text] = paragraphs(
      "Innhold",
      "uendret",
      "Årsplan",
      "Her står en lang tekst.",
      "uendret",
    );
    expect(mostChanged([contents!, heading!, text!])).toBe(heading);
  });

  it("is nothing where nothing has changed", () => {
    expect(mostChanged([])).toBeUndefined();
  });
});

describe("ChangeMarks", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it("marks for a moment, also when the document changes again meanwhile", () => {
    const [paragraph] = paragraphs("ny");
    const marks = new ChangeMarks();
    marks.mark([paragraph!]);
    jest.advanceTimersByTime(1000);
    marks.suspend();
    expect(paragraph!.outerHTML).toBe("<p>ny</p>");
    marks.restore();
    expect(paragraph!.hasAttribute("data-changed")).toBe(true);
    jest.advanceTimersByTime(1500);
    expect(paragraph!.hasAttribute("data-changed")).toBe(false);
  });
});
