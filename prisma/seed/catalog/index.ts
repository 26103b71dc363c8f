import { alderAndAsh } from "./alder-and-ash";
import { fernAndFilament } from "./fern-and-filament";
import { fjellAndTrad } from "./fjell-and-trad";
import { juniperRow } from "./juniper-row";
import { papierLune } from "./papier-lune";
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
];
