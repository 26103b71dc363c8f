import { describe, expect, test } from "vitest";

import { renderAccountLetter } from "~/mail-templates/account-letter";
import { renderOrderPlaced } from "~/mail-templates/order-placed";
import { renderStepForShop, renderStepForShopper, type OrderStep } from "~/mail-templates/order-step";
import { renderPurchasePlaced } from "~/mail-templates/purchase-placed";

const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(2)>`;

const lines = [
  {
    title: "Harbour mug",
    options: [{ name: "Color", value: "Sea" }],
    unitCents: 1999,
    quantity: 2,
    totalCents: 3998,
    eventName: null as string | null,
  },
];
const amounts = { goodsCents: 3998, discountCents: 0, shippingCents: 490, totalCents: 4488 };
const address = {
  name: "Ada Lovelace",
  line1: "12 St James’s Square",
  line2: null,
  city: "London",
  region: null,
  postalCode: "SW1Y 4JH",
  country: "GB",
  phone: null,
};
const purchase = {
  number: "BZ-AAAAA-BBBBB",
  currency: "USD",
  address,
  amounts,
  cashOnDelivery: true,
  href: "https://bazaar.example/purchases/BZ-AAAAA-BBBBB?key=abc",
  orders: [
    {
      number: "BZ-AAAAA-BBBBB-1",
      shopName: "Tide & Kiln",
      href: "https://bazaar.example/orders/BZ-AAAAA-BBBBB-1?key=def",
      lines,
      amounts,
    },
  ],
};
const step: OrderStep = {
  step: "SHIPPING",
  at: new Date("2030-05-04T09:30:00Z"),
  implied: [],
  number: "BZ-AAAAA-BBBBB-1",
  shopName: "Tide & Kiln",
  currency: "USD",
  lines,
  amounts,
  nothingToPay: false,
  by: "shop",
  note: null,
  carrier: null,
  trackingNumber: null,
  href: "https://bazaar.example/orders/BZ-AAAAA-BBBBB-1?key=def",
};

describe("the plain text", () => {
  test("of a purchase says everything the mail says", () => {
    const { subject, text } = renderPurchasePlaced(purchase);
    expect(subject).toBe("Your order BZ-AAAAA-BBBBB");
    expect(text).toContain("Thank you for your order");
    expect(text).toContain("Tide & Kiln has your order BZ-AAAAA-BBBBB and gets it ready.");
    expect(text).toContain("See your order https://bazaar.example/purchases/BZ-AAAAA-BBBBB?key=abc\n");
    expect(text).toMatch(/Harbour mug +\$39\.98\nColor: Sea, 2 × \$19\.99\n/);
    expect(text).toMatch(/Shipping +\$4\.90\nTotal +\$44\.88\n/);
    expect(text).toContain("To pay on delivery");
    expect(text).toContain("Ada Lovelace\n12 St James’s Square\nLondon\nSW1Y 4JH\nUnited Kingdom\n");
    expect(text).not.toMatch(/[<>{}]|undefined|null/);
  });

  test("of several orders says that each shop sends its part", () => {
    const { text } = renderPurchasePlaced({ ...purchase, orders: [...purchase.orders, ...purchase.orders] });
    expect(text.replace(/\s+/g, " ")).toContain("has gone to 2 shops. Each sends its part by itself");
    expect(text).toContain("Each shop’s courier takes that shop’s total.");
  });

  test("of a new order tells the shop what it earns", () => {
    const { subject, text } = renderOrderPlaced({
      ...purchase.orders[0]!,
      currency: "EUR",
      address,
      feeCents: 400,
      cashOnDelivery: true,
      href: "https://bazaar.example/seller/orders/BZ-AAAAA-BBBBB-1",
    });
    expect(subject).toBe("New order BZ-AAAAA-BBBBB-1");
    expect(text.replace(/\s+/g, " ")).toContain(
      "Ada Lovelace has ordered 2 pieces from Tide & Kiln, to be paid in cash on delivery.",
    );
    expect(text).toMatch(/Bazaar keeps +€4\.00\nCredited to you when it is delivered +€40\.88\n/);
  });
});

describe("about an account", () => {
  const letter = { kind: "USER", to: "ada@example.com", href: "https://bazaar.example/" } as const;
  const words = (text: string) => text.replace(/\s+/g, " ");

  test("the last mail greets nobody by name", () => {
    const { subject, text } = renderAccountLetter({ ...letter, letter: "account-deleted", name: null });
    expect(subject).toBe("Your account was deleted");
    expect(words(text)).toContain("Hello, the account of ada@example.com was deleted");
    expect(words(text)).toContain("because you had an account at Bazaar.");
    expect(text).not.toContain("null");
  });

  test("many wrong codes mean that somebody knows the password", () => {
    const guessed = { ...letter, letter: "two-factor-guessed", kind: "SELLER", name: "Tideline" } as const;
    const { subject, text } = renderAccountLetter(guessed);
    expect(subject).toBe("Somebody has tried many wrong codes");
    expect(words(text)).toContain("Hello Tideline, somebody who knows the password of your shop");
    expect(words(text)).toContain("because you have a shop at Bazaar.");
  });
});

describe("a step", () => {
  test.each([
    ["TRANSFERRED_TO_DELIVERY_PARTNER", "handed it over to Hermes"],
    ["SHIPPING", "is travelling to you"],
    ["RECEIVED", "at the depot near you"],
    ["ON_THE_WAY", "The courier is on the way"],
    ["DELIVERED", "has been delivered"],
    ["DELIVERY_FAILED", "could not be delivered"],
    ["CANCELLED", "Tide & Kiln has cancelled your order"],
  ] as const)("%s is told to the shopper in words of its own", (status, words) => {
    const { text } = renderStepForShopper({
      ...step,
      step: status,
      carrier: "Hermes",
      trackingNumber: "H-1",
    });
    expect(text.replace(/\s+/g, " ")).toContain(words);
    expect(text).toContain("Hermes: H-1");
    expect(text).toContain("?key=def");
  });

  test.each([
    ["TRANSFERRED_TO_DELIVERY_PARTNER", "has been handed over to Hermes"],
    ["SHIPPING", "is travelling to the shopper"],
    ["RECEIVED", "at the depot near the shopper"],
    ["ON_THE_WAY", "The courier is on the way to the shopper"],
    ["DELIVERED", "its net is on your balance"],
    ["DELIVERY_FAILED", "are in stock again"],
    ["CANCELLED", "You have cancelled order"],
  ] as const)("%s is told to the shop in words of its own", (status, words) => {
    const { text } = renderStepForShop({ ...step, step: status, carrier: "Hermes" });
    expect(text.replace(/\s+/g, " ")).toContain(words);
  });

  test.each([renderStepForShopper, renderStepForShop])(
    "names what was taken on the way to it, %#",
    (render) => {
      const at = step.at;
      const implied = [{ step: "TRANSFERRED_TO_DELIVERY_PARTNER", at }] as const;
      const { text } = render({ ...step, step: "DELIVERED", implied });
      expect(text).toMatch(
        /Transferred to delivery partner +4 May 2030, 09:30 UTC\nDelivered +4 May 2030, 09:30 UTC\n/,
      );
      expect(render({ ...step, step: "DELIVERED" }).text).not.toContain("Transferred");
    },
  );

  test("says who has cancelled, to either side", () => {
    const cancelled = { ...step, step: "CANCELLED", nothingToPay: true } as const;
    expect(renderStepForShopper({ ...cancelled, by: "shopper" }).text).toContain("You have cancelled");
    expect(renderStepForShopper({ ...cancelled, by: "marketplace" }).text).toContain("Bazaar has cancelled");
    expect(renderStepForShopper(cancelled).text.replace(/\s+/g, " ")).toContain(
      "You have nothing to pay for it.",
    );
    expect(renderStepForShop({ ...cancelled, by: "shopper" }).text).toContain("The shopper has cancelled");
    expect(renderStepForShop(cancelled).text).toContain("You have cancelled");
  });
});

describe("what people have written", () => {
  const evil = { ...address, name: hostile, line1: hostile, city: hostile };
  const evilLines = [{ ...lines[0]!, title: hostile, options: [{ name: hostile, value: hostile }] }];
  const letters = [
    renderPurchasePlaced({
      ...purchase,
      address: evil,
      orders: [{ ...purchase.orders[0]!, shopName: hostile, lines: evilLines }],
    }),
    renderOrderPlaced({
      ...purchase.orders[0]!,
      shopName: hostile,
      lines: evilLines,
      address: evil,
      currency: "USD",
      feeCents: 0,
      cashOnDelivery: false,
      href: purchase.href,
    }),
    renderStepForShopper({
      ...step,
      shopName: hostile,
      lines: evilLines,
      note: hostile,
      carrier: hostile,
      trackingNumber: hostile,
    }),
  ];

  test.each(letters)("is text in every place of “$subject”", ({ html, text }) => {
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toMatch(/<script|<img/i);
    expect(text).toContain("<script>alert(1)</script>");
  });

  test("never stands in what a mailbox lists or a mail is headed by, if a shopper chose it", () => {
    for (const { subject, html } of letters.slice(0, 2)) {
      const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
      const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
      expect(heading).not.toBe("");
      for (const place of [subject, heading, title]) expect(place).not.toContain("script");
    }
    const name = "You have won, go to evil.example";
    const { html } = renderPurchasePlaced({ ...purchase, address: { ...address, name } });
    expect(html.split(name)).toHaveLength(2);
    expect(html.indexOf(name)).toBeGreaterThan(html.indexOf("Goes to"));
  });
});

test("letters know a dark mode and need no picture, script or file", () => {
  const { html } = renderPurchasePlaced(purchase);
  expect(html).toContain("@media (prefers-color-scheme: dark) {\n  .ground, .ground > table");
  expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
  expect(html).toContain('lang="en"');
  expect(html).not.toMatch(/<(?:script|img|link|iframe)\b|url\(|@import/i);
});
