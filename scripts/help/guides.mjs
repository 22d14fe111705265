import { helpPage } from "./helpPage.mjs";

/**
 * A guide for users, and the page of the pane's help that is made of it.
 *
 * @typedef {{ language: "nb" | "nn", source: string, page: string, contents: string }} Guide
 */

/** Manifests that are in use name the first page. @type {readonly Guide[]} */
export const GUIDES = [
  { language: "nb", source: "docs/brukerveiledning.md", page: "assets/help/help.html", contents: "Innhold" },
  { language: "nn", source: "docs/brukarrettleiing.md", page: "assets/help/help-nn.html", contents: "Innhald" },
];

/** What CopyPlugin is to make of the guides: the pages, and their pictures beside them. */
export const helpPatterns = () => [
  ...GUIDES.map((guide) => ({
    from: guide.source,
    to: guide.page,
    /** @param {Buffer} markdown */
    transform: (markdown) => helpPage(markdown.toString(), guide, GUIDES),
  })),
  { from: "docs/bilder/*.jpg", to: "assets/help/[name][ext]" },
];
