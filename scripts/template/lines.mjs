/**
 * The paragraphs of KS's template after its contents table. The bokmål ones are facts: the texts stand as in the template,
 * slips and spaces included, and the bookmarks are those by which its headings are found. Only the headings' stray spaces are
 * gone: headings stay in the plan, while the other lines make way. The nynorsk ones are ours, with the headings of
 * src/content/stepFacts.ts.
 *
 * @typedef {"nb" | "nn"} Language
 * @typedef {{ style: "Overskrift1" | "Overskrift2" | "Normal" | "Punktliste", text: string, bookmarks: string[] }} Line
 * @typedef {Omit<Line, "text"> & { text: Record<Language, string> }} LocalizedLine
 */

/** @type {readonly LocalizedLine[]} */
const LINES = [
  heading1({ nb: "Organisering og involvering (steg 1)", nn: "Organisering og involvering (steg 1)" }, "_Toc145941402"),
  heading2({ nb: "(Legg inn overskrift nivå 2 her)", nn: "(Legg inn overskrift nivå 2 her)" }, "_Toc145941403"),
  text("(Legg inn kapitlets brødtekst her)", "(Legg inn brødteksten til kapittelet her)"),
  text("For eksempel – hvem skal medvirke og på hvilken måte?", "Til dømes – kven skal medverke, og på kva måte?"),
  bullet("Mandat?"),
  bullet("Arbeidgruppe/ styringsgruppe?", "Arbeidsgruppe/styringsgruppe?"),
  bullet("Prosessbeskrivelse", "Prosessbeskriving"),
  heading1({ nb: "Forankring (steg 2)", nn: "Forankring (steg 2)" }, "_Toc145941404"),
  heading2(
    { nb: "(Legg inn overskrift nivå 2 her)", nn: "(Legg inn overskrift nivå 2 her)" },
    "_Toc323200740",
    "_Toc145941405",
  ),
  text("(Legg inn kapitlets brødtekst her)", "(Legg inn brødteksten til kapittelet her)"),
  bullet("Hvorfor skal vi jobbe med strategisk kompetanseplan?", "Kvifor skal vi jobbe med strategisk kompetanseplan?"),
  bullet("Hva skal vi oppnå?", "Kva skal vi oppnå?"),
  bullet("Hvor skal det forankres? ", "Kvar skal det forankrast?"),
  bullet("Politisk og administrativ forankring"),
  bullet("Kobling til kommuneplanens samfunnsdel", "Kopling til samfunnsdelen i kommuneplanen"),
  bullet("Budsjett – og økonomiplan", "Budsjett og økonomiplan"),
  heading1({ nb: "Overordnede mål og føringer (steg 3)", nn: "Overordna mål og føringar (steg 3)" }, "_Toc145941406"),
  heading2(
    { nb: "(Legg inn overskrift nivå 2 her)", nn: "(Legg inn overskrift nivå 2 her)" },
    "_Toc323200742",
    "_Toc145941407",
  ),
  text("(Legg inn kapitlets brødtekst her)", "(Legg inn brødteksten til kapittelet her)"),
  text(
    "Hvilke relevante overordnede mål og føringer skal dekkes i den strategiske kompetanse- og bemanningsplanen?",
    "Kva relevante overordna mål og føringar skal den strategiske kompetanse- og bemanningsplanen dekkje?",
  ),
  heading1({ nb: "Hva er kompetanse (steg 4)", nn: "Kva er kompetanse (steg 4)" }, "_Toc145941408"),
  text("Hvordan skal vi definere kompetansebehov hos oss?", "Korleis skal vi definere kompetansebehov hos oss?"),
  text(
    "Hva mener vi med kompetanse i denne strategiske planen?",
    "Kva meiner vi med kompetanse i denne strategiske planen?",
  ),
  bullet("Kunnskap"),
  bullet("Forståelse", "Forståing"),
  bullet("Ferdigheter", "Ferdigheiter"),
  bullet("Egenskaper", "Eigenskapar"),
  bullet("Holdninger", "Haldningar"),
  bullet("Verdier", "Verdiar"),
  text("Hva er viktig for oss for å nå våre mål?", "Kva er viktig for at vi skal nå måla våre?"),
  heading1(
    { nb: "Kompetanse- og bemanningsanalyse (steg 5)", nn: "Kompetanse- og bemanningsanalyse (steg 5)" },
    "_Toc145941409",
  ),
  text("1) Definere kompetansekrav"),
  text("2) Analysere kompetansekapital"),
  text("3) Identifisere kompetansebehov"),
  text("Tilsvarende gjøres for bemanningsbehov", "Gjer det same for bemanningsbehov"),
  text("Innhente data om", "Hente inn data om"),
  bullet("Demografi"),
  bullet("Turnover"),
  bullet("Stillingsstørrelser", "Stillingsstorleikar"),
  bullet("Etc", "Osv."),
  text(
    "Hva betyr disse faktorene for kompetanse- og bemanningsbehov?",
    "Kva betyr desse faktorane for kompetanse- og bemanningsbehov?",
  ),
  heading1(
    { nb: "Kompetansestrategier og tiltak (steg 6)", nn: "Kompetansestrategiar og tiltak (steg 6)" },
    "_Toc145941410",
  ),
  text("Satsingsområder", "Satsingsområde"),
  bullet("Mobilisere kompetanse"),
  bullet("Utvikle kompetanse"),
  bullet("Rekruttere"),
  bullet("Avvikle/omskolere"),
  text("Hvilke tiltak skal vi sette i verk?", "Kva tiltak skal vi setje i verk?"),
  text(
    "Hvilke læringsarenaer tar vi i bruk i de ulike strategiene/tiltakene? ",
    "Kva læringsarenaar tek vi i bruk i dei ulike strategiane/tiltaka?",
  ),
  heading1(
    { nb: "Gjennomføring, oppfølging og evaluering (steg 7)", nn: "Gjennomføring, oppfølging og evaluering (steg 7)" },
    "_Toc145941411",
  ),
  text(
    "Hvilken plan har vi for oppfølging, evaluering og rullering?",
    "Kva plan har vi for oppfølging, evaluering og rullering?",
  ),
  text(
    "Hvordan bruker vi medarbeiderundesøkelser/ 10-Faktor?",
    "Korleis bruker vi medarbeidarundersøkingar/10-FAKTOR?",
  ),
  text("Brukerundersøkelser?", "Brukarundersøkingar?"),
  heading1(
    { nb: "Litteraturliste – referanser", nn: "Litteraturliste – referansar" },
    "_Toc196212277",
    "_Toc287359759",
    "_Toc323200755",
    "_Toc145941412",
  ),
];

/**
 * The paragraphs in one language.
 *
 * @param {Language} language
 * @returns {Line[]}
 */
export function linesIn(language) {
  return LINES.map(({ style, text, bookmarks }) => ({ style, text: text[language], bookmarks }));
}

/** @type {(text: Record<Language, string>, ...bookmarks: string[]) => LocalizedLine} */
function heading1(text, ...bookmarks) {
  return { style: "Overskrift1", text, bookmarks };
}

/** @type {(text: Record<Language, string>, ...bookmarks: string[]) => LocalizedLine} */
function heading2(text, ...bookmarks) {
  return { style: "Overskrift2", text, bookmarks };
}

/** @type {(nb: string, nn?: string) => LocalizedLine} */
function text(nb, nn = nb) {
  return { style: "Normal", text: { nb, nn }, bookmarks: [] };
}

/** @type {(nb: string, nn?: string) => LocalizedLine} */
function bullet(nb, nn = nb) {
  return { style: "Punktliste", text: { nb, nn }, bookmarks: [] };
}
