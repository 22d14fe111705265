import { Link } from "@fluentui/react-components";
import type { Language } from "../../content/Language";
import type { LeadersPage } from "../state/Page";
import type { LeaderQuestion } from "./leaderQuestions";

export interface QuestionLinkProps {
  readonly questions: readonly LeaderQuestion[];
  /** The question's id. */
  readonly item: string;
  readonly language: Language;
  readonly onShow: (page: LeadersPage) => void;
}

/** A question by its words, which opens it. Nothing where the guidance has it no more. */
export function QuestionLink({ questions, item, language, onShow }: QuestionLinkProps) {
  const question = questions.find((each) => each.item.id === item);
  if (question === undefined) return null;
  return (
    <Link
      lang={language}
      onClick={() => {
        onShow({ kind: "leaders", at: item });
      }}
    >
      {question.item.text[language]}
    </Link>
  );
}
