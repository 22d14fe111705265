import type { StepId } from "../../../content/StepId";
import { headingWords } from "../../../document/headings/headingWords";
import { type OldTarget } from "./OldPiece";

type PromptWords = readonly (readonly [prompt: string, pattern: RegExp])[];

/** Words in a heading that tell which of a step's prompts its text answers; the first that fits decides. */
const PROMPT_WORDS: Readonly<Record<StepId, PromptWords>> = {
  s1: [
    ["mandate", /mandat/u],
    ["participants", /medvirk|medverk|involver|deltatt|delteke|vært med|vore med|deltakel|deltaking/u],
    ["milestones", /milepæl|tidsplan|fr[ae]mdriftsplan/u],
    ["process", /prosess|arbeid|fr[ae]mdrift|metode|jobb|laga|laget|ble til|vart til/u],
    ["groups", /grupp|organiser|roller/u],
  ],
  s2: [
    ["communityPlan", /samfunnsdel/u],
    ["budget", /budsjett|økonomi/u],
    ["bodies", /politisk|administrativ/u],
    ["where", /andre plan|sammenheng|samanheng|plansystem|planhierarki|kobling|kopling/u],
    ["aims", /oppn|ambisjon|visjon/u],
    ["why", /hvorfor|kvifor|bakgrunn|formål|føremål|hensikt/u],
  ],
  s3: [
    ["guidelines", /føring|lov|ramme|avtaleverk|styringsdokument|normer/u],
    ["goals", /mål|retning/u],
  ],
  s4: [
    ["needs", /behov/u],
    ["important", /legge?r vekt|viktig/u],
    ["meaning", /kompetanse|begrep|omgrep|definisjon/u],
  ],
  s5: [
    ["demography", /demografi|befolk|folketal|innbyg|alder/u],
    ["turnover", /turnover|gjennomtrekk|avgang/u],
    ["positions", /stilling|heltid|heiltid|deltid/u],
    ["staffingNeeds", /bemanningsbehov/u],
    ["staffingRequirements", /bemanningskrav|bemanningsnorm/u],
    ["staffingToday", /bemanning|årsverk|sykefravær|sjukefråvær/u],
    ["needs", /behov|gap|mangl|trenger|treng/u],
    ["requirements", /krav/u],
    ["capital", /i dag|dagens|nåværende|noverande|kapital/u],
    ["otherData", /tall|tala|statistikk|data/u],
  ],
  s6: [["arenas", /læringsaren|lærings/u]],
  s7: [
    ["staffSurveys", /medarbeiderunders|medarbeidarunders|10-?faktor/u],
    ["userSurveys", /brukerunders|brukarunders/u],
    ["followUp", /oppfølg|evaluer|ruller|følger|følgjer|revi[ds]|rapporter|gjennomfør/u],
  ],
};

/** Where a section's text goes: to the step's prompt that its heading names, else to the user's own paragraphs of the step. */
export function targetOfSection(heading: string, step: StepId | null): OldTarget | null {
  if (step === null) return null;
  const { words } = headingWords(heading);
  const [prompt] = PROMPT_WORDS[step].find(([, pattern]) => pattern.test(words)) ?? [];
  return prompt === undefined ? { kind: "notes", step } : { kind: "prompt", step, prompt };
}
