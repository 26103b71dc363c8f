import { Alert } from "~/components/ui/alert";

interface Problem {
  code: "UNAVAILABLE" | "NOT_ENOUGH_STOCK" | "EVENT_LIMIT";
  title: string | null;
  available: number;
}

/** How many of something are left when that is fewer than wanted. */
export function scarcitySentence(available: number, atEventPrice = false): string {
  if (available <= 0) return "Sold out.";
  const where = atEventPrice ? " at the event’s price" : "";
  return available === 1 ? `Only one is left${where}.` : `Only ${available} are left${where}.`;
}

/** What keeps a line of a cart from being bought as it is, in words. */
export function problemSentence({ code, title, available }: Problem): string {
  const what = title ?? "Something in your cart";
  return code === "UNAVAILABLE"
    ? `${what} is not sold any more.`
    : `${what}: ${scarcitySentence(available, code === "EVENT_LIMIT")}`;
}

/** All problems of a cart at once. */
export function QuoteProblems({ problems, tooLarge }: { problems: Problem[]; tooLarge: boolean }) {
  if (problems.length === 0 && !tooLarge) return null;
  return (
    <Alert tone="warning" title="Your cart cannot be ordered as it is">
      <ul className="mt-1 list-disc pl-5">
        {problems.map((problem, index) => (
          <li key={index}>{problemSentence(problem)}</li>
        ))}
        {tooLarge && <li>The total is too large for one order. Please order in several steps.</li>}
      </ul>
    </Alert>
  );
}
