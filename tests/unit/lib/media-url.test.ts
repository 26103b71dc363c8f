import { describe, expect, it } from "vitest";

import { parseCloudinaryUrl } from "~/lib/cloudinary-url";
import { absoluteMediaUrl, imageSource, keptWidths, mediaUrl } from "~/lib/media-url";

const local = { cloudinary: null };
const cloud = { cloudinary: "https://res.cloudinary.com/bazaar/image/upload" };

describe("the addresses of pictures", () => {
  it("leaves the demo's drawings as they are, whatever is configured", () => {
    const drawing = { key: "demo/oak table-1.svg", width: 800 };
    for (const settings of [local, cloud])
      expect(imageSource(drawing, settings)).toEqual({ src: "/media/demo/oak%20table-1.svg" });
  });

  it("offers an upload in the widths that are kept", () => {
    expect(imageSource({ key: "local/ab12", width: 1280 }, local, "50vw")).toEqual({
      src: "/media/local/ab12-640.webp",
      srcSet:
        "/media/local/ab12-320.webp 320w, /media/local/ab12-640.webp 640w, /media/local/ab12-1280.webp 1280w",
      sizes: "50vw",
    });
    expect(imageSource({ key: "local/ab12", width: 500 }, local).srcSet).toBe(
      "/media/local/ab12-320.webp 320w, /media/local/ab12-640.webp 500w",
    );
    expect(imageSource({ key: "local/ab12", width: 200 }, local)).toEqual({
      src: "/media/local/ab12-320.webp",
    });
  });

  it("asks Cloudinary for each width", () => {
    expect(mediaUrl("cloudinary/ab12", 320, cloud)).toBe(
      "https://res.cloudinary.com/bazaar/image/upload/c_limit,w_320/f_auto,q_auto/v1/cloudinary/ab12",
    );
    const { srcSet = "" } = imageSource({ key: "cloudinary/ab12", width: 900 }, cloud);
    expect(srcSet.split(", ").map((part) => part.split(" ")[1])).toEqual(["320w", "640w", "900w"]);
    // Each comma of the list is followed by a space, or browsers would split the addresses.
    expect(srcSet.match(/, /g)).toHaveLength(2);
  });

  it("gives whole addresses to those who look from elsewhere", () => {
    const origin = "https://bazaar.example";
    expect(absoluteMediaUrl("demo/x.svg", origin, cloud)).toBe("https://bazaar.example/media/demo/x.svg");
    expect(absoluteMediaUrl("cloudinary/x", origin, cloud)).toMatch(
      /^https:\/\/res\.cloudinary\.com\/.*w_1280/,
    );
  });

  it.each([
    [1, [320]],
    [320, [320]],
    [321, [320, 640]],
    [1280, [320, 640, 1280]],
  ])("keeps a picture of %i pixels in %o", (width, widths) => expect(keptWidths(width)).toEqual(widths));
});

describe("CLOUDINARY_URL", () => {
  it("is read as Cloudinary shows it", () => {
    expect(parseCloudinaryUrl("cloudinary://123:s%2Fcret@bazaar")).toEqual({
      cloudName: "bazaar",
      apiKey: "123",
      apiSecret: "s/cret",
      uploadPrefix: "https://api.cloudinary.com",
      deliveryUrl: "https://res.cloudinary.com/bazaar/image/upload",
    });
  });

  it("may name an own domain, a region or a simulator", () => {
    const delivery = (rest: string) => parseCloudinaryUrl(`cloudinary://k:s@bazaar${rest}`)?.deliveryUrl;
    expect(delivery("/pictures.bazaar.example")).toBe("https://pictures.bazaar.example/image/upload");
    expect(delivery("?upload_prefix=https%3A%2F%2Fapi-eu.cloudinary.com")).toBe(
      "https://res.cloudinary.com/bazaar/image/upload",
    );
    expect(delivery("?upload_prefix=http%3A%2F%2F127.0.0.1%3A4406")).toBe(
      "http://127.0.0.1:4406/bazaar/image/upload",
    );
  });

  it.each([
    "",
    "bazaar",
    "https://k:s@bazaar",
    "cloudinary://bazaar",
    "cloudinary://k@bazaar",
    "cloudinary://k:s@a.b",
    "cloudinary://k:s@bazaar?upload_prefix=ftp%3A%2F%2Fx",
  ])("is not %s", (value) => expect(parseCloudinaryUrl(value)).toBeNull());
});
