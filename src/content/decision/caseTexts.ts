import type { Language } from "../Language";
import { CASE_NB } from "./caseTextsNb";
import { CASE_NN } from "./caseTextsNn";
import type { CaseWords } from "./CaseWords";

export const CASE_TEXTS: Readonly<Record<Language, CaseWords>> = { nb: CASE_NB, nn: CASE_NN };
