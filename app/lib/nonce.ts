import { createContext, useContext } from "react";

/** The nonce that the Content-Security-Policy of this response allows for inline scripts. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce while rendering on the server; undefined in the browser, which keeps nonces to itself. */
export const useNonce = () => useContext(NonceContext);
