import type { Language } from "../../src/content/Language";
import type { StepId } from "../../src/content/StepId";
import type { Answer } from "../../src/plan/answers/Answer";
import { choices, dates, list, people, text } from "./answers";
import { showDraft } from "./showDraft";

type Field = `${StepId}.${string}`;
/** What stands below the heading, line by line. */
type Row = readonly [field: Field, language: Language, answer: Answer, ...lines: readonly string[]];

const AIMS_NB = "Dette er målene for planen:";
const AIMS_NN = "Dette er måla for planen:";
const LONG =
  "Vi skal ha nok sykepleiere, vernepleiere, helsefagarbeidere, lærere, barnehagelærere og ingeniører til å gi innbyggerne gode tjenester i hele kommunen, også når flere blir eldre, når færre søker på stillingene våre, og når noen av dem som har vært lengst hos oss går av med pensjon og tar med seg det de har lært gjennom et langt arbeidsliv";

const ONE: readonly Row[] = [
  ["s2.aims", "nb", list("flere sykepleiere"), "Flere sykepleiere."],
  ["s2.aims", "nn", list("fleire sjukepleiarar"), "Fleire sjukepleiarar."],
  ["s2.aims", "nb", list("Vi skal ha nok sykepleiere."), "Vi skal ha nok sykepleiere."],
  ["s2.aims", "nn", list("vi skal ha nok sjukepleiarar"), "Vi skal ha nok sjukepleiarar."],
  ["s2.aims", "nb", list("å beholde dem vi har"), "Å beholde dem vi har."],
  ["s2.aims", "nn", list("å behalde dei vi har."), "Å behalde dei vi har."],
  ["s2.aims", "nb", list("Heltid!"), "Heltid!"],
  ["s2.aims", "nn", list("Kvifor sluttar folk hos oss?"), "Kvifor sluttar folk hos oss?"],
  ["s2.aims", "nb", list("?"), "?"],
  ["s2.aims", "nb", list("More nurses on every shift"), "More nurses on every shift."],
  ["s2.aims", "nb", list("FLERE FOLK"), "FLERE FOLK."],
  ["s2.aims", "nb", list("sykepleiere, lærere og ingeniører"), "Sykepleiere, lærere og ingeniører."],
  ["s2.aims", "nb", list(LONG), `${LONG}.`],
  ["s2.aims", "nn", list("80 prosent med fagbrev"), "80 prosent med fagbrev."],
  ["s2.aims", "nb", list("iPad til alle i hjemmetjenesten"), "iPad til alle i hjemmetjenesten."],
  ["s2.aims", "nn", list("e-læring for alle"), "E-læring for alle."],
  ["s2.aims", "nb", list("«heltid som norm»"), "«heltid som norm»."],
  ["s2.aims", "nb", list("kurs, hospitering osv."), "Kurs, hospitering osv."],
  ["s2.aims", "nb", list("Nok sykepleiere:"), "Nok sykepleiere."],
  ["s2.aims", "nn", list("Nok lærarar;"), "Nok lærarar."],
  ["s2.aims", "nb", list("", "  nok lærere  ", " "), "Nok lærere."],
  ["s2.aims", "nb", list("- nok lærere"), "Nok lærere."],
  ["s2.aims", "nb", list("Nok lærere. Og nok assistenter"), "Nok lærere. Og nok assistenter."],
  ["s2.aims", "nb", list("Nok lærere …"), "Nok lærere …"],
  ["s2.where", "nb", list("økonomiplanen"), "Økonomiplanen."],
  ["s2.where", "nn", list("I økonomiplanen og i samfunnsdelen"), "I økonomiplanen og i samfunnsdelen."],
  ["s2.where", "nb", list("se www.solvik.kommune.no/planer"), "Se www.solvik.kommune.no/planer"],
  ["s3.goals", "nb", list("Trygg oppvekst (oppvekstplanen)"), "Trygg oppvekst (oppvekstplanen)."],
  ["s3.guidelines", "nb", list("vi må følge bemanningsnormen"), "Vi må følge bemanningsnormen."],
  ["s3.guidelines", "nn", list("§ 12-11 i arbeidsmiljølova"), "§ 12-11 i arbeidsmiljølova."],
  ["s4.important", "nb", list("at vi deler kunnskap"), "At vi deler kunnskap."],
  ["s4.important", "nn", list("Å dele kunnskap"), "Å dele kunnskap."],
  ["s6.measures", "nb", list("Vi skal tilby fagbrev på jobb."), "Vi skal tilby fagbrev på jobb."],
  ["s6.measures", "nn", list("tilby fagbrev på jobb"), "Tilby fagbrev på jobb."],
  ["s6.arenas", "nb", list("jobben"), "Jobben."],
  ["s1.participants", "nb", people(["Alle.", "Er med."]), "Alle: Er med."],
  [
    "s1.participants",
    "nn",
    people(["tillitsvalde", "er med i arbeidsgruppa"]),
    "Tillitsvalde: er med i arbeidsgruppa.",
  ],
  ["s1.participants", "nb", people(["", "leser utkastet"]), "Leser utkastet."],
  ["s1.groups", "nb", people(["Arbeidsgruppe:", "HR"]), "Arbeidsgruppe: HR."],
  ["s1.groups", "nn", people(["Arbeidsgruppe:", ""]), "Arbeidsgruppe."],
  ["s1.groups", "nb", people(["HR m.fl.", "skriver utkastet"]), "HR m.fl.: skriver utkastet."],
  ["s2.bodies", "nn", people(["Kommunestyret;", "vedtek planen!"]), "Kommunestyret: vedtek planen!"],
  ["s1.milestones", "nb", dates(["2027-03-01", "oppstart."]), "1. mars 2027: oppstart."],
  ["s1.milestones", "nn", dates(["", "høyring"]), "Høyring."],
  ["s7.dates", "nb", dates(["2027-03-01", ""]), "1. mars 2027."],
  ["s7.dates", "nn", dates(["hausten 2027", "vedtak"]), "Hausten 2027: vedtak."],
  ["s7.dates", "nb", dates(["høsten 2028 ", "evaluering"]), "Høsten 2028: evaluering."],
  ["s1.milestones", "nb", dates(["1. tertial 2027", ""]), "1. tertial 2027."],
  ["s1.milestones", "nn", dates([" 2027-03-01 ", "Oppstart"]), "1. mars 2027: Oppstart."],
  ["s6.strategies", "nb", choices(["phaseOut"]), "Avvikle eller omskolere."],
  ["s6.strategies", "nn", choices([], "samarbeide med nabokommunar"), "Samarbeide med nabokommunar."],
  ["s4.parts", "nb", choices(["values"]), "Med kompetanse mener vi verdier."],
  ["s4.parts", "nn", choices([], "IKT"), "Med kompetanse meiner vi IKT."],
  ["s4.parts", "nb", choices([], "Vi deler kunnskap"), "Vi deler kunnskap."],
];

const TEXTS: readonly Row[] = [
  ["s5.demography", "nb", text("Demografi"), "Demografi."],
  ["s5.turnover", "nn", text("ja"), "Ja."],
  ["s5.turnover", "nb", text("?"), "?"],
  ["s1.mandate", "nb", text("planen gjelder alle tjenestene"), "Planen gjelder alle tjenestene."],
  [
    "s1.mandate",
    "nn",
    text("Planen gjeld alle.", "", "han skal vere klar i mai."),
    "Planen gjeld alle.",
    "Han skal vere klar i mai.",
  ],
  [
    "s2.why",
    "nb",
    text("flere eldre", "færre unge", "mange slutter."),
    "- Flere eldre",
    "- Færre unge",
    "- Mange slutter",
  ],
  ["s2.why", "nn", text("- fleire eldre", "- færre unge"), "- Fleire eldre", "- Færre unge"],
  ["s2.why", "nb", text("• Flere blir eldre.", "• Færre søker."), "- Flere blir eldre.", "- Færre søker."],
  ["s5.needs", "nb", text("Vi trenger:", "sykepleiere", "to lærere"), "Vi trenger:", "- Sykepleiere", "- To lærere"],
  ["s5.needs", "nn", text("•\tsjukepleiarar", "•\tlærarar"), "- Sjukepleiarar", "- Lærarar"],
  ["s5.needs", "nb", text("Tjeneste\tBehov", "skole\t2 årsverk"), "| Tjeneste | Behov |", "| skole | 2 årsverk |"],
  ["s5.needs", "nn", text("Vi treng:", "- to lærarar"), "Vi treng:", "- To lærarar"],
  ["s5.needs", "nb", text("bakgrunn", "", LONG, "", "Det haster."), "Bakgrunn", `${LONG}.`, "Det haster."],
  ["s1.process", "nb", text("1. Kartlegge", "2. Prioritere"), "1. Kartlegge", "2. Prioritere"],
  ["s4.meaning", "nb", text("Kompetanse is what we know"), "Kompetanse is what we know."],
  ["s7.userSurveys", "nb", text("- vi spør foreldrene"), "Vi spør foreldrene."],
];

const MANY: readonly Row[] = [
  [
    "s2.aims",
    "nb",
    list("Nok folk.", "flere lærlinger", "Heltid!"),
    AIMS_NB,
    "- Nok folk",
    "- Flere lærlinger",
    "- Heltid!",
  ],
  [
    "s2.aims",
    "nn",
    list("Vi skal ha nok folk.", "Vi skal ha heiltid."),
    AIMS_NN,
    "- Vi skal ha nok folk.",
    "- Vi skal ha heiltid.",
  ],
  ["s2.aims", "nb", list("1. Nok folk", "2. Heltid"), AIMS_NB, "- Nok folk", "- Heltid"],
  ["s2.aims", "nn", list("nok folk;", "heiltid,", "fagbrev."), AIMS_NN, "- Nok folk", "- Heiltid", "- Fagbrev"],
  [
    "s2.aims",
    "nb",
    list("Vi må finne folk. Det haster.", "heltid"),
    AIMS_NB,
    "- Vi må finne folk. Det haster.",
    "- Heltid",
  ],
  ["s2.aims", "nb", list("kurs osv.", "fagbrev."), AIMS_NB, "- Kurs osv.", "- Fagbrev"],
  ["s2.aims", "nn", list("nok folk\nheiltid"), AIMS_NN, "- Nok folk", "- Heiltid"],
  ["s2.aims", "nb", list("Nok folk", "Hva med heltid?"), AIMS_NB, "- Nok folk", "- Hva med heltid?"],
  ["s2.where", "nn", list("økonomiplanen", "8. plan."), "Planen heng saman med:", "- Økonomiplanen", "- 8. plan"],
  [
    "s3.goals",
    "nb",
    list("nok folk", "heltid"),
    "Disse målene avgjør hvilken kompetanse vi trenger:",
    "- Nok folk",
    "- Heltid",
  ],
  ["s3.guidelines", "nn", list("norma", "lova"), "Planen må følgje desse føringane:", "- Norma", "- Lova"],
  [
    "s4.important",
    "nb",
    list("vi deler", "vi spør."),
    "Dette er viktigst for at vi skal nå målene:",
    "- Vi deler",
    "- Vi spør",
  ],
  ["s6.measures", "nn", list("kurs", "Fagbrev"), "Vi skal setje i verk desse tiltaka:", "- Kurs", "- Fagbrev"],
  ["s6.arenas", "nb", list("jobben", "kurs"), "Vi bruker disse læringsarenaene:", "- Jobben", "- Kurs"],
  [
    "s1.participants",
    "nb",
    people(["alle.", "Er med."], ["", "Leser"]),
    "Disse er med i arbeidet med planen:",
    "- Alle: Er med",
    "- Leser",
  ],
  ["s1.groups", "nn", people(["HR:", "leier"], ["Alle.", ""]), "Arbeidet er organisert slik:", "- HR: leier", "- Alle"],
  [
    "s2.bodies",
    "nb",
    people(["Rådet", "uttaler seg."], ["HR", "følger opp"]),
    "Disse behandler og følger opp planen:",
    "- Rådet: uttaler seg",
    "- HR: følger opp",
  ],
  [
    "s1.milestones",
    "nn",
    dates(["2027-03-01", "Start."], ["", "vedtak"]),
    "Framdrifta i arbeidet er slik:",
    "- 1. mars 2027: Start",
    "- Vedtak",
  ],
  [
    "s7.dates",
    "nb",
    dates(["2028-05-17", "fest."], ["2029-01-02", "rullering"]),
    "Tidsplanen er slik:",
    "- 17. mai 2028: fest",
    "- 2. januar 2029: rullering",
  ],
  [
    "s6.strategies",
    "nb",
    choices(["mobilise"], "finne folk."),
    "Slik dekker vi behovene:",
    "- Mobilisere kompetanse",
    "- Finne folk",
  ],
  [
    "s4.parts",
    "nb",
    choices(["knowledge"], "Evner, motivasjon."),
    "Med kompetanse mener vi kunnskap, evner og motivasjon.",
  ],
  [
    "s4.parts",
    "nn",
    choices(["values"], "Evner\nMotivasjon."),
    "Med kompetanse meiner vi verdiar, evner og motivasjon.",
  ],
  [
    "s4.parts",
    "nb",
    choices(["skills"], "mot\nVi mener også det å ville lære av andre"),
    "Med kompetanse mener vi ferdigheter og mot.",
    "Vi mener også det å ville lære av andre.",
  ],
];

const named = (rows: readonly Row[]) =>
  rows.map(([field, language, answer, ...lines]) => ({ field, language, answer, lines }));

describe.each([
  ["one row is a sentence of the user's own words", named(ONE)],
  ["a text is what it looks like", named(TEXTS)],
  ["several rows are an even list", named(MANY)],
])("%s", (_, rows) => {
  test.each(rows)("$field in $language: $lines", async ({ field, language, answer, lines }) => {
    const [step = "", prompt = ""] = field.split(".");
    const [heading, ...below] = await showDraft(step as StepId, language, { [prompt]: answer });
    expect(heading).toMatch(/^## /u);
    expect(below).toEqual(lines);
  });
});
