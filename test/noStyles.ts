/** Stands in for style sheets: jsdom lays nothing out. */
const noStyles: Readonly<Record<string, string>> = {};

export { noStyles as default };
