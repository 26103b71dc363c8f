import { createContext } from "react";

import { type MediaSettings } from "~/lib/media-url";

/** Where pictures are delivered from; the root route sets it. */
export const MediaContext = createContext<MediaSettings>({ cloudinary: null });
