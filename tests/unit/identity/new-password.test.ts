import { describe, expect, test } from "vitest";

import { isPersonal, newPasswordSchema } from "~/domain/identity/new-password-schema.server";
import { currentPasswordSchema } from "~/domain/identity/sign-in-schema.server";

const refusal = (password: string) =>
  newPasswordSchema.safeParse(password).error?.issues.map(({ message }) => message) ?? [];

describe("a password is refused", () => {
  test.each([
    ...["password123", "Password12345", "letmein12345", "Letmein 12345!", "welcome123!", "--Dragon--2026"],
    ...["Bazaar12345", "!!bazaar2026", "ｐａｓｓｗｏｒｄ１２３４５"],
    ...["0123456789", "9876543210", "abcdefghij", "qwertyuiop", "Poiuytrewq1!", "abcd1234efgh"],
    ...["aaaaaaaaaa", "aaaabbbbcccc", "ababababab", "abcdeabcde", "x7!kpx7!kp", "abx1yabx1y", "1122112211"],
  ])("that is among the first ones tried: %j", (password) => {
    expect(refusal(password)).toEqual([expect.stringContaining("Too many people use this")]);
  });

  test.each(["", "short", "123456789", "😀🎉🚲🌧☕", "e\u0301".repeat(9), "ﷺ"])(
    "that is too short, and is told that alone: %j",
    (password) => {
      expect(refusal(password)).toEqual(["A password needs at least 10 characters."]);
    },
  );

  test("that is too long, and is told that alone", () => {
    expect(refusal("0123456789".repeat(20) + "0")).toEqual(["That is too long for a password."]);
  });
});

test.each([
  ...["correct horse battery staple", "kiln, glaze and patience", "my next password", "a new and better one"],
  ...["Straßenbahn 12", "мой новый дом", "茶の店で待っています今日も", "x9$Kq2!vLm", "first student canopy"],
])("%j is taken", (password) => {
  expect(refusal(password)).toEqual([]);
});

test("characters are counted as people count them, up to the same number where a password is asked for", () => {
  const emoji = ["😀", "🎉", "🚲", "🌧", "☕", "🎈", "🍀", "🐝", "🌻", "🍋"].join("");
  expect(refusal(emoji)).toEqual([]);
  const longest = emoji.repeat(20);
  expect([...longest]).toHaveLength(200);
  expect(currentPasswordSchema.safeParse(longest).success).toBe(true);
  expect(currentPasswordSchema.safeParse(`${longest}x`).success).toBe(false);
});

test("what everybody knows of an owner is the same in whichever letters it is typed", () => {
  expect(isPersonal("Ａｄａ Ｌｏｖｅｌａｃｅ", ["Ada Lovelace"])).toBe(true);
  expect(isPersonal("Jose\u0301 Garci\u0301a", ["José García"])).toBe(true);
  expect(isPersonal("somebody else", ["Ada Lovelace", "ada@example.com"])).toBe(false);
});
