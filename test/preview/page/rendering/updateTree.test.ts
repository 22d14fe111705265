import { updateTree } from "../../../../src/preview/page/rendering/updateTree";

/** A tree as docx-preview makes them: the rows of a table are its own children. */
const tree = (html: string): Element => {
  const root = document.createElement("div");
  root.innerHTML = html;
  for (const body of root.querySelectorAll("tbody")) body.replaceWith(...body.children);
  return root;
};

/** Updates one tree to another and gives what came of it. */
function update(before: string, after: string) {
  const [live, next] = [tree(before), tree(after)];
  const stood = new Set(live.querySelectorAll("*"));
  const kept: (string | null)[] = [];
  const added = updateTree(live, next, (element, same) => {
    expect(element.isEqualNode(same)).toBe(true);
    kept.push(element.textContent);
  });
  const untouched = [...live.querySelectorAll("p")].filter((element) => stood.has(element));
  return { live, kept, added: added.map((element) => element.outerHTML), untouched: untouched.length };
}

describe("updateTree", () => {
  it("makes the live tree what the next one is", () => {
    const after = "<section><article><p>a</p><table><tr><td>1</td></tr></table><p>c</p></article></section>";
    expect(update("<section><article><p>a</p><p>b</p></article></section>", after).live.innerHTML).toBe(after);
  });

  it("leaves the elements alone that are the same before and after", () => {
    const { untouched, kept } = update("<p>a</p><p>b</p><p>c</p>", "<p>a</p><p>new</p><p>b</p><p>c</p>");
    expect(untouched).toBe(3);
    expect(kept).toEqual(["a", "b", "c"]);
  });

  it("gives the elements that are new, each for itself, however far apart they are", () => {
    const { added } = update(
      "<section><article><p>a</p><p>b</p><p>c</p></article></section>",
      "<section><article><p>A</p><p>b</p><p>c</p><p>d</p></article></section>",
    );
    expect(added).toEqual(["<p>A</p>", "<p>d</p>"]);
  });

  it("changes a single row of a table and leaves the others alone", () => {
    const rows = (...texts: string[]) =>
      `<table>${texts.map((text) => `<tr><td><p>${text}</p></td></tr>`).join("")}</table>`;
    const live = tree(rows("1", "2", "3"));
    const first = live.querySelector("tr");
    const next = tree(rows("1", "2b", "3"));
    expect(updateTree(live, next, () => undefined).map((element) => element.textContent)).toEqual(["2b"]);
    expect(live.querySelector("tr")).toBe(first);
  });

  it("removes what is no more", () => {
    expect(update("<p>a</p><p>b</p><p>c</p>", "<p>c</p>").live.innerHTML).toBe("<p>c</p>");
    expect(update("<p>a</p>", "").live.innerHTML).toBe("");
  });
});
