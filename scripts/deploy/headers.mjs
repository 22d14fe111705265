/**
 * The one place that says with which headers the folder is served: the files for nginx, IIS and Azure are made of it, and the
 * tests hold them to it. A folder's headers are those of everything in it.
 *
 * @typedef {Readonly<Record<string, string>>} Headers
 * @typedef {{ folder: string, headers: Headers }} FolderHeaders
 */

/** Where Word on the web runs: what Office.js takes for Word without asking, those for other states and Microsoft's own tests aside. */
const WORD = ["https://*.officeapps.live.com", "https://*.office.net"];

/**
 * What shows Word in a frame: SharePoint, personal OneDrive, and the apps that Microsoft lists at
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements, Teams and Microsoft 365.
 */
const AROUND_WORD = [
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.microsoft365.com",
  "https://*.office.com",
];

/**
 * Who may show our pages in a frame. Browsers ask this of every page around ours, not of the next one alone. It covers the frame
 * of the ribbon's buttons and the dialogs, too.
 */
const FRAME_ANCESTORS = ["'self'", ...WORD, ...AROUND_WORD];

const EVERYWHERE = {
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const FRAMED = { ...EVERYWHERE, "Content-Security-Policy": `frame-ancestors ${FRAME_ANCESTORS.join(" ")}` };

/** The pages: their names stay, and they name the files of the newest version. */
export const PAGES = { folder: "", headers: { ...FRAMED, "Cache-Control": "no-cache" } };

/** What is beside the pages, each in a folder of its own. */
export const FOLDERS = [
  {
    // Names carry a hash. A page's policy stands in the page itself; a worker's comes with the worker's file.
    folder: "code",
    headers: {
      ...EVERYWHERE,
      "Content-Security-Policy": "default-src 'none'; script-src 'self'",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  },
  {
    // Word does not show icons that may not be kept.
    folder: "assets",
    headers: { ...FRAMED, "Cache-Control": "public, max-age=86400" },
  },
];

/** What a web server may send by itself or for all of its pages, and Word on the web cannot live with. */
export const FORBIDDEN = ["X-Frame-Options"];

/**
 * @param {string} file its path in the folder, with "/"
 * @returns {Headers}
 */
export function headersOf(file) {
  return (FOLDERS.find(({ folder }) => file.startsWith(`${folder}/`)) ?? PAGES).headers;
}
