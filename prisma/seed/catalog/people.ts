import { demoAccount } from "../demo-accounts";
import { person, place, type PersonEntry } from "./person";
import { regulars } from "./regulars";

export { type PersonEntry };

/** Shoppers of the demo; the first one is the demo's sign-in. Streets and numbers are invented. */
export const shoppers: readonly PersonEntry[] = [
  {
    name: "Ada Winslow",
    email: demoAccount("shopper").email,
    addresses: [
      { label: "Home", place: place("48 Larkspur Terrace", "Apt 3B", "Portland", "OR", "97299", "US") },
      { label: "Studio", place: place("1120 Cannery Row North", "Unit 7", "Portland", "OR", "97298", "US") },
      {
        label: "Parents",
        name: "Ruth Winslow",
        place: place("9 Quince Orchard Road", null, "Ashland", "OR", "97529", "US"),
      },
    ],
  },
  {
    name: "Tomás Figueiredo",
    email: "tomas.figueiredo@example.com",
    addresses: [
      {
        label: "Home",
        place: place("Travessa das Amoreiras Velhas 22", "2.º Esq.", "Porto", null, "4099-014", "PT"),
      },
      { label: "Office", place: place("Rua do Cais Novo 140", null, "Porto", null, "4098-310", "PT") },
    ],
  },
  {
    name: "Ingrid Sørlie",
    email: "ingrid.sorlie@example.com",
    addresses: [{ label: "Home", place: place("Rognebakken 6", null, "Trondheim", null, "7099", "NO") }],
  },
  {
    name: "Femke de Graaf",
    email: "femke.degraaf@example.com",
    addresses: [
      { label: "Home", place: place("Zilverlindekade 81", null, "Utrecht", null, "3599 ZX", "NL") },
      {
        label: "Holiday cottage",
        place: place("Duinroosweg 3", null, "Bergen aan Zee", null, "1865 ZZ", "NL"),
      },
    ],
  },
  {
    name: "Priya Raghunathan",
    email: "priya.raghunathan@example.com",
    addresses: [
      {
        label: "Home",
        place: place(
          "Flat 12, Gulmohar Court",
          "7th Cross, Lake View Layout",
          "Bengaluru",
          "Karnataka",
          "560999",
          "IN",
        ),
      },
      {
        label: "Work",
        place: place("Tower C, 4th Floor, Tamarind Park", null, "Bengaluru", "Karnataka", "560998", "IN"),
      },
    ],
  },
  {
    name: "Callum Macrae",
    email: "callum.macrae@example.com",
    addresses: [
      { label: "Home", place: place("17 Heatherbank Wynd", "Flat 2/1", "Glasgow", null, "G99 4QX", "GB") },
    ],
  },
  {
    name: "Yuki Tanabe",
    email: "yuki.tanabe@example.com",
    addresses: [
      {
        label: "Home",
        place: place("3-18-5 Aoshima-cho", "Maison Hinoki 204", "Kanazawa", "Ishikawa", "920-9999", "JP"),
      },
      {
        label: "Grandmother",
        name: "Hana Tanabe",
        place: place("2-7 Kitasawa", null, "Toyama", "Toyama", "930-9998", "JP"),
      },
    ],
  },
  {
    name: "Léa Bonnard",
    email: "lea.bonnard@example.com",
    addresses: [
      { label: "Home", place: place("14 bis, rue des Tilleuls Bleus", null, "Lyon", null, "69999", "FR") },
      {
        label: "Atelier",
        place: place("5, impasse du Moulin Sec", null, "Villeurbanne", null, "69698", "FR"),
      },
    ],
  },
  ...regulars,
];

/** The one who runs the marketplace. */
export const administrator: PersonEntry = {
  name: "Marguerite Okafor",
  email: demoAccount("admin").email,
  addresses: [],
};

/** Who buys without an account. */
export const guests: readonly PersonEntry[] = [
  person("Patrick Dunmore", "3 Gorse Cottages", null, "Truro", "Cornwall", "TR99 1XX", "GB"),
  person("Ilse Hartog", "Rozenlaantje 8", null, "Delft", null, "2699 BX", "NL"),
  person("Nadia Rahmani", "6, allée des Noisetiers", null, "Lille", null, "59999", "FR"),
  person("Curtis Yeboah", "402 Persimmon Way", null, "Richmond", "VA", "23299", "US"),
];
