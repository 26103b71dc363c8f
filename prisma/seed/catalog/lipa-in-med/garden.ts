import { type ProductEntry } from "../types";

const LARCH = "#c08a56";
const LEAF = "#5d8055";

/** For the bees' side of the business. */
export const garden: readonly ProductEntry[] = [
  {
    slug: "bee-pasture-seeds",
    title: "Bee Pasture Seeds, Three Packets",
    category: "plants-garden",
    description:
      "Phacelia for May, borage for July and ivy-leaved things nobody plants for October. Sow them in that order and something is open whenever a bee flies. Open-pollinated and gathered by us; together enough for 6 square meters.",
    tags: ["seeds", "bees", "wildflowers", "set"],
    sku: "LIPA-SEED",
    price: 1100,
    stock: [64],
    form: "seedPackets",
    colors: [["#7a78b0", LEAF, "#c9704a"]],
    pictures: [
      {
        view: "front",
        ground: "butter",
        backdrop: "plain",
        alt: "Three seed packets with blue flowers, a red spike of blossom and green shoots, some seeds beside them",
      },
      { view: "scene", ground: "sage", alt: "The seed packets on a linen cloth with a cup of coffee" },
    ],
  },
  {
    slug: "mason-bee-lodge",
    title: "Mason Bee Lodge",
    category: "plants-garden",
    description:
      "Painted like our beehive fronts, by Jože's sister, who has opinions about blue. Reeds and drilled ash for bees that live alone, pine cones in the gable for everybody else. Hang it facing southeast at chest height and leave it out all winter.",
    tags: ["bees", "larch", "wildlife", "hand painted"],
    options: [{ name: "Front", values: ["Gentian", "Ox red"] }],
    sku: "LIPA-LODGE",
    price: 4600,
    stock: [9, 7],
    form: "beeHotel",
    colors: [
      ["#5c7fa3", "#e0c58d", "#b4543c"],
      ["#a8503d", "#e0c58d", "#4d6a55"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sage",
        backdrop: "branch",
        alt: "A blue bee house with a red roof, filled with reeds and drilled wood",
      },
      { view: "detail", ground: "sky", alt: "Close-up of the reeds and the drilled block" },
      { view: "colors", ground: "sand", alt: "Bee houses with a gentian blue and an ox-red front" },
    ],
  },
  {
    slug: "trowel-and-hand-fork",
    title: "Trowel & Hand Fork",
    category: "plants-garden",
    description:
      "Forged in Kropa, where they made nails for Venice and now make these for us. The necks go 12 cm into the pear handles and are riveted, not glued. Wipe them with the oily end of a rag and they will see out the gardener.",
    tags: ["tools", "forged", "pearwood", "set"],
    sku: "LIPA-TROWEL",
    price: 5800,
    stock: [12],
    form: "gardenTools",
    colors: [["#a8643f", "#d9b24a", "#4d6a55"]],
    pictures: [
      {
        view: "front",
        ground: "teal",
        backdrop: "window",
        alt: "A forged trowel and a hand fork with red-brown handles",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the forged blade of the trowel" },
    ],
  },
  {
    slug: "hemp-garden-twine",
    title: "Hemp Garden Twine",
    category: "plants-garden",
    description:
      "Ties in a tomato in July and is compost by the next one. Two-ply hemp, waxed on our own dipping wheel, which also keeps it from swelling in the rain. 120 m on a paper spool.",
    tags: ["twine", "hemp", "compostable"],
    sku: "LIPA-TWINE",
    price: 900,
    stock: [75],
    form: "twine",
    colors: [["#c9a86c", "#f3ead6", LEAF]],
    pictures: [
      {
        view: "front",
        ground: "clay",
        backdrop: "plain",
        alt: "A spool of brown garden twine with a cream paper band",
      },
    ],
  },
  {
    slug: "dried-lavender-bundle",
    title: "Dried Lavender Bundle",
    category: "plants-garden",
    description:
      "Cut just before it opens and dried head down in the attic, so the flowers stay on when you knock against it. About 150 stems, tied with waxed hemp. Keep it out of the sun and it holds its blue for a year.",
    tags: ["lavender", "dried flowers", "scent"],
    sku: "LIPA-BUNDLE",
    price: 1600,
    stock: [26],
    form: "herbBundle",
    colors: [["#7f6fae", "#7d9270", "#c98b3a"]],
    pictures: [
      {
        view: "front",
        ground: "oat",
        backdrop: "window",
        alt: "A bundle of dried lavender hanging head down from a nail",
      },
      { view: "detail", ground: "sage", alt: "Close-up of the lavender flowers" },
    ],
  },
  {
    slug: "strawflower-wreath",
    title: "Strawflower Wreath",
    category: "plants-garden",
    description:
      "Bay, eucalyptus and flowers that are dry even while they grow. Bound on a ring of our own vine prunings, so the whole of it can go on the compost when you tire of it. 34 cm, and no two are alike.",
    tags: ["wreath", "dried flowers", "door"],
    options: [{ name: "Flowers", values: ["Sunset", "Frost"] }],
    sku: "LIPA-WREATH",
    price: 3900,
    stock: [6, 0],
    form: "wreath",
    colors: [
      ["#d0694c", "#7f9a72", "#e0aa4f"],
      ["#eadfe2", "#8fa597", "#c99a9f"],
    ],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A wreath of green leaves with red and yellow strawflowers",
      },
      {
        view: "scene",
        ground: "sand",
        companion: "jug",
        alt: "The wreath above a shelf with books and a jug",
      },
    ],
  },
  {
    slug: "larch-seed-tray",
    title: "Larch Seed Tray",
    category: "plants-garden",
    description:
      "Finger-jointed, untreated, and made to the size of a windowsill in an old house: 40 by 22 cm. The base is slatted over a zinc drip pan. Larch turns silver outdoors and needs nothing from you but rain.",
    tags: ["larch", "sowing", "windowsill"],
    sku: "LIPA-TRAY",
    price: 3300,
    stock: [15],
    form: "seedTray",
    colors: [[LARCH, "#f0e2bd", "#6f9a58"]],
    pictures: [
      {
        view: "front",
        ground: "blush",
        backdrop: "window",
        alt: "A wooden tray of green seedlings with a label stuck in the soil",
      },
      { view: "detail", ground: "butter", alt: "Close-up of the seedlings and the label" },
    ],
  },
  {
    slug: "kitchen-herb-window-box",
    title: "Kitchen Herb Window Box",
    category: "plants-garden",
    description:
      "Thyme, savory, chives and a marjoram that insists on the corner, rooted in the box since April. The sides are larch, strapped with steel that will rust a little and then stop. 60 cm long; we send it only in weeks without frost.",
    tags: ["herbs", "larch", "balcony", "plants"],
    sku: "LIPA-BOX",
    price: 6200,
    compareAt: 6900,
    stock: [5],
    form: "windowBox",
    colors: [["#a97647", "#d9b7d6", "#6f9458"]],
    pictures: [
      {
        view: "front",
        ground: "sky",
        backdrop: "plain",
        alt: "A long wooden box full of green herbs with pale lilac flowers",
      },
      { view: "detail", ground: "oat", alt: "Close-up of the herbs and the steel strap" },
    ],
  },
];
