/**
 * The anchor of a heading, as GitHub gives it: so a link into a document leads to the same place there and in the help page that
 * is made of it.
 *
 * @param {string} title
 * @returns {string}
 */
export function anchorOf(title) {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, "")
    .replaceAll(" ", "-");
}
