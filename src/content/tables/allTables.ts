import { AGENDA } from "./agenda";
import { ALDER } from "./alder";
import { ANALYSE } from "./analyse";
import { ARSPLAN } from "./arsplan";
import { ARSSTATUS } from "./arsstatus";
import { AVTALEVERK } from "./avtaleverk";
import { BEGREP } from "./begrep";
import { BEMANNINGSANALYSE } from "./bemanningsanalyse";
import { BEMANNINGSBEHOV } from "./bemanningsbehov";
import { BEMANNINGSDATA } from "./bemanningsdata";
import { BEMANNINGSGRUNNLAG } from "./bemanningsgrunnlag";
import { DECK_STRATEGI } from "./deckStrategi";
import { FAKTORER } from "./faktorer";
import { FOLKETALL } from "./folketall";
import { HANDLINGSPLAN } from "./handlingsplan";
import { KARTLEGGING } from "./kartlegging";
import { KOMPETANSEANALYSE } from "./kompetanseanalyse";
import { LAERING } from "./laering";
import { LOKAL } from "./lokal";
import { MAAL } from "./maal";
import { MALTALL } from "./maltall";
import { MAL_STRATEGI } from "./malStrategi";
import { MEDVIRKNING } from "./medvirkning";
import { NITT_STRATEGI } from "./nittStrategi";
import { OKONOMIPLAN } from "./okonomiplan";
import { OPPFOLGING } from "./oppfolging";
import { PLANNIVAA } from "./plannivaa";
import { PROSESS } from "./prosess";
import { ROLLER } from "./roller";
import { SJEKKLISTE } from "./sjekkliste";
import { STILLINGSKATEGORIER } from "./stillingskategorier";
import { TILSKUDD } from "./tilskudd";
import { TILTAKSPLAN } from "./tiltaksplan";
import { TVILLING } from "./tvilling";
import { UTDANNINGER } from "./utdanninger";
import { UTDANNINGSLOP } from "./utdanningslop";
import { UTVIKLING } from "./utvikling";
import { VEDTAKSLOGG } from "./vedtakslogg";
import { VILKAR } from "./vilkar";
import type { TableDefinition } from "./TableDefinition";

/** All standard tables, in the order of TABLE_IDS. */
export const ALL_TABLES: readonly TableDefinition[] = [
  MEDVIRKNING,
  ROLLER,
  PROSESS,
  PLANNIVAA,
  MAAL,
  AVTALEVERK,
  BEGREP,
  ANALYSE,
  KOMPETANSEANALYSE,
  BEMANNINGSANALYSE,
  BEMANNINGSDATA,
  FAKTORER,
  STILLINGSKATEGORIER,
  KARTLEGGING,
  SJEKKLISTE,
  AGENDA,
  LOKAL,
  MAL_STRATEGI,
  DECK_STRATEGI,
  NITT_STRATEGI,
  LAERING,
  TVILLING,
  HANDLINGSPLAN,
  OPPFOLGING,
  ARSPLAN,
  UTVIKLING,
  TILTAKSPLAN,
  TILSKUDD,
  OKONOMIPLAN,
  BEMANNINGSBEHOV,
  VEDTAKSLOGG,
  MALTALL,
  FOLKETALL,
  UTDANNINGER,
  ALDER,
  VILKAR,
  UTDANNINGSLOP,
  BEMANNINGSGRUNNLAG,
  ARSSTATUS,
];
