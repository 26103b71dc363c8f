import { AlertIcon, CheckIcon } from "~/components/ui/icons";

interface FlashNoteProps {
  note: { title: string; lines: string[]; tone: "success" | "warning" } | null;
}

/** What a form on the page before has done. Belongs into a `NoticeRegion`. */
export function FlashNote({ note }: FlashNoteProps) {
  if (!note) return null;
  const good = note.tone === "success";
  const Icon = good ? CheckIcon : AlertIcon;
  return (
    <div className={`mt-6 flex gap-3 rounded-md px-4 py-3 ${good ? "bg-positive-soft" : "bg-sale-soft"}`}>
      <Icon className={`mt-0.5 shrink-0 ${good ? "text-positive" : "text-sale-ink"}`} />
      <div className="min-w-0 break-words">
        <p className="font-semibold">{note.title}.</p>
        {note.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
