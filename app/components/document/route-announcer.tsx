import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/** Tells screen readers the title of the page that client-side navigation has opened. */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const first = useRef(true);
  const [title, setTitle] = useState("");
  useEffect(() => {
    if (first.current) first.current = false;
    else setTitle(document.title);
  }, [pathname]);
  return (
    <p role="status" className="sr-only">
      {title}
    </p>
  );
}
