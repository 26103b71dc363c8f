import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { CSSProperties, ReactNode } from "react";

/** The roles of the shop's light look (app/tailwind.css), which mail clients can't read. */
const light = {
  ground: "#faf7f1",
  raised: "#fffdf9",
  line: "#ded7c9",
  ink: "#1d1a16",
  muted: "#625b50",
  accent: "#2740c7",
  onAccent: "#ffffff",
};

/** For clients that know a dark mode; the others show the light one. */
const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td { background-color: #171512 !important; }
  .raised { background-color: #201d19 !important; border-color: #3a352e !important; }
  .ink { color: #f3eee5 !important; }
  .muted { color: #b8af9f !important; }
  .link { color: #a3b2ff !important; }
  .action { background-color: #a3b2ff !important; color: #11173a !important; }
  .line { border-color: #3a352e !important; }
}`;

const font = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

// A word as long as somebody cares to write must not widen the whole mail.
const wrap = { wordBreak: "break-word" } satisfies CSSProperties;

export const styles = {
  ink: { color: light.ink, fontFamily: font, fontSize: "16px", lineHeight: "24px", margin: "0", ...wrap },
  muted: { color: light.muted, fontFamily: font, fontSize: "14px", lineHeight: "21px", margin: "0", ...wrap },
  link: { color: light.accent, textDecoration: "underline" },
  line: { borderColor: light.line, margin: "20px 0" },
  strong: { fontWeight: 600 },
} satisfies Record<string, CSSProperties>;

interface LayoutProps {
  /** What the list of a mailbox shows beside the subject. */
  preview: string;
  title: string;
  lead: ReactNode;
  action?: { label: string; href: string };
  children?: ReactNode;
  /** Why this mail was sent. */
  reason: string;
}

/** The house's letter paper: one column, one action, readable without pictures. */
export function Layout({ preview, title, lead, action, children, reason }: LayoutProps) {
  return (
    <Html lang="en">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {/* Written here, never by a user: React would turn its quotes into entities that no style sheet knows. */}
        <style dangerouslySetInnerHTML={{ __html: dark }} />
      </Head>
      <Preview>{preview}</Preview>
      <Body className="ground" style={{ backgroundColor: light.ground, margin: "0", padding: "24px 12px" }}>
        <Container style={{ maxWidth: "580px", margin: "0 auto" }}>
          <Text
            className="ink"
            style={{ ...styles.ink, fontSize: "22px", fontWeight: 800, padding: "8px 4px 16px" }}
          >
            Bazaar
          </Text>
          <Section
            className="raised"
            style={{
              backgroundColor: light.raised,
              border: `1px solid ${light.line}`,
              borderRadius: "5px",
              padding: "28px 24px",
            }}
          >
            <Heading
              as="h1"
              className="ink"
              style={{
                ...styles.ink,
                fontSize: "26px",
                lineHeight: "32px",
                fontWeight: 700,
                paddingBottom: "12px",
              }}
            >
              {title}
            </Heading>
            <Text className="ink" style={styles.ink}>
              {lead}
            </Text>
            {action && (
              <Section style={{ paddingTop: "20px" }}>
                <Button
                  href={action.href}
                  className="action"
                  style={{
                    backgroundColor: light.accent,
                    borderRadius: "5px",
                    color: light.onAccent,
                    fontFamily: font,
                    fontSize: "16px",
                    fontWeight: 600,
                    padding: "12px 20px",
                  }}
                >
                  {action.label}
                </Button>
              </Section>
            )}
            {children}
          </Section>
          <Text className="muted" style={{ ...styles.muted, padding: "16px 4px" }}>
            {reason}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** A heading within a letter, under a line. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Hr className="line" style={styles.line} />
      <Heading
        as="h2"
        className="ink"
        style={{ ...styles.ink, fontSize: "18px", fontWeight: 700, paddingBottom: "6px" }}
      >
        {title}
      </Heading>
      {children}
    </>
  );
}

export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="link" style={styles.link}>
      {children}
    </Link>
  );
}
