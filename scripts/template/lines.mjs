/**
 * The paragraphs of KS's template after its contents table. Facts: texts, slips and spaces included, stand as in the
 * template, and the bookmarks are those by which its headings are found.
 *
 * @typedef {{ style: "Overskrift1" | "Overskrift2" | "Normal" | "Punktliste", text: string, bookmarks: string[] }} Line
 */

/** @type {readonly Line[]} */
export const LINES = [
  heading1("Organisering og involvering (steg 1)", "_Toc145941402"),
  heading2("(Legg inn overskrift nivå 2 her)", "_Toc145941403"),
  text("(Legg inn kapitlets brødtekst her)"),
  text("For eksempel – hvem skal medvirke og på hvilken måte?"),
  bullet("Mandat?"),
  bullet("Arbeidgruppe/ styringsgruppe?"),
  bullet("Prosessbeskrivelse"),
  heading1("Forankring ( steg 2) ", "_Toc145941404"),
  heading2("(Legg inn overskrift nivå 2 her)", "_Toc323200740", "_Toc145941405"),
  text("(Legg inn kapitlets brødtekst her)"),
  bullet("Hvorfor skal vi jobbe med strategisk kompetanseplan?"),
  bullet("Hva skal vi oppnå?"),
  bullet("Hvor skal det forankres? "),
  bullet("Politisk og administrativ forankring"),
  bullet("Kobling til kommuneplanens samfunnsdel"),
  bullet("Budsjett – og økonomiplan"),
  heading1("Overordnede mål og føringer (steg 3) ", "_Toc145941406"),
  heading2("(Legg inn overskrift nivå 2 her)", "_Toc323200742", "_Toc145941407"),
  text("(Legg inn kapitlets brødtekst her)"),
  text("Hvilke relevante overordnede mål og føringer skal dekkes i den strategiske kompetanse- og bemanningsplanen?"),
  heading1("Hva er kompetanse (steg 4) ", "_Toc145941408"),
  text("Hvordan skal vi definere kompetansebehov hos oss?"),
  text("Hva mener vi med kompetanse i denne strategiske planen?"),
  bullet("Kunnskap"),
  bullet("Forståelse"),
  bullet("Ferdigheter"),
  bullet("Egenskaper"),
  bullet("Holdninger"),
  bullet("Verdier"),
  text("Hva er viktig for oss for å nå våre mål?"),
  heading1("Kompetanse- og bemanningsanalyse (steg 5) ", "_Toc145941409"),
  text("1) Definere kompetansekrav"),
  text("2) Analysere kompetansekapital"),
  text("3) Identifisere kompetansebehov"),
  text("Tilsvarende gjøres for bemanningsbehov"),
  text("Innhente data om"),
  bullet("Demografi"),
  bullet("Turnover"),
  bullet("Stillingsstørrelser"),
  bullet("Etc"),
  text("Hva betyr disse faktorene for kompetanse- og bemanningsbehov?"),
  heading1("Kompetansestrategier og tiltak (steg 6) ", "_Toc145941410"),
  text("Satsingsområder"),
  bullet("Mobilisere kompetanse"),
  bullet("Utvikle kompetanse"),
  bullet("Rekruttere"),
  bullet("Avvikle/omskolere"),
  text("Hvilke tiltak skal vi sette i verk?"),
  text("Hvilke læringsarenaer tar vi i bruk i de ulike strategiene/tiltakene? "),
  heading1("Gjennomføring, oppfølging og evaluering (steg 7)", "_Toc145941411"),
  text("Hvilken plan har vi for oppfølging, evaluering og rullering?"),
  text("Hvordan bruker vi medarbeiderundesøkelser/ 10-Faktor?"),
  text("Brukerundersøkelser?"),
  heading1("Litteraturliste – referanser", "_Toc196212277", "_Toc287359759", "_Toc323200755", "_Toc145941412"),
];

/** @type {(text: string, ...bookmarks: string[]) => Line} */
function heading1(text, ...bookmarks) {
  return { style: "Overskrift1", text, bookmarks };
}

/** @type {(text: string, ...bookmarks: string[]) => Line} */
function heading2(text, ...bookmarks) {
  return { style: "Overskrift2", text, bookmarks };
}

/** @type {(text: string) => Line} */
function text(text) {
  return { style: "Normal", text, bookmarks: [] };
}

/** @type {(text: string) => Line} */
function bullet(text) {
  return { style: "Punktliste", text, bookmarks: [] };
}
