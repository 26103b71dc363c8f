import { expect, test } from "vitest";

import { MAX_ATTEMPTS, pauseAfter } from "~/domain/outbox/backoff.server";
import { describeError } from "~/lib/redact";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

test("pauses double from five seconds up to six hours", () => {
  const longest = (attempt: number) => pauseAfter(attempt, () => 0);
  expect([1, 2, 3, 4].map(longest)).toEqual([5, 10, 20, 40].map((seconds) => seconds * SECOND));
  expect(longest(30)).toBe(6 * HOUR);
  expect(longest(2_000)).toBe(6 * HOUR);
});

test("up to half of a pause is left to chance", () => {
  expect(pauseAfter(3, () => 1)).toBe(10 * SECOND);
  expect(pauseAfter(3, () => 0.5)).toBe(15 * SECOND);
  const pauses = new Set(Array.from({ length: 20 }, () => pauseAfter(8)));
  expect(pauses.size).toBeGreaterThan(10);
});

test("all attempts together span about half a day", () => {
  const pauses = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1, () => 0));
  const hours = pauses.reduce((sum, pause) => sum + pause, 0) / HOUR;
  expect(hours).toBeGreaterThan(10);
  expect(hours).toBeLessThan(14);
});

test.each([
  [new TypeError("x is\n  undefined"), "TypeError: x is undefined"],
  ["mongodb://bazaar:geheim@db.example/shop", "mongodb://***@db.example/shop"],
  [new Error("GET /orders/1?key=a.b-c&token=d failed"), "Error: GET /orders/1?key=***&token=*** failed"],
  [new Error('{"password":"geheim","user":"ada"}'), 'Error: {"password":"***","user":"ada"}'],
  [
    new Error(
      "550 5.1.1 <ada.love+lace@mail.example.com>: no such user; to=bob@example.org, (O'Neil@example.ie).",
    ),
    "Error: 550 5.1.1 <***@***>: no such user; ***@***, (***@***).",
  ],
  [
    new Error("553 zoë@bücher.example is unknown, so is eve@localhost"),
    "Error: 553 ***@*** is unknown, so is ***@***",
  ],
  ["x".repeat(2_000), "x".repeat(500)],
])("an error is told without its secrets", (error, text) => {
  expect(describeError(error)).toBe(text);
});
