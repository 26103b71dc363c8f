import { Form } from "@remix-run/react";

import { Button, LinkButton } from "~/components/ui/button";
import { Field } from "~/components/ui/field";
import { Select } from "~/components/ui/select";
import { auditActions } from "~/domain/audit/actions";
import { paths } from "~/lib/paths";

type FilterField = "actor" | "target" | "action" | "from" | "until";

interface Input {
  name: FilterField;
  label: string;
  type: "text" | "date";
}

interface AuditFilterFormProps {
  typed: Record<FilterField, string>;
  errors: Partial<Record<FilterField, string[]>>;
}

const names: readonly Input[] = [
  { name: "actor", label: "Who", type: "text" },
  { name: "target", label: "To what", type: "text" },
];

const days: readonly Input[] = [
  { name: "from", label: "From", type: "date" },
  { name: "until", label: "To", type: "date" },
];

/** Narrows the audit log. The names in the log fill in who and to what. */
export function AuditFilterForm({ typed, errors }: AuditFilterFormProps) {
  const input = ({ name, label, type }: Input) => (
    <Field
      key={name}
      className="min-w-0"
      label={label}
      name={name}
      type={type}
      defaultValue={typed[name]}
      errors={errors[name]}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      hideOptional
    />
  );
  return (
    <Form
      key={JSON.stringify(typed)}
      method="get"
      role="search"
      className="grid grid-cols-2 items-end gap-3 xl:grid-cols-[1fr_1fr_1fr_10rem_10rem_auto]"
    >
      {names.map(input)}
      <Select
        label="Action"
        name="action"
        defaultValue={typed.action}
        errors={errors.action}
        className="col-span-2 xl:col-span-1"
      >
        <option value="">All</option>
        {auditActions.map((action) => (
          <option key={action}>{action}</option>
        ))}
      </Select>
      {days.map(input)}
      <div className="flex items-center gap-4">
        <Button type="submit" variant="secondary">
          Show
        </Button>
        {Object.values(typed).some(Boolean) && (
          <LinkButton to={paths.adminAudit()} variant="quiet">
            Show all
          </LinkButton>
        )}
      </div>
    </Form>
  );
}
