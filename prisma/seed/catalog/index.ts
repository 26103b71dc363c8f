import { alderAndAsh } from "./alder-and-ash";
import { avlu } from "./avlu";
import { cairnAndSpoke } from "./cairn-and-spoke";
import { fernAndFilament } from "./fern-and-filament";
import { fjellAndTrad } from "./fjell-and-trad";
import { juniperRow } from "./juniper-row";
import { lipaInMed } from "./lipa-in-med";
import { luzYLezna } from "./luz-y-lezna";
import { moloNove } from "./molo-nove";
import { papierLune } from "./papier-lune";
import { sixpennyGoose } from "./sixpenny-goose";
import { tidelinePottery } from "./tideline-pottery";
import { type ShopEntry } from "./types";

/** The shops of the demo; the first one belongs to the demo seller. */
export const shops: readonly ShopEntry[] = [
  tidelinePottery,
  alderAndAsh,
  fjellAndTrad,
  papierLune,
  fernAndFilament,
  juniperRow,
  moloNove,
  cairnAndSpoke,
  luzYLezna,
  sixpennyGoose,
  lipaInMed,
  avlu,
];
