import type { Localized } from "./Language";
import type { StepId } from "./StepId";
import type { TemplateLine } from "./TemplateLine";

/** What is needed to recognise a step in a document. Loaded when the pane starts. */
export interface StepFacts {
  readonly id: StepId;
  readonly number: number;
  /** The heading without "(steg N)". */
  readonly heading: Localized;
  /** Further words by which the heading is known: KS's older names. */
  readonly otherHeadings: readonly string[];
  /** The hidden bookmark that KS's template has on the heading. */
  readonly templateBookmark: string;
  /** The template's own paragraphs in the section: placeholders and guiding questions. */
  readonly templateLines: readonly TemplateLine[];
}

/** What the template has in place of a heading of level 2. */
export const HEADING_PLACEHOLDER: TemplateLine = { text: "(Legg inn overskrift nivå 2 her)", replacedBy: "heading" };
const TEXT_PLACEHOLDERS: readonly TemplateLine[] = [
  { text: "(Legg inn kapitlets brødtekst her)", replacedBy: "text" },
  { text: "(Legg inn brødteksten til kapittelet her)", replacedBy: "text" },
];

/** One line of the template in each of its spellings: as KS has it, with its slips corrected, and in nynorsk. */
function lines(spellings: readonly string[], ...prompts: readonly string[]): readonly TemplateLine[] {
  return spellings.map((text) => ({ text, replacedBy: prompts }));
}

/**
 * The seven steps as a document shows them: headings, bookmarks and guiding lines of KS's template, which are facts and
 * therefore exact, slips included, and those of our template in nynorsk (scripts/template/lines.mjs). Numbers typed by hand, "1) ", are given with and without: a user may have made them a list.
 */
export const STEP_FACTS: readonly StepFacts[] = [
  {
    id: "s1",
    number: 1,
    heading: { nb: "Organisering og involvering", nn: "Organisering og involvering" },
    otherHeadings: ["Organisering"],
    templateBookmark: "_Toc145941402",
    templateLines: [
      HEADING_PLACEHOLDER,
      ...TEXT_PLACEHOLDERS,
      ...lines(
        [
          "For eksempel – hvem skal medvirke og på hvilken måte?",
          "Hvem skal medvirke og på hvilken måte?",
          "Til dømes – kven skal medverke, og på kva måte?",
          "Kven skal medverke, og på kva måte?",
        ],
        "participants",
      ),
      ...lines(["Mandat?"], "mandate"),
      ...lines(["Arbeidgruppe/ styringsgruppe?", "Arbeidsgruppe/styringsgruppe?"], "groups"),
      ...lines(["Prosessbeskrivelse", "Prosessbeskriving"], "process", "milestones"),
    ],
  },
  {
    id: "s2",
    number: 2,
    heading: { nb: "Forankring", nn: "Forankring" },
    otherHeadings: ["Forankring og ambisjoner", "Forankring og ambisjonar"],
    templateBookmark: "_Toc145941404",
    templateLines: [
      HEADING_PLACEHOLDER,
      ...TEXT_PLACEHOLDERS,
      ...lines(
        ["Hvorfor skal vi jobbe med strategisk kompetanseplan?", "Kvifor skal vi jobbe med strategisk kompetanseplan?"],
        "why",
      ),
      ...lines(["Hva skal vi oppnå?", "Kva skal vi oppnå?"], "aims"),
      ...lines(["Hvor skal det forankres?", "Kvar skal det forankrast?"], "where"),
      ...lines(["Politisk og administrativ forankring"], "bodies"),
      ...lines(
        ["Kobling til kommuneplanens samfunnsdel", "Kopling til samfunnsdelen i kommuneplanen"],
        "communityPlan",
      ),
      ...lines(["Budsjett – og økonomiplan", "Budsjett- og økonomiplan", "Budsjett og økonomiplan"], "budget"),
    ],
  },
  {
    id: "s3",
    number: 3,
    heading: { nb: "Overordnede mål og føringer", nn: "Overordna mål og føringar" },
    otherHeadings: ["Overordna mål og føringer"],
    templateBookmark: "_Toc145941406",
    templateLines: [
      HEADING_PLACEHOLDER,
      ...TEXT_PLACEHOLDERS,
      ...lines(
        [
          "Hvilke relevante overordnede mål og føringer skal dekkes i den strategiske kompetanse- og bemanningsplanen?",
          "Kva relevante overordna mål og føringar skal den strategiske kompetanse- og bemanningsplanen dekkje?",
        ],
        "goals",
        "guidelines",
      ),
    ],
  },
  {
    id: "s4",
    number: 4,
    heading: { nb: "Hva er kompetanse", nn: "Kva er kompetanse" },
    otherHeadings: [],
    templateBookmark: "_Toc145941408",
    templateLines: [
      ...lines(
        ["Hvordan skal vi definere kompetansebehov hos oss?", "Korleis skal vi definere kompetansebehov hos oss?"],
        "needs",
      ),
      ...lines(
        [
          "Hva mener vi med kompetanse i denne strategiske planen?",
          "Kva meiner vi med kompetanse i denne strategiske planen?",
        ],
        "meaning",
        "parts",
      ),
      ...lines(
        [
          "Kunnskap",
          "Forståelse",
          "Ferdigheter",
          "Egenskaper",
          "Holdninger",
          "Verdier",
          "Forståing",
          "Ferdigheiter",
          "Eigenskapar",
          "Haldningar",
          "Verdiar",
        ],
        "parts",
      ),
      ...lines(["Hva er viktig for oss for å nå våre mål?", "Kva er viktig for at vi skal nå måla våre?"], "important"),
    ],
  },
  {
    id: "s5",
    number: 5,
    heading: { nb: "Kompetanse- og bemanningsanalyse", nn: "Kompetanse- og bemanningsanalyse" },
    otherHeadings: ["Kompetanseanalyse"],
    templateBookmark: "_Toc145941409",
    templateLines: [
      ...lines(["1) Definere kompetansekrav", "Definere kompetansekrav"], "requirements"),
      ...lines(["2) Analysere kompetansekapital", "Analysere kompetansekapital"], "capital"),
      ...lines(["3) Identifisere kompetansebehov", "Identifisere kompetansebehov"], "needs"),
      ...lines(
        ["Tilsvarende gjøres for bemanningsbehov", "Gjer det same for bemanningsbehov"],
        "staffingRequirements",
        "staffingToday",
        "staffingNeeds",
      ),
      ...lines(["Innhente data om", "Hente inn data om"], "demography", "turnover", "positions", "otherData"),
      ...lines(["Demografi"], "demography"),
      ...lines(["Turnover"], "turnover"),
      ...lines(["Stillingsstørrelser", "Stillingsstorleikar"], "positions"),
      ...lines(["Etc", "Etc.", "Osv.", "Osv"], "otherData"),
      ...lines(
        [
          "Hva betyr disse faktorene for kompetanse- og bemanningsbehov?",
          "Kva betyr desse faktorane for kompetanse- og bemanningsbehov?",
        ],
        "meaning",
      ),
    ],
  },
  {
    id: "s6",
    number: 6,
    heading: { nb: "Kompetansestrategier og tiltak", nn: "Kompetansestrategiar og tiltak" },
    otherHeadings: ["Strategier og tiltak", "Strategiar og tiltak"],
    templateBookmark: "_Toc145941410",
    templateLines: [
      ...lines(
        [
          "Satsingsområder",
          "Satsingsområde",
          "Mobilisere kompetanse",
          "Utvikle kompetanse",
          "Rekruttere",
          "Avvikle/omskolere",
        ],
        "strategies",
      ),
      ...lines(["Hvilke tiltak skal vi sette i verk?", "Kva tiltak skal vi setje i verk?"], "measures"),
      ...lines(
        [
          "Hvilke læringsarenaer tar vi i bruk i de ulike strategiene/tiltakene?",
          "Kva læringsarenaar tek vi i bruk i dei ulike strategiane/tiltaka?",
        ],
        "arenas",
      ),
    ],
  },
  {
    id: "s7",
    number: 7,
    heading: {
      nb: "Gjennomføring, oppfølging og evaluering",
      nn: "Gjennomføring, oppfølging og evaluering",
    },
    otherHeadings: ["Evaluering og oppfølging", "Oppfølging og evaluering"],
    templateBookmark: "_Toc145941411",
    templateLines: [
      ...lines(
        [
          "Hvilken plan har vi for oppfølging, evaluering og rullering?",
          "Kva plan har vi for oppfølging, evaluering og rullering?",
        ],
        "followUp",
        "dates",
      ),
      ...lines(
        [
          "Hvordan bruker vi medarbeiderundesøkelser/ 10-Faktor?",
          "Hvordan bruker vi medarbeiderundersøkelser/10-FAKTOR?",
          "Korleis bruker vi medarbeidarundersøkingar/10-FAKTOR?",
        ],
        "staffSurveys",
      ),
      ...lines(["Brukerundersøkelser?", "Brukarundersøkingar?"], "userSurveys"),
    ],
  },
];
