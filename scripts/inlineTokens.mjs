import { tokens } from "@fluentui/tokens";

/**
 * A webpack loader that writes the values of Fluent's tokens where Fluent's styles name them: `tokens.colorNeutralForeground1`
 * becomes `"var(--colorNeutralForeground1)"`. As an object they are all fetched before anything can be shown, for a few that
 * are used.
 *
 * @param {string} source
 * @returns {string}
 */
// webpack asks for it.
// eslint-disable-next-line no-restricted-syntax
export default function inlineTokens(source) {
  return source.replace(/\btokens\.(\w+)/g, (access, /** @type {string} */ name) => {
    const value = /** @type {Readonly<Record<string, string>>} */ (/** @type {unknown} */ (tokens))[name];
    return value === undefined ? access : JSON.stringify(value);
  });
}
