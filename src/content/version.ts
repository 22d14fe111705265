import news from "./news.json";

/** The version of the add-in: the last one that the news tell of, and that of package.json and the manifest. */
export const VERSION = news.versions[0]?.version ?? "";
