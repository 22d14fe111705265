import styles from "../units.module.css";

export interface FactProps {
  readonly name: string;
  readonly value: string;
}

/** Something that is counted or told, with its name; one of a list of them. */
export function Fact({ name, value }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
