import { transaction, type Image, type Transaction } from "~/db/index.server";
import { type Actor, recordAudit } from "~/domain/audit/record-audit.server";
import { NotFound } from "~/domain/errors";
import { claimMedia } from "~/domain/media/claim-media.server";
import { discardMedia } from "~/domain/media/discard-media.server";
import { type MediaOwner } from "~/domain/media/owner";
import { enqueueAnew } from "~/domain/outbox/enqueue-anew.server";

import { ownedShop } from "./owned-shop.server";

/** What becomes of a picture: an upload takes its place, it goes, or it stays. */
export type PictureChange = { key: string; width: number; height: number } | "remove" | "keep";

export interface ShopProfileInput {
  name: string;
  tagline: string;
  description: string;
  phone: string;
  logo: PictureChange;
  banner: PictureChange;
}

/**
 * Saves what a shop tells about itself. Its address in the storefront stays, whatever it is called now: links to it
 * are out in the world. Pictures that are replaced are discarded.
 *
 * Of two savings the last wins, field by field of this form alone: those of the other forms are not touched. Which
 * picture a saving replaces is read in its own transaction, so no picture is lost track of when two arrive at once.
 *
 * A new name is written down: an administrator has approved the one before it.
 *
 * @param by who saves it, with the address of the client
 * @throws NotFound if the shop may not change anything, or an upload is not its own
 */
export async function saveShopProfile(
  shopId: string,
  input: ShopProfileInput,
  by: { actor: Actor; ip: string | null },
): Promise<void> {
  const { name, tagline, description, phone } = input;
  await transaction(async (tx) => {
    const shop = await tx.shop.findFirst({
      where: ownedShop(shopId),
      select: ["name", "logo", "banner"],
    });
    if (!shop) throw new NotFound("The shop");
    const logo = await changePicture(tx, shopId, shop.logo, input.logo, `The sign of ${name}`);
    const banner = await changePicture(tx, shopId, shop.banner, input.banner, `The window of ${name}`);
    await tx.shop.updateOne({
      where: ownedShop(shopId),
      set: { name, tagline, description, phone, logo, banner },
    });
    if (name === shop.name) return;
    await enqueueAnew(tx, {
      kind: "search.shop-renamed",
      key: `shop-renamed:${shopId}`,
      payload: { shopId, after: null },
    });
    await recordAudit(tx, {
      ...by,
      action: "shop.renamed",
      target: `shop:${shopId}`,
      before: { name: shop.name },
      after: { name },
    });
  });
}

async function changePicture(
  tx: Transaction,
  shopId: string,
  before: Image | null,
  change: PictureChange,
  alt: string,
): Promise<Image | null> {
  if (change === "keep") return before;
  const owner: MediaOwner = `shop:${shopId}`;
  if (change !== "remove") await claimMedia(tx, change.key, owner);
  if (before) await discardMedia(tx, before.key, owner);
  return change === "remove" ? null : { key: change.key, width: change.width, height: change.height, alt };
}
