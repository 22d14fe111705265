import { diffArrays } from "diff";

/** Elements that are gone into when they differ; of anything else the whole is replaced. */
const CONTAINERS = new Set(["DIV", "SECTION", "ARTICLE", "TABLE"]);

/**
 * Makes one tree what another is, and leaves every element that is the same in both alone: it keeps its place on the
 * screen, its focus and its scroll position.
 *
 * @param live the tree on the page
 * @param next the tree that it is to become; it is taken apart
 * @param kept is told of each pair of equal elements, of which the live one stays
 * @returns the elements that are new in the live tree
 */
export function updateTree(live: Element, next: Element, kept: (live: Element, next: Element) => void): Element[] {
  const [before, after] = [[...live.children], [...next.children]];
  const added: Element[] = [];
  let [old, fresh] = [0, 0];
  let removed: Element[] = [];
  for (const { value, added: isAdded, removed: isRemoved } of diffArrays(before.map(html), after.map(html))) {
    if (isRemoved) {
      removed = before.slice(old, (old += value.length));
    } else if (isAdded) {
      const replacement = after.slice(fresh, (fresh += value.length));
      added.push(...replace(live, before[old], removed, replacement, kept));
      removed = [];
    } else {
      for (const element of removed) element.remove();
      removed = [];
      for (let count = value.length; count > 0; count -= 1) kept(before[old++] as Element, after[fresh++] as Element);
    }
  }
  for (const element of removed) element.remove();
  return added;
}

const html = (element: Element): string => element.outerHTML;

function replace(
  parent: Element,
  successor: Element | undefined,
  removed: readonly Element[],
  replacement: readonly Element[],
  kept: (live: Element, next: Element) => void,
): Element[] {
  const added: Element[] = [];
  replacement.forEach((next, index) => {
    const live = removed[index];
    if (live && isSameContainer(live, next)) {
      added.push(...updateTree(live, next, kept));
      return;
    }
    if (live) live.replaceWith(next);
    else parent.insertBefore(next, successor ?? null);
    added.push(next);
  });
  for (const element of removed.slice(replacement.length)) element.remove();
  return added;
}

/** Equal but for what they hold: the same element with the same attributes. */
function isSameContainer(live: Element, next: Element): boolean {
  return CONTAINERS.has(live.tagName) && live.cloneNode(false).isEqualNode(next.cloneNode(false));
}
