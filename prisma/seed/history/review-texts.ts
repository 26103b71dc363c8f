/** What people write when they are pleased, in two minds or annoyed. Each sentence stands by itself. */
export interface Comments {
  glad: readonly string[];
  mixed: readonly string[];
  cross: readonly string[];
}

/** Said of anything. */
export const generalComments: Comments = {
  glad: [
    "Even nicer in the hand than in the picture.",
    "Arrived well packed, with a handwritten note in the box.",
    "My second one. The first went to my sister, who would not give it back.",
    "You can tell that somebody took their time over this.",
    "Came two days earlier than promised.",
    "Bought as a present and nearly kept it.",
    "Not cheap, and worth every cent.",
    "Exactly as described, which is rarer than it should be.",
    "Wrapped in paper, not a scrap of plastic. Thank you for that.",
    "The color is a touch warmer than on my screen, and I like it better.",
    "Would order from this shop again without a second thought.",
    "It has been in use every day since it came.",
    "Simple, solid and good to look at.",
    "Everyone who visits asks where it is from.",
  ],
  mixed: [
    "Lovely thing, but it took almost two weeks to get here.",
    "Good, though smaller than I had imagined. Do read the measurements.",
    "Nice enough. At this price I had hoped for a little more.",
    "The box was dented; what was in it was fine, luckily.",
    "The color is quite different from the picture on my phone.",
    "Does what it should. Nothing more to say, really.",
  ],
  cross: [
    "Not what I expected from the description. I am a bit disappointed.",
    "It came later than the tracking said, and the corner was chipped.",
    "Feels lighter and thinner than the picture suggests.",
    "I wanted to love this and I do not.",
  ],
};

/** Said of the goods of one category, by its slug. */
export const commentsByCategory: Readonly<Record<string, Comments>> = {
  kitchen: {
    glad: [
      "Has moved straight to the front of the cupboard.",
      "Washes up in a moment and looks as it did on the first day.",
      "Feels right in the hand, which you only notice once something does.",
      "Meals are slower affairs since we have this, in the best way.",
      "A pleasure to use, and to leave out on the counter.",
      "Heavier than it looks, in a good way.",
      "Replaced something from the supermarket and wonder why I waited.",
    ],
    mixed: [
      "Beautiful, but it wants a little care to stay so.",
      "One of ours sits a hair uneven on the table. It is handmade, I suppose.",
      "Good quality, only a little small for our household.",
    ],
    cross: ["Stained after the first week, although I followed the instructions."],
  },
  pantry: {
    glad: [
      "It was gone in a week, and there are only two of us.",
      "Tastes the way it smells, which is not a given.",
      "Fresh: you can taste that it has not been lying about.",
      "Opened it to try a little, and there is not much left.",
      "Turned a plain supper into something we talked about.",
      "Not too sweet. Somebody there knows what to leave out.",
    ],
    mixed: [
      "Good, but there is less of it than it looks.",
      "A little too strong for me; my husband loves it.",
    ],
    cross: ["It had come open on the way, and the whole parcel was full of it."],
  },
  "home-lighting": {
    glad: [
      "Makes the evening corner of the room what it should be.",
      "Turned the bare end of the room into my favourite place.",
      "Well made down to the underside, where nobody looks.",
      "Fits an old house and would fit a new one.",
      "Unpacked it, put it in its place, and it was as if it had always been there.",
    ],
    mixed: [
      "Handsome, but larger than we had pictured it.",
      "A shade darker than in the photographs. We got used to it.",
    ],
    cross: ["Came with a scratch; the shop has offered to replace it, so we shall see."],
  },
  textiles: {
    glad: [
      "Soft from the first day and even softer after the wash.",
      "The weave is dense and even; this will outlive me.",
      "The cat has claimed it. High praise in this house.",
      "Dries on the line in no time.",
      "The color has not moved after ten washes.",
    ],
    mixed: [
      "Scratches a little at first; it gets better.",
      "Shed some fluff in the beginning, now it is fine.",
    ],
    cross: ["Shrank more than the label says, on the gentlest setting."],
  },
  "clothing-bags": {
    glad: [
      "Fits as if it had been made for me.",
      "Light, and yet it will last.",
      "The work is neat inside and out.",
      "Had it with me every day for a month, and it only looks better.",
      "Came along on a very grey ferry crossing and earned its keep.",
    ],
    mixed: ["Smaller than I had thought; measure first.", "Well made, though stiffer than I had thought."],
    cross: ["Something came loose in the second week."],
  },
  "paper-prints": {
    glad: [
      "Made with care, down to the smallest line.",
      "The colors glow.",
      "Made me write letters again.",
      "Came without a crease or a bent corner.",
      "Has its place by my desk and makes Mondays easier.",
    ],
    mixed: ["Fine work, but a corner was bent in the post.", "A little plainer than I had hoped."],
    cross: ["Came creased in an envelope with no cardboard."],
  },
  "bath-candles": {
    glad: [
      "Smells like a garden after rain, not like a shop.",
      "Used it every evening this week, and there is still plenty.",
      "A quiet luxury in the middle of the week.",
      "A small thing that makes the bathroom feel like somebody else’s house.",
      "The scent is there without shouting.",
      "Lasts far longer than I had thought.",
    ],
    mixed: ["The scent is fainter than I had hoped.", "Lovely, but gone sooner than I had thought."],
    cross: ["It had broken in two on the way."],
  },
  "plants-garden": {
    glad: [
      "My basil has never been happier.",
      "Exactly the right size for my balcony.",
      "Survived the first frost on the balcony without a mark.",
      "Everything on the sill looks better beside it.",
      "No drips and no rings on the windowsill.",
    ],
    mixed: [
      "Good, though a size larger would suit me better.",
      "Sturdy, though heavier than my shelf likes.",
    ],
    cross: ["Arrived with a crack across the foot."],
  },
  outdoor: {
    glad: [
      "Three days of rain in the hills did it no harm.",
      "Made for people who are out in all weathers, which we are.",
      "Thought through to the last screw.",
      "Has been to two countries with us already.",
      "Gets better with every scratch.",
      "You could repair every part of it, and they sell the parts.",
    ],
    mixed: ["Sturdy, though it wants some patience at first.", "Good thing, but heavier than I had thought."],
    cross: ["Something came loose on the second trip."],
  },
  "toys-games": {
    glad: [
      "Our three-year-old has not put it down since Saturday.",
      "Smooth edges, honest wood, no batteries: hooray.",
      "Has been thrown, dropped and hugged, and looks fine.",
      "Grandparents fought over who got to play first.",
      "The paint does not come off, and we tried.",
    ],
    mixed: ["Sweet, but held the attention of our five-year-old for one afternoon.", "Nice game, thin box."],
    cross: ["One piece was missing. The shop has sent it since."],
  },
};

/** What shops answer. */
export const replies = {
  thanks: [
    "Thank you! Notes like yours go up on the wall above the packing table.",
    "That is good to hear. Enjoy it for many years.",
    "Thank you for taking the time to write this.",
    "Your words made our morning. Come back soon.",
  ],
  sorry: [
    "We are sorry about that. Please send us a picture, and we will put it right.",
    "Thank you for telling us plainly. We have written to you about a replacement.",
    "That should not have happened. We have changed how we pack these.",
    "We are sorry that it is not what you had hoped for. We will describe it better.",
  ],
} as const;
