import type { ComponentProps } from "react";

import { Wordmark } from "~/components/storefront/wordmark";

import { Actions } from "./actions";
import { Controls } from "./controls";
import { Data } from "./data";
import { Feedback } from "./feedback";
import { ShopWindow } from "./shop-window";
import { Tokens } from "./tokens";

/** Every component of the design system in every state, in whichever of the two looks the browser prefers. */
export function Showcase(shopWindow: ComponentProps<typeof ShopWindow>) {
  return (
    <>
      <header className="page flex h-16 items-center border-b border-line">
        <Wordmark />
      </header>
      <main id="main" className="page flex flex-col gap-10 py-10">
        <div className="flex flex-col gap-2">
          <h1 className="text-3xl font-semibold tracking-tight">Components</h1>
          <p className="max-w-prose text-lg text-muted">
            Everything that pages are made of, in every state. Nothing here leads anywhere.
          </p>
        </div>
        <Tokens />
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
          <Actions />
          <Controls />
          <Feedback />
        </div>
        <Data />
        <ShopWindow {...shopWindow} />
      </main>
    </>
  );
}
