import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { addAddress } from "~/domain/account/add-address.server";
import { changeAddress } from "~/domain/account/change-address.server";
import { deleteAddress } from "~/domain/account/delete-address.server";
import { AddressBookFull, MAX_ADDRESSES } from "~/domain/account/errors";
import { getAddress, listAddresses } from "~/domain/account/queries.server";
import { setDefaultAddress } from "~/domain/account/set-default-address.server";
import { NotFound } from "~/domain/errors";

import { resetDatabase } from "../../support/database";
import { address } from "../../support/fixtures";
import { createUser } from "../identity/accounts";

beforeEach(resetDatabase);

const labels = async (userId: string) =>
  (await listAddresses(userId)).map(({ label, isDefault }) => (isDefault ? `${label}*` : label));

describe("the address book", () => {
  it("always has one default, the first address at first", async () => {
    const { id } = await createUser();
    await addAddress(id, { label: "Home", address });
    await addAddress(id, { label: "Work", address: { ...address, line1: "1 Desk Road" } });
    expect(await labels(id)).toEqual(["Home*", "Work"]);
    await addAddress(id, { label: "Hut", address: { ...address, line1: "9 Fell" }, isDefault: true });
    expect(await labels(id)).toEqual(["Hut*", "Home", "Work"]);

    const [hut, , work] = await listAddresses(id);
    await setDefaultAddress(id, work!.id);
    expect(await labels(id)).toEqual(["Work*", "Home", "Hut"]);
    await changeAddress(id, work!.id, { label: "Office", address, isDefault: false });
    expect(await labels(id)).toEqual(["Office*", "Home", "Hut"]);
    await deleteAddress(id, work!.id);
    await expect(deleteAddress(id, work!.id)).rejects.toThrow(NotFound);
    expect(await labels(id)).toEqual(["Home*", "Hut"]);
    expect((await getAddress(id, hut!.id)).address.line1).toBe("9 Fell");
  });

  it("keeps what is sent twice once, and calls an address without a name by its street", async () => {
    const { id } = await createUser();
    await addAddress(id, { address });
    await addAddress(id, { address });
    expect(await labels(id)).toEqual([`${address.line1}*`]);
  });

  it("holds no more than it may, also when several are added at once", async () => {
    const { id } = await createUser();
    const results = await Promise.allSettled(
      Array.from({ length: MAX_ADDRESSES + 3 }, (_, index) =>
        addAddress(id, { label: `No ${index}`, address: { ...address, line1: `${index} Row` } }),
      ),
    );
    const refused = results.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
    expect(refused.map(({ reason }) => reason)).toEqual(Array(3).fill(expect.any(AddressBookFull)));
    const all = await listAddresses(id);
    expect(all).toHaveLength(MAX_ADDRESSES);
    expect(all.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  });

  it("is nobody else's", async () => {
    const [ada, eve] = [await createUser(), await createUser()];
    await addAddress(ada.id, { label: "Home", address });
    const [home] = await listAddresses(ada.id);
    const input = { label: "Mine", address, isDefault: true };
    await expect(getAddress(eve.id, home!.id)).rejects.toThrow(NotFound);
    await expect(changeAddress(eve.id, home!.id, input)).rejects.toThrow(NotFound);
    await expect(setDefaultAddress(eve.id, home!.id)).rejects.toThrow(NotFound);
    await expect(deleteAddress(eve.id, home!.id)).rejects.toThrow(NotFound);
    expect(await labels(ada.id)).toEqual(["Home*"]);
    expect((await db.user.findFirst({ where: { id: eve.id } }))?.addresses).toEqual([]);
  });
});
