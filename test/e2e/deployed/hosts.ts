/** The names under which the test plays the internet, as far as the pane has to do with it. */
export const HOSTS = {
  /** The municipality's web server, with the folder that was built. */
  own: "planhjelp.kommune.example",
  /** Where Word on the web runs: the page around the pane. Office.js trusts it without asking. */
  word: "word-edit.officeapps.live.com",
  /** Where Office.js comes from. */
  office: "appsforoffice.microsoft.com",
} as const;

/** What may stand around Word: Teams, SharePoint, personal OneDrive and Microsoft 365, under older names and newer ones. */
export const AROUND = [
  "kommune.sharepoint.com",
  "onedrive.live.com",
  "word.cloud.microsoft",
  "teams.cloud.microsoft",
  "teams.microsoft.com",
  "emea.teams.microsoft.com",
  "www.microsoft365.com",
  "www.office.com",
] as const;

/** Hosts that have no business with the pane, some with a name that only looks like Word's. */
export const STRANGERS = ["elsewhere.example", "word-edit.officeapps.live.com.example", "evil-sharepoint.com"] as const;

/** The path that the folder has on its host. */
export const PATH = "/sti/planhjelp/";

export const BASE = `https://${HOSTS.own}${PATH}`;

/** Of a page, on any host, that shows the page whose address follows in a frame. */
export const FRAME = "/frame?";

/** Where browsers report to what a page's policy has kept out. */
export const REPORTS = "/csp-reports";
