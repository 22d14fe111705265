/** How long it is shown that something has changed: as long as DocumentView's animation takes. */
const SHOWN_MS = 2400;

/** Marks what has just changed on the page with `data-changed`, for a moment. */
export class ChangeMarks {
  private readonly timers = new Map<Element, number>();

  mark(elements: readonly Element[]): void {
    for (const element of elements) {
      window.clearTimeout(this.timers.get(element));
      element.setAttribute("data-changed", "");
      this.timers.set(
        element,
        window.setTimeout(() => {
          element.removeAttribute("data-changed");
          this.timers.delete(element);
        }, SHOWN_MS),
      );
    }
  }

  /** Takes the marks away while elements are compared; `restore` puts them back where their moment is not over. */
  suspend(): void {
    for (const element of this.timers.keys()) element.removeAttribute("data-changed");
  }

  restore(): void {
    for (const element of this.timers.keys()) element.setAttribute("data-changed", "");
  }
}

/**
 * Where most has changed: the first of those neighbours that have the most text together. What was inserted is longer than what
 * changes with it elsewhere, such as the contents or a caption's number.
 *
 * @param changed elements in the order of the document
 */
export function mostChanged(changed: readonly Element[]): Element | undefined {
  const runs: { readonly first: Element; last: Element; length: number }[] = [];
  for (const element of changed) {
    const length = element.textContent.length;
    const run = runs.at(-1);
    if (run && run.last === element.previousElementSibling) {
      run.last = element;
      run.length += length;
    } else runs.push({ first: element, last: element, length });
  }
  const longest = Math.max(...runs.map((run) => run.length));
  return runs.find((run) => run.length === longest)?.first;
}
