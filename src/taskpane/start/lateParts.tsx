import type { ComponentType } from "react";
import { lazyPart } from "../loading/lazyPart";
import { afterFirstView } from "../loading/whenIdle";

/** The first view does not wait for these: each has its place kept, or nothing below it. */
const late = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazyPart(async () => {
    await afterFirstView();
    return load();
  });

export const Guide = late(async () => (await import(/* webpackChunkName: "notices" */ "./guide/Guide")).Guide);

export const GuideRows = late(
  async () => (await import(/* webpackChunkName: "notices" */ "./guide/GuideRows")).GuideRows,
);

export const RowIcon = late(async () => (await import(/* webpackChunkName: "notices" */ "./guide/RowIcon")).RowIcon);

export const PlanFields = late(async () => (await import(/* webpackChunkName: "notices" */ "./PlanFields")).PlanFields);
