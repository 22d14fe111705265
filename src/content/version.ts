/** The version of the add-in: that of package.json and the manifest. */
export const VERSION = "1.0.0";
