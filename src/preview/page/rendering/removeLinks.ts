/** Takes the addresses out of links: one that is followed would leave the preview, and what was written in it. */
export function removeLinks(pages: Element): void {
  for (const link of pages.querySelectorAll("a, area")) {
    link.removeAttribute("href");
    link.removeAttribute("xlink:href");
  }
}
