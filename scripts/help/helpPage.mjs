import path from "node:path";
import { Marked } from "marked";
import { anchorOf } from "../anchors.mjs";
import { TEXT_POLICY } from "../contentSecurityPolicy.mjs";
import { PICTURE } from "./picture.mjs";

/**
 * @typedef {import("./guides.mjs").Guide} Guide
 * @typedef {import("marked").Tokens.Heading} Heading
 */

/**
 * A guide as a page of its own, with a list of its contents. Throws where the guide links to what the help does not have, or
 * holds HTML: what stands in the page comes from Markdown alone.
 *
 * @param {string} markdown
 * @param {Guide} guide
 * @param {readonly Guide[]} guides all that may link to each other
 * @returns {string}
 */
export function helpPage(markdown, guide, guides) {
  const marked = new Marked();
  const tokens = marked.lexer(markdown);
  const headings = tokens.filter((token) => token.type === "heading").map((token) => /** @type {Heading} */ (token));
  const anchors = headings.map(({ text }) => anchorOf(text));
  marked.use({ renderer: renderer((address) => resolve(address, anchors, guides)) });
  const [title, chapter] = headings;
  if (!title || !chapter) throw new Error(`${guide.source} has no headings`);
  const start = tokens.indexOf(chapter);
  return page(guide, title.text, [
    marked.parser(tokens.slice(0, start)),
    contentsList(guide.contents, headings),
    marked.parser(tokens.slice(start)),
  ]);
}

/**
 * @param {(address: string) => { href: string, language?: string }} resolved
 * @returns {import("marked").RendererObject}
 */
const renderer = (resolved) => ({
  heading({ depth, text, tokens }) {
    return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
  image({ href, text }) {
    const size = `width="${PICTURE.width}" height="${PICTURE.height}"`;
    return `<img src="${path.posix.basename(href)}" alt="${escaped(text)}" ${size} />`;
  },
  link({ href: address, tokens }) {
    const { href, language } = resolved(address);
    const more = language === undefined ? 'rel="noreferrer"' : `hreflang="${language}"`;
    return `<a href="${escaped(href)}" ${more}>${this.parser.parseInline(tokens)}</a>`;
  },
  tablecell({ header, tokens }) {
    const text = this.parser.parseInline(tokens);
    return header ? `<th scope="col">${text}</th>\n` : `<td>${text}</td>\n`;
  },
  html({ text }) {
    throw new Error(`The guide holds HTML: ${text}`);
  },
});

/**
 * @param {string} address as the guide has it
 * @param {readonly string[]} anchors
 * @param {readonly Guide[]} guides
 */
function resolve(address, anchors, guides) {
  const other = guides.find(({ source }) => path.posix.basename(source) === address);
  if (other) return { href: path.posix.basename(other.page), language: other.language };
  if (address.startsWith("https://") || anchors.some((anchor) => address === `#${anchor}`)) return { href: address };
  throw new Error(`The help has no ${address}`);
}

/**
 * @param {string} name
 * @param {readonly Heading[]} headings
 */
function contentsList(name, headings) {
  const chapters = headings.filter(({ depth }) => depth === 2);
  const links = chapters.map(({ text }) => `<li><a href="#${anchorOf(text)}">${escaped(text)}</a></li>`);
  return `<nav aria-labelledby="contents">\n<p id="contents">${name}</p>\n<ul>\n${links.join("\n")}\n</ul>\n</nav>\n`;
}

/**
 * @param {Guide} guide
 * @param {string} title
 * @param {readonly string[]} parts
 */
const page = ({ language }, title, parts) => `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${TEXT_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="../icons/planhjelp-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
${parts.join("")}    </main>
  </body>
</html>
`;

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
