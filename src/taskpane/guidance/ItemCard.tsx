import { GUIDANCE_STRINGS } from "../../content/strings/guidanceStrings";
import { Checkbox } from "@fluentui/react-components";
import type { GuidanceItem, GuidanceKind } from "../../content/Guidance";
import type { StepId } from "../../content/StepId";
import { planSentence } from "../../plan/draft/sentence/planSentence";
import { setIncluded } from "../../plan/answers/setIncluded";
import type { Plan } from "../../plan/Plan";
import { useReadOnly } from "../inputs/ReadOnly";
import type { Pane } from "../state/Pane";
import { usePageStrings } from "../words/usePageStrings";
import { ItemSource } from "./ItemSource";
import text from "../look/text.module.css";
import styles from "./ItemCard.module.css";

export interface ItemCardProps {
  readonly step: StepId;
  readonly plan: Plan;
  readonly item: GuidanceItem;
  /** Says what the item is, where the kind has a name. */
  readonly tellsKind: boolean;
  readonly included: ReadonlySet<string>;
  readonly pane: Pane;
}

/** One thing that a source says, with where it stands and what of it can come into the plan. */
export function ItemCard(props: ItemCardProps) {
  const { plan, item, tellsKind } = props;
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  const { language } = plan.meta;
  const kinds: Readonly<Partial<Record<GuidanceKind, string>>> = guidance.kinds;
  const kind = tellsKind ? kinds[item.kind] : undefined;
  return (
    <div className={styles.card}>
      {kind !== undefined && <p className={styles.kind}>{kind}</p>}
      {item.title && (
        <p className={styles.title} lang={language}>
          {item.title[language]}
        </p>
      )}
      <p className={text.body} lang={language}>
        {item.text[language]}
      </p>
      <ItemSource source={item.source} audience={item.audience} language={language} />
      {item.inPlan !== undefined && <IncludeBox {...props} />}
    </div>
  );
}

/** Takes the sentence of an item into the step's text, or out of it. */
export function IncludeBox({ step, plan, item, included, pane }: Omit<ItemCardProps, "tellsKind">) {
  const guidance = usePageStrings(GUIDANCE_STRINGS);
  return (
    <Checkbox
      className={styles.include}
      disabled={useReadOnly()}
      checked={included.has(item.id)}
      label={
        <>
          {item.whenDone === true ? guidance.includeWhenDone : guidance.include}
          <span className={styles.sentence} lang={plan.meta.language}>
            «{planSentence(item, plan)}»
          </span>
        </>
      }
      onChange={(_, { checked }) => {
        pane.change((current) => setIncluded(current, step, item.id, checked === true));
      }}
    />
  );
}
