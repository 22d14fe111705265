/** The items of the inventory that no content covers, and why. Everything else is covered. */
export const EXEMPT_IDS: Readonly<Record<string, string>> = {
  "mal.h.s2": "A heading of the template: stepFacts has it.",
  "mal.h.s2.niva2": "A placeholder of the template: stepFacts has it, to be replaced.",
  "mal.h.s3": "A heading of the template: stepFacts has it.",
  "mal.h.s3.niva2": "A placeholder of the template: stepFacts has it, to be replaced.",
  "mal.h.s4": "A heading of the template: stepFacts has it.",
  "mal.h.s5": "A heading of the template: stepFacts has it.",
  "mal.h.s6": "A heading of the template: stepFacts has it.",
  "mal.h.s7": "A heading of the template: stepFacts has it.",
  "mal.h.ref": "A heading of the template: referencesFacts has it.",
  "deck.hvorfor.5": "The title of a slide whose figure is lost; what the figure said is not invented.",
};
