import { paths } from "~/lib/paths";
import { Badge, type BadgeTone } from "~/components/ui/badge";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button, LinkButton, type ButtonSize, type ButtonVariant } from "~/components/ui/button";
import { ChipLink } from "~/components/ui/chip-link";
import { Pagination } from "~/components/ui/pagination";
import { Steps } from "~/components/ui/steps";
import { TabLinks } from "~/components/ui/tab-links";

import { Row, Sample } from "./sample";

const variants: ButtonVariant[] = ["primary", "secondary", "quiet", "danger"];
const sizes: ButtonSize[] = ["sm", "md", "lg"];
const tones: BadgeTone[] = ["neutral", "accent", "sale", "positive", "danger"];
const here = paths.devComponents();

/** What is pressed and followed. */
export function Actions() {
  return (
    <>
      <Sample title="Buttons">
        {variants.map((variant) => (
          <Row key={variant}>
            <Button variant={variant}>{variant}</Button>
            <Button variant={variant} disabled>
              disabled
            </Button>
            <Button variant={variant} aria-disabled>
              Sending…
            </Button>
          </Row>
        ))}
        <Row>
          {sizes.map((size) => (
            <LinkButton key={size} to={here} size={size}>
              Link, {size}
            </LinkButton>
          ))}
        </Row>
      </Sample>
      <Sample title="Links">
        <p>
          Running text with{" "}
          <a href={here} className="text-link">
            a link in it
          </a>
          .
        </p>
        <Row>
          <ChipLink to={here} current>
            Chosen
          </ChipLink>
          <ChipLink to={here}>Other</ChipLink>
          <ChipLink to={here} detail="$48.00">
            With detail
          </ChipLink>
          <ChipLink to={here} unavailable detail="sold out">
            Gone
          </ChipLink>
          <ChipLink to={here} current unavailable detail="sold out">
            Chosen, gone
          </ChipLink>
        </Row>
      </Sample>
      <Sample title="Wayfinding">
        <Breadcrumbs
          crumbs={[
            { label: "Home", to: paths.home() },
            { label: "Shops", to: paths.shops() },
          ]}
        />
        <TabLinks
          label="Sample tabs"
          tabs={[
            { label: "Products", to: here, current: true, count: 24 },
            { label: "Reviews", to: `${here}?tab=reviews`, current: false, count: 117 },
            { label: "About", to: `${here}?tab=about`, current: false },
          ]}
        />
        <Steps
          label="Sample steps"
          current={1}
          steps={["Address", "Shipping", "Payment"].map((label) => ({ label, to: `${here}#${label}` }))}
        />
        <Pagination previous="a" next="b" label="Sample pages" />
      </Sample>
      <Sample title="Badges">
        <Row>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </Row>
      </Sample>
    </>
  );
}
