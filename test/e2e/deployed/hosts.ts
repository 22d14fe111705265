/** The names under which the test plays the internet, as far as the pane has to do with it. */
export const HOSTS = {
  /** The municipality's web server, with the folder that was built. */
  own: "planhjelp.kommune.example",
  /** Where Word on the web runs: the page around the pane. Office.js trusts it without asking. */
  word: "word-edit.officeapps.live.com",
  /** Where Office.js comes from. */
  office: "appsforoffice.microsoft.com",
} as const;

/** The path that the folder has on its host. */
export const PATH = "/sti/planhjelp/";

export const BASE = `https://${HOSTS.own}${PATH}`;

/** Where browsers report to what a page's policy has kept out. */
export const REPORTS = "/csp-reports";
