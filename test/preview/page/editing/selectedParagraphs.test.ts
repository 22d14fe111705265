import { selectedParagraphs } from "../../../../src/preview/page/editing/DocumentPointer";

/** The texts of the paragraphs selected by a range of a body of three, from child to child of it. */
function selected(from: number, to: number): (string | null)[] {
  const body = new DOMParser().parseFromString(
    "<b>\n<p>1</p>\n<p>2</p>\n<p>3</p></b>",
    "application/xml",
  ).documentElement;
  const range = body.ownerDocument.createRange();
  range.setStart(body, from);
  range.setEnd(body, to);
  return [...selectedParagraphs(range, [...body.children])].map((paragraph) => paragraph.textContent);
}

describe("selectedParagraphs", () => {
  it("gives every paragraph that the selection reaches into", () => {
    expect(selected(1, 4)).toEqual(["1", "2"]);
  });

  it("takes a cursor between two paragraphs to be in the second", () => {
    expect(selected(0, 0)).toEqual(["1"]);
    expect(selected(2, 2)).toEqual(expect.arrayContaining(["2"]));
  });

  it("takes a cursor after the last paragraph to be in the last", () => {
    expect(selected(6, 6)).toEqual(["3"]);
  });
});
