/** Takes all other rules out of a style sheet that was made of what stands in a document. */
export function keepRules(sheet: CSSStyleSheet, isKept: (rule: CSSRule) => boolean): void {
  for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
    const rule = sheet.cssRules[index];
    if (rule && !isKept(rule)) sheet.deleteRule(index);
  }
}

/** Every selector of the renderer's begins with a class of its own. */
const SELECTOR = /^[a-z]*\.docx(?![a-z\d])/iu;

/** Whether a rule is for what stands in the pages of a document: a value can end its rule, and begin another one. */
export function isForPages(rule: CSSRule): boolean {
  if (!("selectorText" in rule) || typeof rule.selectorText !== "string") return false;
  const hasNested = "cssRules" in rule && (rule.cssRules as CSSRuleList).length > 0;
  return !hasNested && rule.selectorText.split(",").every((selector) => SELECTOR.test(selector.trim()));
}

/** Whether a rule brings a font, and nothing else. */
export function isFontRule(rule: CSSRule): boolean {
  return rule.cssText.startsWith("@font-face");
}
