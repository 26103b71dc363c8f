import { Sample } from "./sample";

/** Whole class names, so that the style sheet's compiler finds them. */
const colors = [
  { name: "ground", look: "bg-ground text-ink" },
  { name: "raised", look: "bg-raised text-ink" },
  { name: "sunken", look: "bg-sunken text-ink" },
  { name: "muted on ground", look: "bg-ground text-muted" },
  { name: "muted on sunken", look: "bg-sunken text-muted" },
  { name: "ink", look: "bg-ink text-ground" },
  { name: "accent", look: "bg-accent text-on-accent" },
  { name: "accent-soft", look: "bg-accent-soft text-accent" },
  { name: "sale", look: "bg-sale text-on-sale" },
  { name: "sale-soft", look: "bg-sale-soft text-sale-ink" },
  { name: "positive-soft", look: "bg-positive-soft text-positive" },
  { name: "danger", look: "bg-danger text-on-danger" },
  { name: "danger-soft", look: "bg-danger-soft text-danger" },
];

const sizes = [
  { name: "4xl", look: "text-4xl font-semibold tracking-[-0.045em]" },
  { name: "3xl", look: "text-3xl font-semibold tracking-tight" },
  { name: "2xl", look: "text-2xl font-semibold tracking-tight" },
  { name: "xl", look: "text-xl font-semibold" },
  { name: "lg", look: "text-lg" },
  { name: "base", look: "text-base" },
  { name: "sm", look: "text-sm" },
  { name: "xs", look: "text-xs" },
];

/** The roles that colors play, and the scale of type. */
export function Tokens() {
  return (
    <>
      <Sample title="Colors">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-7">
          {colors.map(({ name, look }) => (
            <li
              key={name}
              className={`flex h-20 items-end rounded-md border border-line p-2 text-sm ${look}`}
            >
              {name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Type">
        <ul className="flex flex-col gap-2">
          {sizes.map(({ name, look }) => (
            <li key={name} className="flex items-baseline gap-4">
              <span className="w-10 shrink-0 text-sm text-muted">{name}</span>
              <span className={`min-w-0 ${look}`}>Twelve shops, one cart</span>
            </li>
          ))}
        </ul>
      </Sample>
    </>
  );
}
