import { type MakeAttempt } from "../attempt";
import { administratorsForms } from "./administrators";
import { pages } from "./pages";
import { securityForms } from "./security";
import { sellersForms } from "./sellers";
import { shoppersForms } from "./shoppers";

/** What is tried, by the names in the table. */
export const attempts: Record<string, MakeAttempt> = {
  ...pages,
  ...shoppersForms,
  ...sellersForms,
  ...securityForms,
  ...administratorsForms,
};
