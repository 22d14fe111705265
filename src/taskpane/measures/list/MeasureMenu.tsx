import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowDownload20Regular,
  ArrowUp20Regular,
  ArrowUpload20Regular,
  Copy20Regular,
  Delete20Regular,
} from "@fluentui/react-icons";
import { keepEscape } from "../../focus/keepEscape";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { useStrings } from "../../words/StringsContext";
import { usePageStrings } from "../../words/usePageStrings";
import type { Measure } from "../../../plan/measures/Measure";
import type { MeasureMove } from "./rowKeys";
import type { MeasureEdits } from "./useMeasureEdits";
import styles from "../bar/MeasureBar.module.css";

/** The ways to move a measure, with their icons and keys. */
const MOVES: readonly (readonly [MeasureMove, typeof ArrowUp20Regular, string?])[] = [
  ["up", ArrowUp20Regular, "Alt+↑"],
  ["down", ArrowDown20Regular, "Alt+↓"],
  ["first", ArrowUpload20Regular],
  ["last", ArrowDownload20Regular],
];

export interface MeasureMenuProps {
  readonly measure: Measure;
  /** The button that it was opened with. */
  readonly target: HTMLElement;
  /** Its place in the list, 0 the first, and how many there are; null where it cannot be moved. */
  readonly place: { readonly index: number; readonly count: number } | null;
  readonly edits: MeasureEdits;
  /** `isDone`: something was chosen. */
  readonly onClose: (isDone: boolean) => void;
}

/** What can be done to a measure. It stays open while the measure is moved step by step. */
export function MeasureMenu({ measure, target, place, edits, onClose }: MeasureMenuProps) {
  const { measures } = useStrings();
  const { row: words } = usePageStrings(MEASURES_STRINGS);
  const { nr } = measure;
  return (
    <Menu
      open
      inline
      positioning={{ target, position: "below", align: "end", strategy: "fixed" }}
      onOpenChange={(_, { open, type }) => {
        if (!open) onClose(type === "menuItemClick");
      }}
    >
      <MenuPopover className={styles.menu} onKeyDown={keepEscape}>
        <MenuList aria-label={words.menu(measures.name(nr, measure.action))}>
          {place !== null && place.count > 1 && <Moves nr={nr} place={place} edits={edits} />}
          <MenuItem
            icon={<Copy20Regular />}
            onClick={() => {
              edits.duplicate(nr);
            }}
          >
            {words.copy}
          </MenuItem>
          <MenuItem
            icon={<Delete20Regular />}
            onClick={() => {
              edits.remove(nr);
            }}
          >
            {words.remove}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface MovesProps extends Pick<MeasureMenuProps, "edits"> {
  readonly nr: string;
  readonly place: NonNullable<MeasureMenuProps["place"]>;
}

function Moves({ nr, place: { index, count }, edits }: MovesProps) {
  const { row: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <>
      {MOVES.map(([to, Icon, keys]) => (
        <MenuItem
          key={to}
          icon={<Icon />}
          {...(keys !== undefined && { secondaryContent: keys })}
          persistOnClick
          disabled={to === "up" || to === "first" ? index === 0 : index === count - 1}
          onClick={() => {
            edits.move(nr, to);
          }}
        >
          {words[to]}
        </MenuItem>
      ))}
      <MenuDivider />
    </>
  );
}
