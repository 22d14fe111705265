import type { PlanChoice } from "../PlanChoice";

/** What the municipality calls things that the sources call differently: OWN_WORDS has the words. */
export const WORDS: PlanChoice = {
  id: "words",
  question: { nb: "Hvilke ord bruker dere?", nn: "Kva ord bruker de?" },
  heading: { nb: "Ord i planen", nn: "Ord i planen" },
  why: {
    nb: "Kildene bruker de samme ordene om ulike ting. Planen blir lettere å lese når hvert ord betyr én ting.",
    nn: "Kjeldene bruker dei same orda om ulike ting. Planen blir lettare å lese når kvart ord betyr éin ting.",
  },
  steps: ["s1", "s2", "s3", "s4", "s5", "s6", "s7"],
  options: [],
  additions: [],
  own: "none",
};
