import { convert } from "html-to-text";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** A mail but for its recipient and its key. */
export interface Letter {
  subject: string;
  html: string;
  text: string;
}

/** Mail clients choose their rules of layout by it, and this is the one they all know. */
const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Renders a letter for clients that show HTML, and for those that don't. */
export function renderLetter(subject: string, element: ReactElement): Letter {
  const html = DOCTYPE + renderToStaticMarkup(element);
  const text = convert(html, {
    wordwrap: 78,
    selectors: [
      // What is only there for the list of a mailbox.
      { selector: "[data-skip-in-text=true]", format: "skip" },
      { selector: "a", options: { linkBrackets: false, noAnchorUrl: false } },
      { selector: "h1", options: { uppercase: false } },
      { selector: "h2", options: { uppercase: false } },
      { selector: "table.lines", format: "dataTable", options: { colSpacing: 3 } },
    ],
  });
  return { subject, html, text: `${text}\n` };
}
