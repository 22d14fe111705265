import type { PicturePiece } from "../../document/Piece";

/** Numbers that are drawn, told in words, and stand in a table, all in the plan's language. */
export interface Chart {
  /** Lines go over years; bars lie, a row to each category, so that long names have room. */
  readonly kind: "line" | "bars";
  readonly title: string;
  /** What is counted: "Innbyggere", "Årsverk". */
  readonly unit: string;
  /** What the categories are, over their names in the table; "År" of lines and "Gruppe" of bars where it is left out. */
  readonly categoryName?: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** Bars that go from here to both sides, all series of a category in one row: what comes of it when one thing changes. */
  readonly base?: number;
  /** "Kilde: SSB, tabell 07459 …": stands in the picture and below the table. */
  readonly source: string;
}

export interface Series {
  readonly name: string;
  /** One to each category; null where the number is not known, which is never 0. */
  readonly values: readonly (number | null)[];
  /** From the lowest to the highest that each may be; drawn on bars alone. */
  readonly ranges?: readonly (readonly [low: number, high: number] | null)[];
}

/** A chart as it was drawn, without what is said of it. */
export type ChartPicture = Pick<PicturePiece, "base64" | "width" | "height">;

/** Draws a chart; null where it cannot be, or has no room on a page. */
export type DrawChart = (chart: Chart) => ChartPicture | null;
