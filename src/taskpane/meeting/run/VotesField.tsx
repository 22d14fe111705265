import { Button, Input } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { MEETING_STRINGS } from "../../../content/strings/meetingStrings";
import type { Language } from "../../../content/Language";
import { joinList } from "../../../plan/draft/sentence/joinList";
import { readVotes, tallyOf, votesText, type Vote } from "../../../plan/questions/votes";
import { useFocusNext } from "../../focus/useFocusNext";
import { Disclosure } from "../../frame/Disclosure";
import { usePageStrings } from "../../words/usePageStrings";
import text from "../../look/text.module.css";
import styles from "../meeting.module.css";

export interface VotesFieldProps {
  readonly votes: string;
  readonly language: Language;
  readonly onChange: (votes: string) => void;
}

const BLANK: Vote = { alternative: "", count: "" };

/** A show of hands: alternatives with numbers, and how it went, in words. Who voted is not asked. */
export function VotesField({ votes, language, onChange }: VotesFieldProps) {
  const words = usePageStrings(MEETING_STRINGS);
  const { container, focusNext } = useFocusNext<HTMLDivElement>();
  const known = readVotes(votes);
  const rows = [...known, ...Array.from({ length: Math.max(0, 2 - known.length) }, () => BLANK)];
  const change = (index: number, changed: Partial<Vote>): void => {
    onChange(votesText(rows.map((row, at) => (at === index ? { ...row, ...changed } : row))));
  };
  return (
    <Disclosure framed level={3} title={words.votes} openAtFirst={known.length > 0}>
      <div ref={container} className={styles.folded}>
        <p className={text.caption}>{words.votesHelp}</p>
        {rows.map((row, index) => (
          <VoteRow
            key={index}
            {...{ row, index, language }}
            onChange={(changed) => {
              change(index, changed);
            }}
          />
        ))}
        <Button
          size="small"
          className={styles.start}
          icon={<Add16Regular />}
          disabledFocusable={votesText(rows).trim() === ""}
          onClick={() => {
            focusNext(`[data-row="${rows.length}"] input`);
            onChange(votesText([...rows, BLANK]));
          }}
        >
          {words.addRow}
        </Button>
        <p role="status" className={text.body}>
          {resultOf(rows, words, language)}
        </p>
      </div>
    </Disclosure>
  );
}

interface VoteRowProps {
  readonly row: Vote;
  readonly index: number;
  readonly language: Language;
  readonly onChange: (changed: Partial<Vote>) => void;
}

function VoteRow({ row, index, language, onChange }: VoteRowProps) {
  const words = usePageStrings(MEETING_STRINGS);
  return (
    <div data-row={index} className={styles.vote}>
      <Input
        aria-label={words.rowField(words.alternative, index + 1)}
        placeholder={words.alternative}
        lang={language}
        value={row.alternative}
        onChange={(_, { value }) => {
          onChange({ alternative: value });
        }}
      />
      <Input
        className={styles.number}
        inputMode="numeric"
        aria-label={words.rowField(words.count, index + 1)}
        placeholder={words.count}
        value={row.count}
        onChange={(_, { value }) => {
          onChange({ count: value.replace(/\D/gu, "") });
        }}
      />
    </div>
  );
}

function resultOf(votes: readonly Vote[], words: (typeof MEETING_STRINGS)["nb"], language: Language): string {
  const tally = tallyOf(votes);
  if (tally === null) return "";
  const { alternatives, count } = tally;
  const names = joinList(alternatives, language);
  return alternatives.length > 1 ? words.tie(names, count) : words.most(names, count);
}
