import { expect, test } from "vitest";

import { countryCodes, countryName } from "~/lib/countries";
import { postalLines } from "~/lib/postal-address";

const bare = { name: "Ada Lovelace", line1: "1 High Street", line2: null, region: null, phone: null };

/** The lines between the street and the country. */
function place(country: string, city: string, region: string | null, postalCode: string): string[] {
  return postalLines({ ...bare, city, region, postalCode, country }).slice(2, -1);
}

test.each([
  ["US", "Portland", "OR", "97201", ["Portland, OR 97201"]],
  ["US", "Portland", null, "97201", ["Portland, 97201"]],
  ["CA", "Ottawa", "ON", "K1A 0B1", ["Ottawa, ON K1A 0B1"]],
  ["GB", "London", null, "SW1Y 4JH", ["London", "SW1Y 4JH"]],
  ["GB", "Bath", "Somerset", "BA1 1AA", ["Bath", "Somerset", "BA1 1AA"]],
  ["DE", "Berlin", null, "12045", ["12045 Berlin"]],
  ["FR", "Lyon", null, "69002", ["69002 Lyon"]],
  ["NL", "Utrecht", null, "3511 AB", ["3511 AB Utrecht"]],
  ["CH", "Bern", null, "3011", ["3011 Bern"]],
  ["AT", "Graz", "Steiermark", "8010", ["8010 Graz", "Steiermark"]],
  ["IT", "Milano", "MI", "20121", ["20121 Milano MI"]],
  ["AU", "Sydney", "NSW", "2000", ["Sydney NSW 2000"]],
  ["BR", "São Paulo", "SP", "01310-200", ["São Paulo - SP", "01310-200"]],
])("the post of %s writes %s, %s, %s as %j", (country, city, region, postalCode, lines) => {
  expect(place(country, city, region, postalCode)).toEqual(lines);
});

test("everything that is given stands in it once, in every country", () => {
  for (const country of countryCodes) {
    const whole = {
      ...bare,
      line2: "Door 3",
      city: "Town",
      region: "Region",
      postalCode: "1234",
      phone: "+1",
    };
    const text = postalLines({ ...whole, country }).join("\n");
    for (const part of ["Ada Lovelace\n1 High Street\nDoor 3\n", "Town", "Region", "1234"])
      expect(text.split(part), `${part} in ${country}`).toHaveLength(2);
    expect(text.endsWith(`\n${countryName(country)}\n+1`)).toBe(true);
  }
});

test("a country that is not known is written as its code", () => {
  expect(postalLines({ ...bare, city: "Town", postalCode: "1", country: "??" }).at(-1)).toBe("??");
});
