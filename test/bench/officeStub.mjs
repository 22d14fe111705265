/** @typedef {import("../../src/document/Outline").Outline} Outline */

/**
 * Stands in for office.js in the browser: Word is there at once, and answers the pane's first scan with an outline and no
 * plan. It also tells when the page has its first control.
 *
 * @param {Outline} outline
 * @returns {string} a script
 */
export function officeStub(outline) {
  return `(${standIn.toString()})(${JSON.stringify(outline)}); (${watch.toString()})();`;
}

/** @param {Outline} outline */
function standIn({ paragraphs, bookmarks }) {
  const nothing = { isNullObject: true };
  /** @param {object} value */
  const loaded = (value) => ({ ...value, load: () => value });
  /** @param {string} name */
  const bookmark = (name) => {
    const found = bookmarks.find((each) => each.name === name);
    const text = found && paragraphs[found.paragraph]?.text;
    return loaded({ ...(found ? { isNullObject: false, text } : nothing), paragraphs: loaded({ items: [] }) });
  };
  const items = paragraphs.map(({ text, style, styleName, outlineLevel, inTable, inList }) => ({
    ...{ text, styleBuiltIn: style, style: styleName, outlineLevel, isListItem: inList },
    ...{ tableNestingLevel: inTable ? 1 : 0, parentContentControlOrNullObject: nothing },
  }));
  const context = {
    document: {
      changeTrackingMode: "Off",
      load: () => undefined,
      body: { paragraphs: loaded({ items }), getRange: () => ({ getBookmarks: () => ({ value: [] }) }) },
      customXmlParts: { getByNamespace: () => loaded({ items: [] }) },
      getBookmarkRangeOrNullObject: bookmark,
    },
    sync: () => Promise.resolve(),
  };
  Object.assign(window, {
    Office: {
      HostType: { Word: "Word" },
      DocumentMode: { ReadOnly: "readOnly" },
      context: { document: { mode: "readWrite" }, displayLanguage: "nb-NO", contentLanguage: "nb-NO" },
      onReady: () => Promise.resolve({ host: "Word" }),
    },
    Word: {
      ChangeTrackingMode: { off: "Off" },
      /** @param {(given: typeof context) => Promise<unknown>} batch */
      run: (batch) => batch(context),
    },
  });
}

/** Keeps in window.firstControl when, in milliseconds since navigation began, the first enabled button was laid out. */
function watch() {
  const firstControl = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const button = document.querySelector("button:not(:disabled, [aria-disabled=true])");
      if (button === null || button.getBoundingClientRect().height === 0) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  Object.assign(window, { firstControl });
}
