/** How many numbers each path command takes. */
const ARITY: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/**
 * The same path in fewer bytes: relative where that is shorter, no repeated letters, no needless spaces.
 * Whole numbers only, except for the `.1` of dots.
 */
export function compact(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = "";
  let last = "";
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const kind = letter.toLowerCase();
    const numbers = [...rest.matchAll(/-?(?:\d*\.\d+|\d+)/g)].map(([text]) => Number(text));
    const arity = ARITY[kind] ?? 0;
    for (let from = 0; from === 0 || from < numbers.length; from += arity || 1) {
      // Pairs after the first of a move are lines.
      const command = kind === "m" && from > 0 ? "l" : kind;
      const given = numbers.slice(from, from + arity);
      const absolute = letter !== kind ? given : shift(command, given, x, y);
      const relative = letter === kind ? given : shift(command, given, -x, -y);
      const choices = [written(command, relative, last), written(command.toUpperCase(), absolute, last)];
      const gain = choices[0]!.length - choices[1]!.length;
      const best = gain > 0 || (gain === 0 && command === "m") ? 1 : 0;
      out += choices[best];
      last = best ? command.toUpperCase() : command;
      if (command === "z") [x, y] = [startX, startY];
      else if (command === "h") x = absolute[0]!;
      else if (command === "v") y = absolute[0]!;
      else [x, y] = [absolute[arity - 2]!, absolute[arity - 1]!];
      if (command === "m") [startX, startY] = [x, y];
      if (!arity) break;
    }
  }
  return out;
}

function shift(command: string, numbers: readonly number[], dx: number, dy: number): number[] {
  const round = (value: number) => Math.round(value * 10) / 10;
  if (command === "h") return numbers.map((value) => round(value + dx));
  if (command === "v") return numbers.map((value) => round(value + dy));
  if (command === "a") return numbers.map((value, i) => (i < 5 ? value : round(value + (i === 5 ? dx : dy))));
  return numbers.map((value, i) => round(value + (i % 2 ? dy : dx)));
}

/** A command with its numbers; the letter is left out where the previous one goes on. */
function written(command: string, numbers: readonly number[], last: string): string {
  const goesOn = command === last && !/[mz]/i.test(command);
  let text = goesOn ? "" : command;
  numbers.forEach((value, i) => {
    const digits = String(value).replace(/^(-?)0\./, "$1.");
    // The two flags of an arc are single digits and need nothing between or after them.
    const afterFlag = /a/i.test(command) && (i === 4 || i === 5);
    const free = afterFlag || digits.startsWith("-") || (text.length > 0 && i === 0 && !goesOn);
    text += free ? digits : ` ${digits}`;
  });
  return text;
}
